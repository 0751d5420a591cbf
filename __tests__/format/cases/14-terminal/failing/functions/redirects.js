function handler(event) {
  var request = event.request;
  var uri = request.uri;
  if (uri === '/old') {
    console.log('redirect /old -> /new');
    return {
      statusCode: 301,
      statusDescription: 'Moved Permanently',
      headers: { location: { value: '/new' } },
    };
  }
  if (uri !== '/blog') return request;
  // Where did they come from?
  var ref = event.request.headers.referer.value;
  return { statusCode: 301, headers: { location: { value: '/articles?' + ref } } };
}
