function handler(event) {
  var response = event.response;
  response.headers['x-new'] = { value: '1' };
  delete response.headers.server;
  if (event.request.uri === '/cookie') {
    response.cookies.c = { value: '2', attributes: 'Secure; Path=/' };
  }
  if (event.request.uri === '/status') {
    response.statusCode = 404;
    response.statusDescription = 'Not Found';
  }
  if (event.request.uri === '/body') response.body = 'hello';
  return response;
}
