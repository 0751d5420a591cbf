// Answers the whole event it got, as JSON.
function handler(event) {
  var body = JSON.stringify(event);
  if (!event.response) return { statusCode: 200, body: body };
  var response = event.response;
  response.body = body;
  return response;
}
