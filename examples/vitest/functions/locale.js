// Puts the language that a visitor chose in front of every path.
const LANGUAGES = ['de', 'en', 'fr'];

function handler(event) {
  const request = event.request;
  const chosen = request.cookies.locale ? request.cookies.locale.value : 'en';
  const language = LANGUAGES.includes(chosen) ? chosen : 'en';
  request.uri = '/' + language + request.uri;
  return request;
}
