function handler(event) {
  event.request.uri = '/Index.html';
  return event.request;
}
