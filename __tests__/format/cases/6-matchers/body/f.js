function handler(event) {
  var uri = event.request.uri;
  var response = { statusCode: 200 };
  if (uri === '/text') response.body = 'Grüße\n';
  if (uri === '/empty') response.body = '';
  if (uri === '/json') response.body = '{"a":{"b":[1,"2"],"c":null},"d":true}';
  if (uri === '/boxed') response.body = { encoding: 'text', data: 'boxed' };
  if (uri === '/binary') response.body = { encoding: 'base64', data: '/wD+' };
  if (uri === '/base64') response.body = { encoding: 'base64', data: 'aGVsbG8=' };
  return response;
}
