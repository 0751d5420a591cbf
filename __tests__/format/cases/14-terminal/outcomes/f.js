function handler(event) {
  var request = event.request;
  var uri = request.uri;
  if (uri === '/on') return request;
  if (uri === '/throw') throw new Error('no such tenant');
  if (uri === '/string') throw 'text';
  if (uri === '/log') {
    console.log('one');
    console.log('two');
    return request;
  }
  if (uri === '/json') {
    return { statusCode: 200, headers: { 'content-type': { value: 'application/json' } }, body: '{"a":{"b":[1,2,3]},"c":"x"}' };
  }
  if (uri === '/cookies') {
    return {
      statusCode: 200,
      cookies: { session: { value: 'abc', attributes: 'Secure; Path=/; Max-Age=60' } },
      headers: { vary: { value: 'a', multiValue: [{ value: 'a' }, { value: 'b' }] } },
    };
  }
  if (uri === '/empty') return {};
  return { statusCode: 404, statusDescription: 'Not Found' };
}
