// Answers the request it got: method, host, uri, parameters, raw query.
function handler(event) {
  var request = event.request;
  var raw = request.rawQueryString();
  var seen = [
    request.method,
    request.headers.host.value,
    request.uri,
    JSON.stringify(request.querystring),
    raw === undefined ? 'undefined' : JSON.stringify(raw),
  ];
  return { statusCode: 200, body: seen.join(' ') };
}
