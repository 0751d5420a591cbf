function handler(event) {
  return { statusCode: 404 };
}
