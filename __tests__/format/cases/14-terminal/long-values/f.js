function handler(event) {
  var uri = event.request.uri;
  var csp = "default-src 'self'; img-src 'self' data: https://cdn.example.com; script-src 'self' 'unsafe-inline'";
  if (uri === '/bold') return { statusCode: 200, headers: { 'content-security-policy': { value: csp } } };
  if (uri === '/window') return { statusCode: 200, headers: { x: { value: 'a'.repeat(400) + 'B' + 'c'.repeat(400) } } };
  if (uri === '/lines') return { statusCode: 200, body: '<html>\n  <body>\n    <h1>Hello</h1>\n  </body>\n</html>\n' };
  if (uri === '/json') return { statusCode: 200, body: JSON.stringify({ items: 'x'.repeat(600), a: 1 }) };
  if (uri === '/logs') { for (var i = 0; i < 30; i++) console.log('entry ' + i + ' ' + '.'.repeat(i * 30)); return event.request; }
  if (uri === '/headers') { var h = {}; for (var j = 0; j < 30; j++) h['x-' + j] = { value: String(j) }; return { statusCode: 200, headers: h, body: 'line\n'.repeat(40) }; }
  return event.request;
}
