// Moves what is in the map, and lets everything else go on.
var MAP = { "/old": "/new", "/docs": "/docs/", "/a,b": "/c" };
function handler(event) {
  var request = event.request;
  var to = MAP[request.uri];
  if (!to) return request;
  return { statusCode: 301, headers: { location: { value: to } } };
}
