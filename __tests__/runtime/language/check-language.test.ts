import { describe, expect, it } from '@jest/globals';
import { checkLanguage } from '../../../src/runtime/language/check-language.ts';
import { EXAMPLES, FIRST, FUNCTIONS, SECOND, readFunctions } from './fixtures.ts';

const told = (source: string): readonly string[] =>
  checkLanguage({ source, runtime: SECOND }, 'f.js').map(({ args, severity, at }) =>
    [severity, 'rule' in args ? args.rule : '', at?.start.line, at?.start.column].join(' '),
  );

describe('diagnostics', () => {
  it('carry the rule, the text of the runtime, the mend, the page and the place', () => {
    const source =
      'function handler(event) {\n  for (const a of []) {}\n  return event.request;\n}';
    expect(checkLanguage({ source, runtime: SECOND }, 'src/f.js')).toEqual([
      {
        code: 'language',
        severity: 'error',
        args: {
          rule: 'for-of',
          error: 'SyntaxError: Token "of" not supported in this version in 2',
          mend: expect.any(String),
          url: expect.stringMatching(/^https:/),
        },
        at: {
          file: 'src/f.js',
          start: { line: 2, column: 16 },
          end: { line: 2, column: 18 },
        },
      },
    ]);
  });

  it('leave out what differs only offline and has no remedy', () => {
    expect(told('function handler(event) { return /a$/.test(event.request.uri); }')).toEqual([]);
  });
});

describe('the function CloudFront calls', () => {
  it.each([
    ['function handle() {}', ['error missing-handler 1 1']],
    ['function outer() { function handler() {} }', ['error missing-handler 1 1']],
    ['var handler = { a: 1 };', ['error handler-not-function 1 5']],
    ['function handler() {}\nfunction handler() {}', ['warning duplicate-handler 2 10']],
    ['const handler = 5;', ['error handler-not-function 1 7']],
    ['let handler;', ['error handler-not-function 1 5']],
    ["import handler from 'crypto';", ['error handler-not-function 1 8']],
    ["var handler = 'a,b'.split(',');", ['error handler-not-function 1 5']],
    ['function handler() {}\nhandler = 5;', ['error handler-not-function 1 10']],
    [
      'function handler() {}\nvar handler = 5;',
      ['warning duplicate-handler 2 5', 'error handler-not-function 1 10'],
    ],
    ['var handler = function () {};\nvar handler = () => 1;', ['warning duplicate-handler 2 5']],
    ['{ function handler() {} }', ['error missing-handler 1 1']],
    ['', ['error missing-handler 1 1']],
    ['function handler() {}', []],
    ['const inner = () => 1; const handler = inner;', []],
    ['var handler; if (Math.random()) handler = 5; else handler = () => 1;', []],
    ['const handler = (event) => event.request;', []],
    ['var handler; handler = function () {};', []],
    ['const handler = wrap(function () {}); function wrap(f) { return f; }', []],
    ['globalThis.handler = function () {};', []],
    ['if (true) { var handler = function () {}; }', []],
    ['function connectionHandler(connection) { connection.allow(); }', []],
  ])('%s', (source, expected) => {
    expect(told(source)).toEqual(expected);
  });
});

/** Functions for 1.0; all others are written for 2.0. */
const FOR_FIRST = [
  'basic-auth.js',
  'index-document.js',
  'maintenance.js',
  'normalize-query.js',
  'security-headers.js',
];
const FUNCTION_FILES = [...readFunctions(FUNCTIONS), ...readFunctions(EXAMPLES)];

describe('functions as people write them', () => {
  it('are enough to mean something', () => {
    expect(FUNCTION_FILES.length).toBeGreaterThanOrEqual(17);
  });

  it.each(FUNCTION_FILES.filter(([name]) => name !== 'basic-auth.js'))(
    '%s is clean on 2.0',
    (_name, source) => {
      const found = checkLanguage({ source, runtime: SECOND }, 'f.js');
      expect(found.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    },
  );

  it.each(readFunctions(FUNCTIONS).filter(([name]) => FOR_FIRST.includes(name)))(
    '%s is clean on 1.0',
    (_name, source) => {
      expect(checkLanguage({ source, runtime: FIRST }, 'f.js')).toEqual([]);
    },
  );
});
