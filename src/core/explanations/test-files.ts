import { DOCS, oneTest, type Explanation } from './explanation.ts';

type Row = Omit<Explanation, 'kind' | 'url'> & Partial<Explanation>;

const inTests = (row: Row): Explanation => ({ kind: 'tests', url: DOCS.tests, ...row });

const EVENT_PAGE = `${DOCS.aws}/functions-event-structure.html`;
const HEADERS_PAGE = `${DOCS.aws}/edge-function-restrictions-all.html`;
const QUOTAS_PAGE = `${DOCS.aws}/cloudfront-limits.html`;

/** Faults of test files. */
export const TEST_FILE_EXPLANATIONS = {
  'unknown-key': inTests({
    title: 'a key that means nothing here',
    meaning:
      'Test files and configuration are strict: a misspelt key would otherwise be a test that asserts nothing.',
    bad: oneTest('{ request: /, expects: 200 }'),
    good: oneTest('{ request: /, expect: 200 }'),
    mend: 'correct the key, or remove it',
  }),
  'wrong-type': inTests({
    title: 'a value of the wrong kind',
    meaning:
      'The key is right, its value is not: text where a map belongs, or nothing at all. A removal is written null.',
    bad: oneTest('{ request: /, expect: 200, tags: smoke }'),
    good: oneTest('{ request: /, expect: 200, tags: [smoke] }'),
    mend: 'write the kind of value that the message names',
  }),
  'missing-key': inTests({
    title: 'a key that has to be there',
    meaning: 'A test needs an input: a request, a response or a whole event.',
    bad: oneTest('{ expect: 200 }'),
    good: oneTest('{ request: /, expect: 200 }'),
    mend: 'add the key',
  }),
  conflict: inTests({
    title: 'two keys that exclude each other',
    meaning: 'A run of a function ends in one way, so a test names one outcome.',
    bad: oneTest('{ request: /, expect: { request: { uri: / }, error: true } }'),
    good: oneTest('{ request: /, expect: { request: { uri: / } } }'),
    mend: 'keep one of them',
  }),
  'no-assertion': inTests({
    title: 'a test that asserts nothing',
    meaning: 'It would be green whatever the function does.',
    bad: oneTest('{ request: / }'),
    good: oneTest('{ request: /, expect: unchanged }'),
    mend: 'add "expect:"; "unchanged" if the request shall pass as it is',
  }),
  'bad-method': inTests({
    title: 'a method that CloudFront does not accept',
    meaning: 'Viewers can use GET, HEAD, POST, PUT, PATCH, DELETE and OPTIONS, in capital letters.',
    bad: oneTest('{ request: get /, expect: 200 }'),
    good: oneTest('{ request: GET /, expect: 200 }'),
    mend: 'write one of these methods',
  }),
  'bad-port': inTests({
    title: 'a port that viewers cannot use',
    meaning: 'CloudFront serves viewers on 80 and 443, so no function sees another port.',
    bad: oneTest("{ request: 'https://example.com:8443/', expect: 200 }"),
    good: oneTest("{ request: 'https://example.com/', expect: 200 }"),
    mend: 'leave the port out; "headers: { host: … }" sends any text',
  }),
  'bad-request': inTests({
    title: 'an input that CloudFront would never send',
    meaning: 'The text is no request or response as functions get them; the message says why.',
    bad: oneTest('{ request: old, expect: 200 }'),
    good: oneTest('{ request: /old, expect: 200 }'),
    mend: 'see the forms of requests and responses',
  }),
  'bad-expect': inTests({
    title: 'an expectation that cannot be read',
    meaning:
      'A short expectation is a status, a redirect with its location, a path for a rewrite, or "unchanged".',
    bad: oneTest('{ request: /, expect: 302 Found }'),
    good: oneTest('{ request: /, expect: 302 /new }'),
    mend: 'write one of these forms, or a map',
  }),
  'bad-matcher': inTests({
    title: 'a matcher that does not fit the field',
    meaning:
      'Each kind of field has its own matchers; for instance only numbers can be compared by size.',
    bad: oneTest('{ request: /, expect: { request: { uri: { atLeast: 3 } } } }'),
    good: oneTest('{ request: /, expect: { request: { uri: { startsWith: / } } } }'),
    mend: 'take a matcher that the table of matchers lists for this field',
  }),
  'bad-regex': inTests({
    title: 'a regular expression that does not compile',
    meaning: 'Regular expressions of tests are JavaScript, without flags.',
    bad: oneTest("{ request: /, expect: { request: { uri: { matches: '(' } } } }"),
    good: oneTest("{ request: /, expect: { request: { uri: { matches: '\\(' } } } }"),
    mend: 'mend the expression, and write it in single quotes',
  }),
  'bad-clock': inTests({
    title: 'a time that is no instant',
    meaning:
      'The frozen time of a run needs date, time and zone, so that it means the same everywhere.',
    bad: oneTest('{ request: /, clock: 2026-03-01, expect: 200 }'),
    good: oneTest('{ request: /, clock: 2026-03-01T12:00:00Z, expect: 200 }'),
    mend: 'write date, time and zone, as in 2026-03-01T12:00:00Z',
  }),
  'bad-ip': inTests({
    title: 'text that is no IP address',
    meaning: 'Functions see the address of the viewer, IPv4 or IPv6.',
    bad: oneTest('{ request: /, viewer: { ip: localhost }, expect: 200 }'),
    good: oneTest('{ request: /, viewer: { ip: 198.51.100.4 }, expect: 200 }'),
    mend: 'write an address',
  }),
  'cookie-header': inTests({
    title: 'cookies among the headers',
    meaning: 'Events have cookies in a map of their own, never as a header.',
    bad: oneTest('{ request: { uri: /, headers: { cookie: a=1 } }, expect: 200 }'),
    good: oneTest('{ request: { uri: /, cookies: { a: 1 } }, expect: 200 }'),
    mend: 'write it under "cookies"',
    url: EVENT_PAGE,
  }),
  'hidden-header': inTests({
    title: 'a header that functions never see',
    meaning: 'CloudFront keeps some headers to itself, so a test with one proves nothing.',
    bad: oneTest('{ request: { uri: /, headers: { connection: close } }, expect: 200 }'),
    good: oneTest('{ request: { uri: /, headers: { accept: text/html } }, expect: 200 }'),
    mend: 'leave the header out',
    url: HEADERS_PAGE,
  }),
  'nothing-to-remove': inTests({
    title: 'a removal of what is not there',
    meaning: 'null removes what a weaker layer (the defaults, an event) has written.',
    bad: oneTest('{ request: { uri: /, headers: { accept: null } }, expect: 200 }'),
    good: oneTest('{ request: { uri: / }, expect: 200 }'),
    mend: 'remove the line',
  }),
  'event-too-large': inTests({
    title: 'an event larger than AWS takes',
    meaning: 'TestFunction takes events of up to 40,960 bytes.',
    bad: oneTest(`{ request: { uri: /, headers: { x: ${'1'.repeat(3)}… } }, expect: 200 }`),
    good: oneTest('{ request: { uri: /, headers: { x: 1 } }, expect: 200 }'),
    mend: 'shorten its values',
    url: 'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_TestFunction.html',
  }),
  'event-key': inTests({
    title: 'an event that CloudFront would not send like this',
    meaning:
      'The event is sent as it is written; this key is unknown, or not as CloudFront writes it.',
    bad: oneTest(
      '{ event: { request: { method: GET, uri: /, headers: { Host: { value: a } } } }, expect: 200 }',
    ),
    good: oneTest(
      '{ event: { request: { method: GET, uri: /, headers: { host: { value: a } } } }, expect: 200 }',
    ),
    mend: 'write it as the event structure has it',
    url: EVENT_PAGE,
  }),
  'bad-json': inTests({
    title: 'a JSON file that cannot be read',
    meaning: 'The file that is named here holds no JSON, or not what belongs here.',
    bad: 'kvs: broken.json\ntests:\n  - { request: /, expect: 200 }\n',
    good: 'kvs: { key: value }\ntests:\n  - { request: /, expect: 200 }\n',
    mend: 'mend the file; the message names the place',
  }),
  'file-not-found': inTests({
    title: 'a file that cannot be read',
    meaning: 'Paths count from the folder of the file that names them.',
    bad: oneTest('{ event: nothing.json, expect: 200 }'),
    good: oneTest('{ request: /, expect: 200 }'),
    mend: 'correct the path; capital letters count',
  }),
  'outside-root': inTests({
    title: 'a file outside the repository',
    meaning: 'cf2 reads nothing outside the repository, also not through links.',
    bad: oneTest('{ event: ../../event.json, expect: 200 }'),
    good: oneTest('{ request: /, expect: 200 }'),
    mend: 'move the file into the repository',
  }),
  'duplicate-name': inTests({
    title: 'two tests with one name',
    meaning: 'The name is how a test is found and reported, so it is unique in its file.',
    bad: 'tests:\n  - { request: /, expect: 200 }\n  - { request: /, expect: 200 }\n',
    good: 'tests:\n  - { request: /, expect: 200 }\n  - { name: again, request: /, expect: 200 }\n',
    mend: 'add "name:" to one of them',
  }),
  'snapshot-place': inTests({
    title: 'a snapshot where none can be written',
    meaning:
      '"inline" is replaced by what was recorded. Rows share their test, functions their common test file, an alias its anchor.',
    bad: oneTest(
      '{ name: t, request: "GET ${p}", cases: [{ p: / }], expect: { snapshot: inline } }',
    ),
    good: oneTest(
      '{ name: t, request: "GET ${p}", cases: [{ p: / }], expect: { snapshot: true } }',
    ),
    mend: 'write "snapshot: true": it is recorded in a file beside the tests',
  }),
  'obsolete-snapshot': inTests({
    title: 'a snapshot that no test asks for',
    meaning:
      'Its test was renamed or removed, or expects something else now. In CI it is a failure.',
    bad: 'cf2 test   # the .snap.yml has an entry of a test that is gone',
    good: 'cf2 test -u   # removes it',
    mend: 'run "cf2 test -u" for all tests, or delete the entry',
    kind: 'command',
  }),
  'only-in-ci': inTests({
    title: '"only" in CI',
    meaning: '"only" leaves out all other tests, which must not go unnoticed.',
    bad: oneTest('{ request: /, expect: 200, only: true }'),
    good: oneTest('{ request: /, expect: 200 }'),
    mend: 'remove it; on your own machine use -t',
  }),
  'kvs-limit': inTests({
    title: 'a key value store beyond its limits',
    meaning: 'Keys have up to 512 bytes, values up to 1,024, a store up to 5 MB.',
    bad: `kvs: { ${'k'.repeat(513)}: v }\ntests:\n  - { request: /, expect: 200 }\n`,
    good: 'kvs: { k: v }\ntests:\n  - { request: /, expect: 200 }\n',
    mend: 'shorten the key or value, or spread it over several',
    url: QUOTAS_PAGE,
  }),
  'wrong-function': inTests({
    title: 'a test file of another function',
    meaning: 'The file says which function it tests, and it lies beside another one.',
    bad: 'function: other\ntests:\n  - { request: /, expect: 200 }\n',
    good: 'function: f\ntests:\n  - { request: /, expect: 200 }\n',
    mend: 'correct "function:", or list the file under "tests:" of that function',
  }),
  'event-type-mismatch': inTests({
    title: 'an event of the other type',
    meaning:
      'A function for viewer requests is tested with requests, one for viewer responses with responses.',
    bad: oneTest('{ request: /, response: 200, expect: 200 }'),
    good: oneTest('{ request: /, expect: 200 }'),
    mend: 'correct the input, or leave "eventType" out for a function that is attached to both',
    url: EVENT_PAGE,
  }),
  'empty-table': inTests({
    title: 'a table without rows',
    meaning: 'A test with "cases" is run once for each row. Without rows it would never run.',
    bad: oneTest('{ name: t, request: "GET ${path}", expect: 200, cases: [] }'),
    good: oneTest('{ name: t, request: "GET ${path}", expect: 200, cases: [{ path: /a }] }'),
    mend: 'add a row, or remove "cases"',
  }),
  'csv-shape': inTests({
    title: 'a CSV file that is no table',
    meaning: 'The first row names the columns, and every other row has as many cells.',
    bad: oneTest('{ name: t, cases: short-row.csv, request: "GET ${path}", expect: 200 }'),
    good: oneTest('{ name: t, cases: paths.csv, request: "GET ${path}", expect: 200 }'),
    mend: 'give each row as many cells as the header; quote cells with commas',
  }),
  'unused-column': inTests({
    title: 'a column that nothing uses',
    meaning: 'It would look as if it were tested. Misspelt keys of tests end here too.',
    bad: oneTest('{ name: t, request: /, expect: 200, cases: [{ path: /a }] }'),
    good: oneTest('{ name: t, request: "GET ${path}", expect: 200, cases: [{ path: /a }] }'),
    mend: 'write ${column} in the test, correct the name, or remove the column',
  }),
  'unknown-variable': inTests({
    title: 'a variable without a column',
    meaning: '${name} is filled in from the column of this name; other variables are none.',
    bad: oneTest('{ request: "GET ${path}", expect: 200 }'),
    good: oneTest('{ request: "GET $${path}", expect: 200 }'),
    mend: 'correct the name, or write $${ for a plain "${"',
  }),
} as const satisfies Record<string, Explanation>;
