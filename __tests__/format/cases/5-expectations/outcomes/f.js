function handler(event) {
  if (event.request.uri === '/block') return { statusCode: 403 };
  if (event.request.uri === '/throw') throw new Error('x');
  return event.request;
}
