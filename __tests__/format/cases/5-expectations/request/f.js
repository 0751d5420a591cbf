// Rewrites, with one header and one cookie more.
function handler(event) {
  var request = event.request;
  if (request.uri === '/block') return { statusCode: 403 };
  request.uri = '/index.html';
  request.headers['x-new'] = { value: '1' };
  request.cookies.seen = { value: 'yes' };
  request.querystring.added = { value: '' };
  return request;
}
