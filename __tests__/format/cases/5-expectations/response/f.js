function handler(event) {
  if (event.request.uri === '/on') return event.request;
  return {
    statusCode: 404,
    statusDescription: 'Nowhere',
    headers: { 'content-type': { value: 'application/json' } },
    cookies: { c: { value: '1', attributes: 'Secure; Path=/' } },
    body: '{"error":"none"}',
  };
}
