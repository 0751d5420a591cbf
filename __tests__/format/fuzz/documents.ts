import fc from 'fast-check';
import { host, path, query } from './grammar.ts';

const KEYS = [
  ...[
    'tests',
    'function',
    'defaults',
    'kvs',
    '$schema',
    'x-a',
    'name',
    'request',
    'response',
    'event',
  ],
  ...[
    'context',
    'viewer',
    'clock',
    'edgeLocation',
    'expect',
    'cases',
    'sample',
    'tags',
    'skip',
    'only',
  ],
  ...[
    'engine',
    'method',
    'uri',
    'querystring',
    'headers',
    'cookies',
    'statusCode',
    'statusDescription',
  ],
  ...[
    'value',
    'multiValue',
    'attributes',
    'ip',
    'changes',
    'output',
    'snapshot',
    'error',
    'logs',
    'body',
  ],
  ...[
    'maxComputeUtilization',
    'origin',
    'allow',
    'equals',
    'contains',
    'matches',
    'oneOf',
    'absent',
  ],
  ...[
    'present',
    'not',
    'lessThan',
    'atLeast',
    'json',
    'base64',
    'Cookie',
    'x-cache',
    '<<',
    '__proto__',
    '',
  ],
] as const;

const SCALARS = [
  ...[
    '/a',
    'GET /a?b=c',
    'https://h:81/',
    'get /',
    '302 /x',
    '302 Found',
    'unchanged',
    '403',
    '(',
    '=',
  ],
  ...[
    '2026-03-01T12:00:00Z',
    '1.2.3.4',
    'a: b',
    '*',
    '&',
    '!',
    '日本😀',
    '\u0000',
    '',
    '~',
    'true',
    '1e3',
  ],
] as const;

const scalar = fc.oneof(
  fc.constantFrom(...SCALARS),
  fc.integer({ min: -1, max: 600 }),
  fc.boolean(),
  fc.constant(null),
  fc.double(),
  fc.string(),
);

/** Anything that JSON can say, in the words of test files. */
export const anyDocument = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, scalar, tie('list'), tie('map'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  map: fc
    .array(fc.tuple(fc.constantFrom(...KEYS), tie('value')), { maxLength: 5 })
    .map((entries) => Object.fromEntries(entries)),
})).value;

/** A document with tests whose keys are right and whose values are anything. */
export const nearTests = fc
  .array(
    fc
      .array(fc.tuple(fc.constantFrom(...KEYS), anyDocument), { maxLength: 4 })
      .map((entries) => ({ request: '/a', expect: 403, ...Object.fromEntries(entries) })),
    { maxLength: 3 },
  )
  .map((tests) => ({ tests }));

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/);
const text = fc.string({ maxLength: 8 }).filter((it) => !/[\r\n]/.test(it));
const values = fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 3 }));
const map = (inner: fc.Arbitrary<unknown>) =>
  fc.dictionary(
    name.filter((it) => !/^(cookie|set-cookie|x-cache|via|te|expect)$/.test(it)),
    inner,
    {
      maxKeys: 3,
      noNullPrototype: true,
    },
  );

const requestMap = fc.record(
  {
    method: fc.constantFrom('GET', 'POST'),
    uri: path,
    querystring: fc.oneof(query, map(values)),
    headers: map(values),
    cookies: map(values),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const requestText = fc.tuple(fc.option(host), path, fc.option(query)).map(([h, p, q]) => {
  return `${h === null ? '' : `https://${h}`}${p}${q === null ? '' : `?${q}`}`;
});

const expectation = fc.oneof(
  fc.integer({ min: 100, max: 599 }),
  fc.constantFrom('unchanged', '301 /x?y#z', '/index.html?a=1'),
  fc.record({
    response: fc.record({
      statusCode: fc.integer({ min: 100, max: 599 }),
      headers: map(values).map((headers) => ({ 'x-there': 'a', ...headers })),
      body: fc.record({ json: fc.jsonValue({ maxDepth: 2 }) }),
    }),
  }),
);

/** Test files without a fault. */
export const soundTests = fc
  .array(
    fc.record(
      {
        request: fc.oneof(requestText, requestMap),
        expect: expectation,
        tags: fc.array(name, { maxLength: 2 }),
        skip: fc.constantFrom(true, 'later'),
        viewer: fc.record({ ip: fc.ipV4() }),
        kvs: map(
          fc.oneof(
            text,
            fc.jsonValue({ maxDepth: 2 }).filter((it) => it !== null),
          ),
        ),
        clock: fc
          .date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-01-01') })
          .map((date) => date.toISOString()),
      },
      { requiredKeys: ['request', 'expect'], noNullPrototype: true },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((tests) => ({ tests: tests.map((test, index) => ({ name: `test ${index}`, ...test })) }));

/** A sound file as a person has it before a slip of the hand. */
const WRITTEN = `# comment
x-a: &a { response: { statusCode: 403, headers: { a: [b, c] } } }
defaults: { request: { headers: { host: h.example } } }
tests:
  - request: GET /old?x=1
    expect: 302 /new?x=1
  - { name: "q\\u00e9 😀", request: { uri: /a, cookies: { c: 1 } }, expect: *a }
  - name: block
    request: |
      POST /x HTTP/1.1
      Accept: a
    expect:
      changes: { headers: { a: null }, cookies: { b: { value: { oneOf: [x, y] } } } }
    clock: 2026-03-01T12:00:00Z
`;

const SLIPS = [
  '',
  ' ',
  '\n',
  '\t',
  ':',
  '-',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '&b',
  '*a',
  '#',
  '|',
  '>',
  ',',
  '?',
  '!',
  '\r',
  '\u0000',
  '---\n',
  '<<: *a',
  '😀',
];

/** That file with some characters taken out and others put in. */
export const slippedTests = fc
  .array(fc.tuple(fc.nat({ max: WRITTEN.length }), fc.nat({ max: 4 }), fc.constantFrom(...SLIPS)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((slips) =>
    slips.reduce(
      (file, [at, length, put]) => file.slice(0, at) + put + file.slice(at + length),
      WRITTEN,
    ),
  );

/** Any text, much of it YAML's own characters. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...SLIPS,
        'tests',
        'request',
        'expect',
        '/a',
        '  ',
        '- ',
        ': ',
        '\n  ',
        '"a"',
      ),
      fc.string({ maxLength: 4, unit: 'binary' }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
