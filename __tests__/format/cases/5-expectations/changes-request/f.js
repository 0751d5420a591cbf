// Changes what the parameters of the query say.
function handler(event) {
  var request = event.request;
  var ask = request.querystring;
  if (ask.uri) request.uri = '/new';
  if (ask.header) request.headers['x-new'] = { value: '1' };
  if (ask.drop) delete request.headers.gone;
  if (ask.cookie) request.cookies.seen = { value: 'yes' };
  if (ask.strip) request.querystring = {};
  if (ask.block) return { statusCode: 403 };
  return request;
}
