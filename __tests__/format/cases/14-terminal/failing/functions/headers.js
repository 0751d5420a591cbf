function handler(event) {
  var response = event.response;
  response.headers['strict-transport-security'] = { value: 'max-age=63072000' };
  response.headers['x-content-type-options'] = { value: 'nosniff' };
  response.headers['x-debug'] = { value: '1' };
  delete response.headers.server;
  delete response.headers.etag;
  return response;
}
