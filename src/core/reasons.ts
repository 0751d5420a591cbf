/**
 * Why something written is refused. Diagnostics carry the key; the words finish the sentence "x is not an
 * expectation: …" and tell the mend.
 */
export const REASONS = {
  empty: 'nothing is written',
  space: 'a space must be written %20',
  control: 'it holds a control character',
  fragment: 'a fragment ("#…") never reaches CloudFront, leave it out',
  'not-a-path': 'it must begin with "/", "http://" or "https://"',
  'no-host': 'the URL names no host',
  'bad-host':
    'the host may hold letters, digits, "-", "." and "_", or be an IPv6 address in brackets',
  'user-info': 'a URL with a user name or password never reaches CloudFront',
  'empty-name': 'a parameter needs a name before "="',
  'http-version': 'a version is written HTTP/1.1 or HTTP/2',
  'query-in-uri': 'uri is the path alone, write the query under "querystring"',
  'not-a-status': 'a response is a status from 100 to 599, HTTP text or a map',
  'no-status-line': 'the first line must be a status line, as in "HTTP/1.1 200 OK"',
  'folded-line': 'a header must stand on one line',
  'pseudo-header': 'pseudo-headers such as ":path" belong in the first line, or under "host"',
  'not-a-header': 'each line must be "Name: value"',
  body: 'functions never receive a body, nothing may follow the empty line',
  'cookie-pair': 'each cookie must be "name=value"',
  'set-cookie': 'Set-Cookie belongs to a response, Cookie to a request',
  'two-hosts': 'the first line and the Host header name different hosts',
  'not-an-expectation': 'write a status, a redirect such as "302 /new", a path, or "unchanged"',
  'redirect-only': 'only a 3xx status is followed by a location',
  location: 'a location begins with "/", "./", "../", "?", "#" or a scheme such as "https:"',
  'url-alone': 'a redirect needs its status',
  'only-true': 'write true; for the opposite use the other of "absent" and "present"',
  'no-list': 'a list gives all values of a header, parameter or cookie',
  'empty-list': 'for "there is none" write { absent: true }',
  'not-base64': 'it must be base64 text',
  'unknown-event-key': 'events do not have this key',
  'upper-case-header': 'header names in events are lower-case',
  'never-shown': 'CloudFront never shows this header to functions',
  'returns-response': 'a viewer-response function returns a response',
  'not-in-request': 'a request that goes on has no such field',
  'one-outcome': 'a run ends in one way: keep one of them',
  'offline-only': 'AWS cannot run a test with this key',
  'rewrite-on-response': 'a viewer-response function cannot rewrite the request',
} as const;

/** Key of a reason, as diagnostics carry it and tests assert it. */
export type Reason = keyof typeof REASONS;

/** The words for a reason; any other text stands for itself. */
export function reasonWords(reason: string): string {
  return Object.hasOwn(REASONS, reason) ? REASONS[reason as Reason] : reason;
}
