function handler(event) {
  var request = event.request;
  if (event.response) {
    event.response.headers['x-frame-options'] = { value: 'DENY' };
    delete event.response.headers.server;
    event.response.cookies = { id: { value: '7', attributes: 'Secure; Path=/' } };
    return event.response;
  }
  if (request.uri === '/boom') throw new Error('no');
  if (request.uri === '/bytes') {
    return { statusCode: 200, body: { encoding: 'base64', data: 'AAEC/w==' } };
  }
  if (request.uri !== '/old') return request;
  return { statusCode: 301, headers: { location: { value: '/new' } } };
}
