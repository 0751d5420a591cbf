function handler(event) {
  var request = event.request;
  if (request.uri === '/assets/') request.uri = '/assets/index.html';
  return request;
}
