function handler(event) {
  return { statusCode: 200, headers: { there: { value: 'x' } } };
}
