function handler(event) {
  var request = event.request;
  if (request.uri === '/boom') return request.headers.referer.value;
  if (request.uri === '/rule') request.headers['X-Upper'] = { value: '1' };
  return request;
}
