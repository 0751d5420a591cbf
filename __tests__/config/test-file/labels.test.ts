import { describe, expect, it } from '@jest/globals';
import { casesOf, loadCase, loadTests } from '../load.ts';

const EVENT = {
  'e/country.json': '{"request":{"method":"HEAD","uri":"/x","querystring":{"a":{"value":"1"}}}}',
};

describe('names and ids', () => {
  it.each([
    ['{ request: GET /old?x=1, expect: 302 /new }', 'GET /old?x=1 → 302 /new', 'GET /old?x=1'],
    ['{ request: /a?, expect: " 403 " }', 'GET /a? → 403', 'GET /a?'],
    [
      '{ request: { querystring: { b: [1, 2] } }, expect: 403 }',
      'GET /?b=1&b=2 → 403',
      'GET /?b=1&b=2',
    ],
    [
      '{ request: /, expect: { logs: [], response: { statusCode: 1 } } }',
      'GET / → response',
      'GET /',
    ],
    ['{ request: /, expect: { logs: [] } }', 'GET / → logs', 'GET /'],
    ['{ event: e/country.json, expect: 403 }', 'country.json', 'HEAD /x?a=1'],
    ['{ event: e/country.json, name: " n ", expect: 403 }', 'n', 'HEAD /x?a=1'],
    ['{ response: 200, expect: unchanged }', 'GET / → unchanged', 'GET /'],
  ])('%s', async (test, name, request) => {
    const read = await loadCase(test, EVENT);
    expect(read).toMatchObject({ id: `f › ${name}`, functionId: 'f', name, request });
  });

  it('gives the place of the whole test', async () => {
    const text =
      'tests:\n  - name: a\n    request: /\n    expect:\n      logs: []\n  - { request: /b, expect: 200 }\n';
    const spans = casesOf(await loadTests(text)).map(({ span }) => [span.start, span.end]);
    expect(spans).toEqual([
      [
        { line: 2, column: 5 },
        { line: 5, column: 15 },
      ],
      [
        { line: 6, column: 5 },
        { line: 6, column: 33 },
      ],
    ]);
  });
});

describe('marks', () => {
  it('reads tags, skip, only and engine', async () => {
    const test = '{ request: /, expect: 200, tags: [smoke, 1.0], only: true, engine: aws }';
    expect(await loadCase(test)).toMatchObject({
      tags: ['smoke', '1.0'],
      skip: undefined,
      only: true,
      awsOnly: true,
      offlineOnly: [],
    });
  });

  it('reads skip with and without a reason', async () => {
    const text =
      'tests:\n  - { request: /a, expect: 200 }\n  - { request: /b, expect: 200, skip: true }\n' +
      '  - { request: /c, expect: 200, skip: until SHOP-123 }\n';
    expect(casesOf(await loadTests(text)).map(({ skip }) => skip)).toEqual([
      undefined,
      '',
      'until SHOP-123',
    ]);
  });

  it('reads engine: offline, also from defaults, where null takes it back', async () => {
    const text =
      'defaults: { engine: offline }\ntests:\n  - { request: /a, expect: 200 }\n' +
      '  - { request: /b, expect: 200, engine: null }\n';
    const cases = casesOf(await loadTests(text));
    expect(cases.map(({ offlineOnly }) => offlineOnly)).toEqual([['engine'], []]);
  });
});
