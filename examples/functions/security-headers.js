const HEADERS = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
};

const DEFAULT_POLICY = "default-src 'self'; frame-ancestors 'none'";

// They tell attackers which software runs at the origin.
const REVEALING = ['server', 'x-powered-by'];

function handler(event) {
  const response = event.response;
  const headers = response.headers;
  Object.keys(HEADERS).forEach((name) => {
    headers[name] = { value: HEADERS[name] };
  });
  // A page may bring a policy of its own.
  if (!headers['content-security-policy']) {
    headers['content-security-policy'] = { value: DEFAULT_POLICY };
  }
  REVEALING.forEach((name) => {
    delete headers[name];
  });
  return response;
}
