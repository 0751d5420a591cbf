// Does what the path says.
function handler(event) {
  var request = event.request;
  var uri = request.uri;
  if (uri === '/on') return request;
  if (uri === '/rewrite') request.uri = '/index.html';
  if (uri === '/headers') {
    request.uri = '/index.html';
    request.headers['x-new'] = { value: '1' };
    request.cookies.c = { value: '1' };
  }
  if (uri === '/two') {
    request.uri = '/index.html';
    request.querystring = { a: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] } };
  }
  if (uri === '/none') {
    request.uri = '/index.html';
    request.querystring = {};
  }
  if (uri === '/block') {
    return { statusCode: 403, headers: { location: { value: '/unchecked' } }, body: 'no' };
  }
  if (uri === '/redirect') {
    var to = request.querystring.to.value;
    return { statusCode: 302, headers: { location: { value: decodeURIComponent(to) } } };
  }
  if (uri === '/twice') {
    var values = [{ value: '/a' }, { value: '/b' }];
    return { statusCode: 302, headers: { location: { value: '/a', multiValue: values } } };
  }
  return request;
}
