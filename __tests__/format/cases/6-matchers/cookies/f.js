function handler(event) {
  var attributes = 'Secure; HttpOnly; SameSite=Lax; Path=/; Domain=Example.com; Max-Age=60; Expires=Wed, 21 Oct 2026 07:28:00 GMT';
  var two = [{ value: '1' }, { value: '2', attributes: 'Secure' }];
  return {
    statusCode: 200,
    cookies: {
      full: { value: 'abc', attributes: attributes },
      bare: { value: 'x' },
      two: { value: '1', multiValue: two },
    },
  };
}
