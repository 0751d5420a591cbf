import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { appendTest, newTestFile } from '../../../src/config/edit/append-test.ts';
import { parseDocument, sourceText } from '../../../src/config/document/parse-document.ts';
import { jsonOf } from '../../../src/config/document/plain-value.ts';
import type { JsonObject } from '../../../src/core/json.ts';

const TEST: JsonObject = { request: 'GET /new', expect: '301 /newer' };
const DEEP: JsonObject = {
  request: 'GET /',
  expect: { changes: { headers: { 'x-a': ['1', 'two'], 'x-b': null, 'x-c': 'a: b' } } },
};
const ITEM = '  - request: GET /new\n    expect: 301 /newer\n';

/** What an append adds, before and after which every byte is as it was. */
function added(text: string, test = TEST, file = 'a.test.yml'): string {
  const after = appendTest(text, file, test) ?? '';
  let start = 0;
  while (start < text.length && text[start] === after[start]) start += 1;
  const end = text.length - start;
  expect(after.slice(0, start) + after.slice(after.length - end)).toBe(text);
  return after;
}

describe('a list with dashes', () => {
  const cases: [title: string, before: string, after: string][] = [
    [
      'goes on in its style',
      'tests:\n  - request: GET /\n    expect: unchanged\n',
      `tests:\n  - request: GET /\n    expect: unchanged\n${ITEM}`,
    ],
    [
      'at the margin',
      'tests:\n- request: GET /\n  expect: unchanged\n# the end\n',
      'tests:\n- request: GET /\n  expect: unchanged\n- request: GET /new\n  expect: 301 /newer\n# the end\n',
    ],
    [
      'in braces',
      'tests:\n  - { request: GET /, expect: unchanged } # as it is\n',
      'tests:\n  - { request: GET /, expect: unchanged } # as it is\n  - { request: GET /new, expect: 301 /newer }\n',
    ],
    [
      'with a wide gap',
      'tests:\n    -   request: GET /\n        expect: unchanged\n',
      'tests:\n    -   request: GET /\n        expect: unchanged\n    -   request: GET /new\n        expect: 301 /newer\n',
    ],
    [
      'with empty lines between tests',
      'tests:\n  - request: GET /\n    expect: 403\n\n  - request: GET /a\n    expect: 403\n',
      `tests:\n  - request: GET /\n    expect: 403\n\n  - request: GET /a\n    expect: 403\n\n${ITEM}`,
    ],
    [
      'with comments below it',
      'tests:\n  - request: GET /\n    expect: 403\n    # because\n\n  # - request: GET /a\n\n# other\nx-a: 1\n',
      `tests:\n  - request: GET /\n    expect: 403\n    # because\n\n  # - request: GET /a\n${ITEM}\n# other\nx-a: 1\n`,
    ],
    [
      'before other keys',
      'tests:\n  - request: GET /\n    expect: 403\nkvs: { a: b }\n',
      `tests:\n  - request: GET /\n    expect: 403\n${ITEM}kvs: { a: b }\n`,
    ],
    [
      'without a line break at the end',
      'tests:\n  - request: GET /\n    expect: 403',
      `tests:\n  - request: GET /\n    expect: 403\n${ITEM.trimEnd()}`,
    ],
    [
      'with Windows line ends',
      'tests:\r\n  - request: GET /\r\n    expect: 403\r\n',
      `tests:\r\n  - request: GET /\r\n    expect: 403\r\n${ITEM.replaceAll('\n', '\r\n')}`,
    ],
    [
      'with a byte order mark',
      '\ufefftests:\n  - request: GET /\n    expect: 403\n',
      `\ufefftests:\n  - request: GET /\n    expect: 403\n${ITEM}`,
    ],
    [
      'behind a text that keeps its empty lines',
      'tests:\n  - expect: 403\n    request: |+\n      GET / HTTP/1.1\n\n',
      `tests:\n  - expect: 403\n    request: |+\n      GET / HTTP/1.1\n\n${ITEM}`,
    ],
    [
      'behind HTTP text',
      'tests:\n  - expect: 403\n    request: |\n      GET / HTTP/1.1\n      Host: a\n\nx-a: 1\n',
      `tests:\n  - expect: 403\n    request: |\n      GET / HTTP/1.1\n      Host: a\n${ITEM}\nx-a: 1\n`,
    ],
  ];

  it.each(cases)('%s', (_, before, after) => {
    expect(added(before)).toBe(after);
  });

  it('takes a deep test, and quotes what YAML would read otherwise', () => {
    expect(added('tests:\n  - request: GET /\n    expect: 403\n', DEEP)).toBe(
      [
        'tests:',
        '  - request: GET /',
        '    expect: 403',
        '  - request: GET /',
        '    expect:',
        '      changes:',
        '        headers:',
        "          x-a: ['1', two]",
        '          x-b: null',
        "          x-c: 'a: b'",
        '',
      ].join('\n'),
    );
  });

  it('leaves braces where one line is too short', () => {
    const long: JsonObject = { request: `GET /${'a'.repeat(120)}`, expect: 403 };
    expect(added('tests:\n  - { request: /, expect: 403 }\n', long)).toMatch(
      /\n {4}expect: 403\n$/,
    );
  });
});

describe('a list in brackets', () => {
  const cases: [title: string, file: string, before: string, after: string][] = [
    [
      'of JSON on one line',
      'a.test.json',
      '{ "tests": [{ "request": "/", "expect": 403 }] }\n',
      '{ "tests": [{ "request": "/", "expect": 403 }, { "request": "GET /new", "expect": "301 /newer" }] }\n',
    ],
    [
      'of JSON, a test per line',
      'a.test.json',
      '{\n  "tests": [\n    { "request": "/", "expect": 403 }\n  ]\n}\n',
      '{\n  "tests": [\n    { "request": "/", "expect": 403 },\n    { "request": "GET /new", "expect": "301 /newer" }\n  ]\n}\n',
    ],
    [
      'of JSON, indented by tabs',
      'a.test.json',
      '{\n\t"tests": [\n\t\t{\n\t\t\t"request": "/",\n\t\t\t"expect": 403\n\t\t}\n\t]\n}',
      '{\n\t"tests": [\n\t\t{\n\t\t\t"request": "/",\n\t\t\t"expect": 403\n\t\t},\n\t\t{\n\t\t\t"request": "GET /new",\n\t\t\t"expect": "301 /newer"\n\t\t}\n\t]\n}',
    ],
    [
      'of YAML with comments',
      'a.test.yml',
      'tests: [\n  { request: /, expect: 403 } # no\n]\n',
      'tests: [\n  { request: /, expect: 403 }, # no\n  { "request": "GET /new", "expect": "301 /newer" }\n]\n',
    ],
    [
      'of YAML with a comma at the end',
      'a.test.yml',
      'tests: [\n  { request: /, expect: 403 }, # no\n]\n',
      'tests: [\n  { request: /, expect: 403 }, # no\n  { "request": "GET /new", "expect": "301 /newer" },\n]\n',
    ],
  ];

  it.each(cases)('%s', (_, file, before, after) => {
    expect(appendTest(before, file, TEST)).toBe(after);
  });
});

describe('there is nothing to append to', () => {
  it.each([
    '',
    'tests:\n',
    'tests: []\n',
    'x-t: &t [{ request: / }]\ntests: *t\n',
    'tests: [\n',
    '- 1\n',
  ])('in %j', (text) => {
    expect(appendTest(text, 'a.test.yml', TEST)).toBeUndefined();
  });
});

describe('whatever a test holds', () => {
  it.each(['\u2000', 'a\u3000', '\u00a0', '\u2003 \u2003'])(
    'keeps %j, a blank that is none to YAML',
    (name) => {
      const files = ['tests:\n  - { request: / }\n', 'tests:\n  - request: /\n'];
      for (const text of files) {
        const after = appendTest(text, 'a.test.yml', { name }) ?? '';
        const { root } = parseDocument(sourceText(after, 'a.test.yml'), 'a.test.yml');
        expect(root && jsonOf(root)).toEqual({ tests: [{ request: '/' }, { name }] });
      }
    },
  );

  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'true',
      '1.0',
      '~',
      'a: b',
      ' #',
      '- a',
      "it's",
      '"',
      'a,b',
      '{',
      '',
      'a\nb',
      '\t',
    ),
  );
  const values = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      texts,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(texts, tie('value'), { maxKeys: 3 }),
    ),
  })).value;
  const tests = fc.dictionary(fc.constantFrom('name', 'request', 'expect', 'x'), values, {
    minKeys: 1,
  });
  const files = fc.constantFrom(
    'tests:\n  - request: GET /\n    expect: 403\n',
    'tests:\n- { request: GET /, expect: 403 }\n',
    'tests:\r\n  - request: |\r\n      GET / HTTP/1.1\r\n    expect: 403',
    '{ "tests": [ { "request": "/" } ] }',
    'tests: [\n  { request: / }, # one\n]\n',
  );

  it('it is read again as it was', () => {
    fc.assert(
      fc.property(files, tests, (text, test) => {
        // The parser has no value for a lone half of a surrogate pair.
        fc.pre(!/\\ud[89a-f]/i.test(JSON.stringify(test)));
        expect(appendTest(text, 'a.test.yml', test as JsonObject)).toBeDefined();
        const fresh = newTestFile([test as JsonObject], 'a.test.yml', '# modeline\n');
        const { root } = parseDocument(sourceText(fresh, 'a.test.yml'), 'a.test.yml');
        expect(root && jsonOf(root)).toEqual({ tests: [test] });
      }),
      { numRuns: 500 },
    );
  });
});
