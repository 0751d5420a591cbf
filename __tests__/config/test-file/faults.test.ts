import { describe, expect, it } from '@jest/globals';
import { faultsOf, loadTests } from '../load.ts';

/** A file with one test in flow style; its map begins at line 2, column 5. */
function one(test: string): string {
  return `tests:\n  - ${test}\n`;
}

describe('shape of the file', () => {
  it.each([
    ['', ['missing-key 1:1-1']],
    ['# only a comment\n', ['missing-key 1:1-1']],
    ['[]', ['wrong-type 1:1-3']],
    ['kvs: {}\n', ['missing-key 1:1-4']],
    ['tests:\n', ['wrong-type 1:1-6']],
    ['tests: []\n', ['wrong-type 1:8-10']],
    ['testz: 1\nx-a: 1\n$schema: y\ntests: [{ request: /, expect: 200 }]\n', ['unknown-key 1:1-6']],
    [one('x'), ['wrong-type 2:5-6']],
    [one('|\n      hello'), ['wrong-type 2:5-3:12']],
    ['function: { a: 1 }\n' + one('{ request: /, expect: 200 }'), ['wrong-type 1:11-19']],
    ['defaults: { expect: 200 }\n' + one('{ request: /, expect: 200 }'), ['unknown-key 1:13-19']],
    ['kvs: [1]\n' + one('{ request: /, expect: 200 }'), ['wrong-type 1:6-9']],
  ])('%j', async (text, expected) => {
    expect(await faultsOf(text)).toEqual(expected);
  });

  it('reports only syntax errors of a file that has them, but all of the other files', async () => {
    const more = { 'f.b.test.yml': 'tests:\n  - { request: /, expects: 200 }\n' };
    expect(await faultsOf('tests: [\n', more)).toEqual([
      'f.b.test.yml:unknown-key 2:19-26'.replace(/^(.*):(unknown-key) /, '$2 $1:'),
      expect.stringMatching(/^yaml\//),
    ]);
  });
});

describe('keys and kinds', () => {
  it.each([
    ['{ request: /, expects: 200 }', ['unknown-key 2:19-26']],
    ['{ reqest: /, expect: 200 }', ['unknown-key 2:7-13']],
    ['{ expect: 200 }', ['missing-key 2:7-13']],
    ['{ request: / }', ['no-assertion 2:7-14']],
    ['{ request: /, expect: {} }', ['no-assertion 2:19-25']],
    ['{ request: [a], expect: 200 }', ['wrong-type 2:16-19']],
    ['{ request: , expect: 200 }', ['wrong-type 2:7-14']],
    ['{ request: /, expect: }', ['wrong-type 2:19-25']],
    ['{ request: /, expect: true }', ['wrong-type 2:27-31']],
    ['{ request: /, expect: ~ }', ['wrong-type 2:27-28']],
    ['{ request: /, expect: 4.5 }', ['wrong-type 2:27-30']],
    ['{ request: /, expect: 200, kvs: x }', ['wrong-type 2:37-38']],
    [
      '{ request: /, expect: 200, tags: [a b], skip: false, only: false, engine: both, name: [x] }',
      [
        'wrong-type 2:39-42',
        'wrong-type 2:51-56',
        'wrong-type 2:64-69',
        'wrong-type 2:79-83',
        'wrong-type 2:91-94',
      ],
    ],
    [
      '{ request: /, expect: 200, sample: x, maxSteps: 1 }',
      ['missing-key 2:32-38', 'wrong-type 2:40-41', 'unknown-key 2:43-51'],
    ],
    [
      '{ request: /, expect: { output: {}, origin: {}, snapshot: true } }',
      ['no-assertion 2:29-35', 'no-assertion 2:41-47', 'conflict 2:53-61'],
    ],
    ['{ request: /, expect: { maxSteps: 500 } }', []],
    ['{ request: /, expect: { maxSteps: 0 } }', ['wrong-type 2:39-40']],
    ['{ request: /, expect: { maxSteps: 1.5 } }', ['wrong-type 2:39-42']],
    ['{ request: /, expect: { maxSteps: many } }', ['wrong-type 2:39-43']],
    ['{ request: /, expect: 200, maxSteps: 5 }', ['unknown-key 2:32-40']],
  ])('%s', async (test, expected) => {
    expect(await faultsOf(one(test))).toEqual(expected);
  });

  it('suggests what was meant', async () => {
    const { diagnostics } = await loadTests(
      one('{ request: { path: /, query: a }, expects: 200 }'),
    );
    expect(diagnostics.map(({ args }) => args)).toEqual([
      { key: 'path', suggestions: ['uri'] },
      { key: 'query', suggestions: ['querystring'] },
      { key: 'expects', suggestions: ['expect'] },
    ]);
  });
});

describe('input', () => {
  it.each([
    [
      '{ request: { headers: { Cookie: a, x-cache: b, Via: c, via: d } }, expect: 200 }',
      ['cookie-header 2:29-35', 'hidden-header 2:40-47', 'conflict 2:60-63'],
    ],
    [
      '{ request: { headers: { a: , b: [], c: {}, d: { multivalue: [] }, e: { value: } } }, expect: 200 }',
      [
        'wrong-type 2:29-30',
        'wrong-type 2:37-39',
        'wrong-type 2:44-46',
        'unknown-key 2:53-63',
        'wrong-type 2:76-81',
      ],
    ],
    [
      '{ request: { uri: a, method: get, querystring: "=1", body: x }, expect: 200 }',
      ['bad-request 2:23-24', 'bad-method 2:34-37', 'bad-request 2:52-56', 'unknown-key 2:58-62'],
    ],
    ['{ request: { uri: /a?b }, expect: 200 }', ['bad-request 2:23-27']],
    [
      '{ request: { cookies: { a: { value: 1, attributes: x } } }, expect: 200 }',
      ['unknown-key 2:44-54'],
    ],
    ['{ response: abc, expect: 200 }', ['bad-request 2:17-20']],
    [
      '{ response: { statusCode: 999, headers: { set-cookie: a } }, expect: 200 }',
      ['bad-request 2:31-34', 'cookie-header 2:47-57'],
    ],
    ['{ response: { statusCode: "200" }, expect: 200 }', ['wrong-type 2:31-36']],
    ['{ request: https://h:8443/, expect: 200 }', ['bad-port 2:26-30']],
    ['{ request: "get /x", expect: 200 }', ['bad-method 2:17-20']],
    ['{ request: "get\\u0020/x", expect: 200 }', ['bad-method 2:16-29']],
    [
      '{ request: /, expect: 200, clock: 2026-02-30T00:00:00Z, viewer: { ip: 1.2.3 } }',
      ['bad-clock 2:39-59', 'bad-ip 2:75-80'],
    ],
    ['{ request: /, expect: 200, clock: 2026-02-20 00:00:00Z }', ['bad-clock 2:39-59']],
    ['{ request: /, expect: 200, clock: 2026-02-20T00:00:00 }', ['bad-clock 2:39-58']],
    [
      '{ request: /, expect: 200, edgeLocation: { serverIp: x, foo: 1 }, context: { eventType: a } }',
      ['bad-ip 2:58-59', 'unknown-key 2:61-64', 'unknown-key 2:82-91'],
    ],
    [
      '{ request: { headers: { x: null } }, expect: 200, viewer: { ip: null }, clock: null }',
      ['nothing-to-remove 2:29-30', 'nothing-to-remove 2:77-82'],
    ],
    ['{ request: /, expect: 200, clock: 2026-02-20T00:00:00Z, engine: aws }', ['conflict 2:61-67']],
    [
      `{ request: { headers: { x: ${'y'.repeat(41_000)} } }, expect: 200 }`,
      ['event-too-large 2:7-14'],
    ],
  ])('%s', async (test, expected) => {
    expect(await faultsOf(one(test))).toEqual(expected);
  });

  it('places faults behind a lone CR on the line that it begins', async () => {
    const text = 'tests:\n  - request: \r get /a\n    expect: 200\n';
    expect(await faultsOf(text)).toEqual(['bad-request 3:1-8']);
    const block = 'tests:\n  - request: |\n      GET /\n      A: b\rx\n    expect: 200\n';
    expect(await faultsOf(block)).toEqual(['bad-request 5:1-2']);
  });

  it('places faults of HTTP text in its lines', async () => {
    const text =
      'tests:\n  - request: |\n      GET /a HTTP/1.1\n\n      body\n    expect: 200\n' +
      '  - request: |\n      > GET https://h:81/\n      > Host: i\n    expect: 200\n' +
      '  - response: |\n      HTTP/1.1 200\n      Set-Cookie: x\n    expect: 200\n' +
      '  - { request: "GET /\\nA\\n", expect: 200 }\n' +
      '  - response: |\n      GET /\n    expect: 200\n' +
      '  - request: |\n      GET https://h/\n      Host: i\n      Cookie: a\n    expect: 200\n';
    expect(await faultsOf(text)).toEqual([
      'bad-request 5:7-11',
      'bad-port 8:23-25',
      'bad-request 13:19-20',
      'bad-request 15:16-28',
      'bad-request 17:7-12',
      'bad-request 22:15-16',
    ]);
  });
});

describe('events', () => {
  const JSON_FILES = {
    'bad.json': '{',
    'list.json': '[]',
    'odd.json':
      '{"foo":1,"request":{"headers":{"Host":{"value":"a"},"x-cache":{"value":"a"}},"cookies":{"a":{"multivalue":[]}}}}',
  };

  it.each([
    ['{ event: nope.json, expect: 200 }', ['file-not-found 2:14-23']],
    ['{ event: ../e.json, expect: 200 }', ['outside-root 2:14-23']],
    ['{ event: bad.json, expect: 200 }', ['bad-json 2:14-22']],
    ['{ event: list.json, expect: 200 }', ['bad-json 2:14-23']],
    ['{ event: [], expect: 200 }', ['wrong-type 2:14-16']],
    ['{ event: odd.json, expect: 200 }', Array(4).fill('warning event-key 2:14-22') as string[]],
    [
      '{ event: { request: { body: x, headers: { Host: { value: a } } }, response: }, expect: 200 }',
      ['warning event-key 2:27-31', 'warning event-key 2:47-51', 'wrong-type 2:71-79'],
    ],
  ])('%s', async (test, expected) => {
    expect(await faultsOf(one(test), JSON_FILES)).toEqual(expected);
  });

  it.each([
    [
      '{ request: /, response: 200, expect: 200 }',
      'viewer-request',
      ['event-type-mismatch 2:19-27'],
    ],
    ['{ event: { response: {} }, expect: 200 }', 'viewer-request', ['event-type-mismatch 2:7-12']],
    [
      '{ event: { context: { eventType: viewer-request } }, expect: 200 }',
      'viewer-response',
      ['event-type-mismatch 2:7-12'],
    ],
    ['{ request: /, expect: 200 }', 'viewer-response', []],
  ] as const)('%s of a %s function', async (test, eventType, expected) => {
    expect(await faultsOf(one(test), {}, { eventType })).toEqual(expected);
  });
});

describe('expectations', () => {
  it.each([
    ['302 Found', ['bad-expect 2:27-36']],
    ['/a#b', ['bad-expect 2:27-31']],
    ['{ request: {} }', ['no-assertion 2:29-36']],
    [
      '{ response: { headers: {}, body: {}, cookies: { c: { attributes: {} } } } }',
      ['no-assertion 2:41-48', 'no-assertion 2:60-62', 'no-assertion 2:80-90'],
    ],
    ['{ changes: { headers: {} } }', ['no-assertion 2:40-47']],
    [
      '{ request: { uri: /x }, response: { statusCode: 1 }, changes: {} }',
      ['conflict 2:51-59', 'conflict 2:80-87'],
    ],
    ['{ changes: { statusCode: 1, body: x } }', ['conflict 2:40-50', 'conflict 2:55-59']],
    [
      '{ changes: { headers: { x: null }, cookies: { y: null }, querystring: { z: null } } }',
      ['nothing-to-remove 2:51-52', 'nothing-to-remove 2:73-74', 'nothing-to-remove 2:99-100'],
    ],
    [
      '{ changes: { uri: null, body: null } }',
      ['wrong-type 2:45-49', 'conflict 2:51-55', 'wrong-type 2:57-61'],
    ],
    ["{ response: { headers: { x: { matches: '(' } } } }", ['bad-regex 2:66-69']],
    [
      '{ response: { body: { base64: "?" }, statusCode: { contains: 1 }, statusDescription: { lessThan: 1 } } }',
      ['bad-matcher 2:57-60', 'bad-matcher 2:78-86', 'bad-matcher 2:114-122'],
    ],
    ['{ logs: [{ absent: true }, [a]] }', ['bad-matcher 2:38-44', 'bad-matcher 2:54-57']],
    ['{ error: false }', ['wrong-type 2:36-41']],
    [
      '{ response: { headers: { a: [], b: null, c: { regex: x }, d: { absent: false } } } }',
      ['bad-matcher 2:55-57', 'wrong-type 2:62-66', 'unknown-key 2:73-78', 'bad-matcher 2:98-103'],
    ],
    [
      '{ response: { statusCode: "403", headers: { a: { oneOf: [] } } } }',
      ['wrong-type 2:53-58', 'bad-matcher 2:83-85'],
    ],
    ['{ response: { cookies: { c: { value: a, contains: b } } } }', ['conflict 2:67-75']],
    [
      '{ response: { headers: { Set-Cookie: a, X: 1, x: 2 } } }',
      ['cookie-header 2:52-62', 'conflict 2:73-74'],
    ],
    ['{ request: { querystring: a b } }', ['bad-expect 2:53-56']],
    ['{ maxComputeUtilization: 0 }', ['wrong-type 2:52-53']],
    ['{ response: { body: { json: { a: } } } }', ['wrong-type 2:57-58']],
  ])('%s', async (written, expected) => {
    expect(await faultsOf(one(`{ request: /, expect: ${written} }`))).toEqual(expected);
  });

  it.each([
    ['/x', ['bad-expect 2:43-45']],
    ['{ request: { uri: /x } }', ['conflict 2:45-52']],
    ['{ changes: { uri: /x, querystring: a=1 } }', ['conflict 2:56-59', 'conflict 2:65-76']],
  ])('%s, for a viewer-response test', async (written, expected) => {
    expect(await faultsOf(one(`{ request: /, response: 200 , expect: ${written} }`))).toEqual(
      expected,
    );
  });

  it('names the field of a matcher', async () => {
    const written =
      '{ response: { headers: { X-a: { oneOf: [{ json: 1 }] } }, body: { atLeast: 1 } } }';
    const { diagnostics } = await loadTests(one(`{ request: /, expect: ${written} }`));
    expect(diagnostics.map(({ args }) => args)).toEqual([
      { matcher: 'json', field: 'headers.X-a' },
      { matcher: 'atLeast', field: 'body' },
    ]);
  });

  it('shows a fault inside an alias at the alias and names the anchor', async () => {
    const text = `x-a: &blocked { response: { statusCod: 1 } }\n${one('{ request: /, expect: *blocked }')}`;
    const { diagnostics } = await loadTests(text);
    expect(diagnostics).toMatchObject([
      {
        code: 'unknown-key',
        at: { start: { line: 3, column: 27 } },
        related: { note: 'anchor &blocked', at: { start: { line: 1, column: 29 } } },
      },
    ]);
  });
});

describe('names, marks and stores', () => {
  it('reports names that occur twice, with the other place', async () => {
    const text =
      'tests:\n  - { request: /, expect: 200 }\n  - { request: /, expect: 200 }\n' +
      '  - { name: a, request: /b, expect: 200 }\n  - { name: a, request: /c, expect: 200 }\n';
    const more = { 'f.x.test.yml': 'tests: [{ name: a, request: /d, expect: 200 }]\n' };
    const { diagnostics } = await loadTests(text, more);
    expect(diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ['duplicate-name', { name: 'GET / → 200', other: 'f.test.yml:2' }],
      ['duplicate-name', { name: 'a', other: 'f.test.yml:4' }],
      ['duplicate-name', { name: 'a', other: 'f.test.yml:4' }],
    ]);
  });

  it('refuses only in CI', async () => {
    const test = one('{ request: /, expect: 200, only: true }');
    expect(await faultsOf(test, {}, {}, { ci: true })).toEqual(['only-in-ci 2:32-36']);
    expect(await faultsOf(test)).toEqual([]);
  });

  it.each([
    ['nope.json', ['file-not-found 1:6-15']],
    ['odd.json', ['bad-json 1:6-14']],
    ['big.json', ['kvs-limit 1:6-14', 'kvs-limit 1:6-14']],
    ['{ a: null, b: }', ['nothing-to-remove 1:8-9', 'wrong-type 1:17-18']],
    [
      `{ ${'k'.repeat(513)}: 1, c: ${'é'.repeat(513)} }`,
      ['kvs-limit 1:8-521', 'kvs-limit 1:526-527'],
    ],
  ])('store %s', async (store, expected) => {
    const more = {
      'odd.json': '{"data":[{"key":"a"}]}',
      'big.json': JSON.stringify({ ['k'.repeat(600)]: 'v'.repeat(2_000) }),
    };
    const text = `kvs: ${store}\n${one('{ request: /, expect: 200 }')}`;
    expect(await faultsOf(text, more)).toEqual(expected);
  });

  it('refuses a store above 5 MB', async () => {
    const items = Object.fromEntries(
      Array.from({ length: 6_000 }, (_, n) => [`key-${n}`, 'v'.repeat(1_000)]),
    );
    const text = `kvs: store.json\n${one('{ request: /, expect: 200 }')}`;
    const { diagnostics } = await loadTests(text, { 'store.json': JSON.stringify(items) });
    expect(diagnostics).toMatchObject([
      { code: 'kvs-limit', args: { what: 'store', limit: 5_242_880 } },
    ]);
  });

  it('refuses stores for runtime 1.0', async () => {
    const text = `kvs: { a: 1 }\n${one('{ request: /, expect: 200 }')}  - { request: /b, expect: 200, kvs: { b: 1 } }\n`;
    expect(await faultsOf(text, {}, { runtime: 'cloudfront-js-1.0' })).toEqual([
      'kvs-runtime 1:1-4',
      'kvs-runtime 4:33-36',
    ]);
  });
});
