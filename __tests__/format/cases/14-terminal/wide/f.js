function handler(event) {
  return { statusCode: 301, headers: { location: { value: '/日本語/😀' }, 'x-e': { value: 'e\u0301' } } };
}
