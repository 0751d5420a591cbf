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
  'curl-marks': 'all lines begin with curl\'s "> " or "< ", or none: leave curl\'s remarks out',
  'folded-line': 'a header must stand on one line',
  'pseudo-header': 'pseudo-headers such as ":path" belong in the first line, or under "host"',
  'not-a-header': 'each line must be "Name: value"',
  body: 'functions never receive a body, nothing may follow the empty line',
  'cookie-pair': 'each cookie must be "name=value"',
  'set-cookie': 'Set-Cookie belongs to a response, Cookie to a request',
  'two-hosts': 'the first line and the Host header name different hosts',
  'not-an-expectation': 'write a status, a redirect such as "302 /new", a path, or "unchanged"',
  'redirect-only': 'only a 3xx status is followed by a location',
  'line-break': 'it must be one line',
  location: 'a location begins with "/", "./", "../", "?", "#" or a scheme such as "https:"',
  'url-alone': 'a redirect needs its status',
  'only-true': 'write true; for the opposite use the other of "absent" and "present"',
  'no-list': 'a list gives all values of a header, parameter or cookie',
  'empty-list': 'for "there is none" write { absent: true }',
  'not-base64': 'it must be base64 text',
  'json-end': 'the JSON ends before it is complete',
  'json-depth': 'its values are nested too deeply',
  'no-json-object': 'it is not a JSON object',
  'unknown-event-key': 'events do not have this key',
  'upper-case-header': 'header names in events are lower-case',
  'never-shown': 'CloudFront never shows this header to functions',
  'returns-response': 'a viewer-response function returns a response',
  'origin-on-response': 'a viewer-response function cannot choose an origin',
  'not-in-request': 'a request that goes on has no such field',
  'one-outcome': 'a run ends in one way: keep one of them',
  'offline-only': 'AWS cannot run a test with this key',
  'rewrite-on-response': 'a viewer-response function cannot rewrite the request',
  'not-a-column': 'write it in the test itself, for all rows',
  'not-sampled': 'rows beyond the sample must run offline',
  'empty-cell': 'a cell that is filled in here is empty',
  'row-length': 'leave a cell empty rather than out, and put quotes around a cell with commas',
  'quote-not-closed': 'the quote that begins here is never closed',
  'quote-inside': 'a cell that holds a quote is written in quotes, its own quotes twice',
  'text-after-quote':
    'only a comma may follow the closing quote; a quote of the text is written twice',
  'no-column-name': 'every column needs a name in the first row',
  'column-twice': 'two columns have this name',
  separator: 'cells are separated by commas',
  'too-many-rows': 'a table has at most 100,000 rows and 500,000 cells; spread it over several',
  'json-value': 'a value is missing or misspelt here',
  'json-key': 'a key in double quotes is missing here',
  'json-colon': 'a colon is missing here',
  'json-comma': 'a comma or a closing bracket is missing here',
  'json-rest': 'nothing may follow the value',
  'key-twice': 'the same key is written twice',
  'not-an-object': 'it is not a JSON object',
  'not-a-table': 'a table is a list of objects, or the import file of a key value store',
  'not-a-row': 'each row must be an object',
  'not-a-pair': 'each item of "data" must be { "key": text, "value": text }',
  'import-unknown':
    'it is no event of CloudFront, no configuration of cfft, no case of cftest and no input of test-function',
  'import-event-object': '"EventObject" is no event, neither as JSON nor as base64',
  'import-cftest-shape': 'a case of cftest has an "event" and an "output" or "error"',
  'import-unknown-key': 'cf2 does not know what this key means there',
  'import-no-event': 'it names no event',
  'import-no-cases': 'there are no cases in it',
  'import-unreadable': 'the file that it names cannot be read',
  'import-jsonnet': 'cf2 does not evaluate Jsonnet; write the file out as JSON and name that',
  'import-template':
    'only the environment of cfft can fill in this template; write the value into "env" of the case',
  'import-ignore': '"ignore" is more than a list of paths as ".response.headers.date"',
  'import-cfft-chain': 'one function has one source in cf2; name it with --function',
  'import-cfft-setting':
    'write it into cloudfront-functions.yml, which says it otherwise or not at all',
  'import-cfft-code':
    'cf2 tests and uploads the code as it is, so that the template stands in the function',
  'import-output': 'what it expects is neither a request nor a response',
  'import-nothing-left': 'it ignores everything that it expects',
  'import-inexpressible': 'no expectation says what it expects',
  'import-name-taken': 'there is a test of this name already',
  'import-renamed': 'two cases have this name, so a number stands behind it',
  'import-recorded':
    'it says nothing about the result; the test expects what the code here does now',
  'import-partial':
    'the test checks all that the case names; that there is nothing else is not checked',
} as const;

/** Key of a reason, as diagnostics carry it and tests assert it. */
export type Reason = keyof typeof REASONS;

/** The words for a reason; any other text stands for itself. */
export function reasonWords(reason: string): string {
  return Object.hasOwn(REASONS, reason) ? REASONS[reason as Reason] : reason;
}
