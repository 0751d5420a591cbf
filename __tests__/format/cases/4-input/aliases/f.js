function handler(event) {
  if (event.request.uri === '/admin') {
    return { statusCode: 403, headers: { 'cache-control': { value: 'no-store' } } };
  }
  return event.request;
}
