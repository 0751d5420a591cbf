import { describe, expect, it } from '@jest/globals';
import type { Runtime } from '../../src/core/runtimes.ts';
import { checkCode } from '../../src/runtime/checker/check-code.ts';
import { errorOf } from './run.ts';

const ONE: Runtime = 'cloudfront-js-1.0';
const TWO: Runtime = 'cloudfront-js-2.0';

const body = (statements: string): string => `function handler(event) {\n${statements}\n}`;

/** Statements in line 2 of a handler; the rule that finds them; the runtime's words without the line. */
const BOTH: readonly (readonly [statements: string, rule: string, text: string])[] = [
  ['for (var x of [1]) {}', 'for-of', 'SyntaxError: Token "of" not supported in this version'],
  [
    'for (var [a] of [1]) {}',
    'destructuring',
    'SyntaxError: Token "[" not supported in this version',
  ],
  ['class A {}', 'class', 'SyntaxError: Token "class" not supported in this version'],
  ['var A = class {}', 'class', 'SyntaxError: Token "class" not supported in this version'],
  ['var {a, b} = event', 'destructuring', 'SyntaxError: Token "a" not supported in this version'],
  ['var {} = event', 'destructuring', 'SyntaxError: Token "}" not supported in this version'],
  ['var [a] = [1]', 'destructuring', 'SyntaxError: Token "a" not supported in this version'],
  ['var a; [a] = [1]', 'destructuring', 'ReferenceError: Invalid left-hand side in assignment'],
  ['var a; ({a} = event)', 'destructuring', 'ReferenceError: Invalid left-hand side in assignment'],
  [
    'function f(b, {a}) {}',
    'destructuring',
    'SyntaxError: Token "{" not supported in this version',
  ],
  ['(a, {b}) => 1', 'destructuring', 'SyntaxError: Unexpected token "=>"'],
  ['function f(a, b = 2) {}', 'default-parameter', 'SyntaxError: Unexpected token "="'],
  ['(a, b = 2) => a', 'default-parameter', 'SyntaxError: Unexpected token "=>"'],
  ['f(...event)', 'spread', 'SyntaxError: Unexpected token "..."'],
  ['var a = { ...event }', 'spread', 'SyntaxError: Token "..." not supported in this version'],
  ['var x = event?.a;', 'optional-chaining', 'SyntaxError: Unexpected token ";"'],
  ['var x = event?.a?.b || 1', 'optional-chaining', 'SyntaxError: Unexpected token "||"'],
  ["var x = event?.['a']", 'optional-chaining', 'SyntaxError: Unexpected token "["'],
  ['event.a?.()', 'optional-chaining', 'SyntaxError: Unexpected token "("'],
  ['event.a?.b()', 'optional-chaining', 'SyntaxError: Unexpected token "("'],
  ['event.a ??= 1', 'logical-assignment', 'SyntaxError: Unexpected token "="'],
  ['event.a ||= 1', 'logical-assignment', 'SyntaxError: Unexpected token "="'],
  ['event.a &&= 1', 'logical-assignment', 'SyntaxError: Unexpected token "="'],
  ['function* g() {}', 'generator', 'SyntaxError: Unexpected token "*"'],
  ['var o = { *g() {} }', 'generator', 'SyntaxError: Unexpected token "*"'],
  [
    'try {} catch {}',
    'optional-catch-binding',
    'SyntaxError: Token "{" not supported in this version',
  ],
  [
    'try {} catch ({a}) {}',
    'optional-catch-binding',
    'SyntaxError: Token "{" not supported in this version',
  ],
  ['var a = 1n', 'bigint', 'SyntaxError: Unexpected token "n"'],
  ['var a = /a/u', 'regexp-flag', 'SyntaxError: Invalid RegExp flags "u"'],
  [
    "import('crypto')",
    'dynamic-import',
    'SyntaxError: Token "import" not supported in this version',
  ],
  ['var a = ;', 'syntax', 'SyntaxError: Unexpected token ";"'],
  ['if (a { }', 'syntax', 'SyntaxError: Unexpected token "{"'],
];

const ONLY_1: typeof BOTH = [
  ['const a = 1', 'let-const', 'SyntaxError: Token "const" not supported in this version'],
  ['for (let i = 0;;) {}', 'let-const', 'SyntaxError: Token "let" not supported in this version'],
  ['async function f() {}', 'async', 'SyntaxError: Token "async" not supported in this version'],
  ['var f = async () => 1', 'async', 'SyntaxError: Unexpected token "=>"'],
  ['var f = async e => 1', 'async', 'SyntaxError: Unexpected token "e"'],
  ['var o = { async m() {} }', 'async', 'SyntaxError: Unexpected token "m"'],
  ['var n = 1_000', 'numeric-separator', 'SyntaxError: Unexpected token "_000"'],
  ['var r = /a/y', 'regexp-flag', 'SyntaxError: Invalid RegExp flags "y"'],
  ['debugger;', 'debugger', 'SyntaxError: Token ";" not supported in this version'],
  [
    'function f(...[a]) {}',
    'destructuring',
    'SyntaxError: Token "[" not supported in this version',
  ],
];

const ONLY_2: typeof BOTH = [
  [
    'var f = async () => g(await 1)',
    'await-in-arguments',
    'SyntaxError: await in arguments not supported',
  ],
  [
    'var f = async () => new G([await 1])',
    'await-in-arguments',
    'SyntaxError: await in arguments not supported',
  ],
  ['function f(...[a]) {}', 'destructuring', 'SyntaxError: Unexpected token "["'],
];

const TABLES = [
  ...BOTH.flatMap((row) => [[ONE, ...row] as const, [TWO, ...row] as const]),
  ...ONLY_1.map((row) => [ONE, ...row] as const),
  ...ONLY_2.map((row) => [TWO, ...row] as const),
];

/** What looks new and is fine in 2.0. */
const FINE = [
  'var f = async () => g(async () => { await 1; })',
  'var f = async () => (await g)(1)',
  'var f = async () => `${await 1}` + [await 1] + { a: await 1 }',
  'const a = event.a ?? 1; let b = 2 ** 3',
  'function f(...rest) { return rest; }',
  'var o = { a() {}, get b() { return 1; }, ["c" + 1]: 2, event }',
  'var n = 1_000; debugger; label: for (;;) { break label; }',
  'var r = /(?<=a)(?<n>b)/y',
];

describe('language', () => {
  it.each(TABLES)('%s refuses %s', async (runtime, statements, rule, text) => {
    const source = body(statements);
    const [first] = checkCode({ source, runtime }, 'f.js');
    expect(first?.code).toBe('language');
    expect(first?.args).toMatchObject({ rule, error: `${text} in 2` });
    expect(first?.at?.start.line).toBe(2);
    expect(await errorOf(source, { runtime })).toBe(`${text} in 2`);
  });

  it.each(FINE)('2.0 takes %s', (statements) => {
    expect(checkCode({ source: body(statements), runtime: TWO }, 'f.js')).toEqual([]);
  });

  it('reports everything, in order, at the very token', () => {
    const source =
      'function handler(event) {\n  for (const é of event) {}\n  return { ...event };\n}\n';
    const found = checkCode({ source, runtime: TWO }, 'f.js');
    expect(found.map(({ at }) => at)).toEqual([
      { file: 'f.js', start: { line: 2, column: 16 }, end: { line: 2, column: 18 } },
      { file: 'f.js', start: { line: 3, column: 12 }, end: { line: 3, column: 13 } },
    ]);
  });

  it.each([
    [
      "import { a } from 'crypto';",
      'import',
      'SyntaxError: Non-default import is not supported in 1',
    ],
    [
      "import * as a from 'crypto';",
      'import',
      'SyntaxError: Non-default import is not supported in 1',
    ],
    ["import a from 'fs';", 'import', 'SyntaxError: Cannot find module "fs" in 1'],
    ['export default 1;', 'export', 'SyntaxError: Illegal export statement in 1'],
    [
      'var x = await 1;',
      'await-outside-async',
      'SyntaxError: await is only valid in async functions in 1',
    ],
    ['return 1;', 'syntax', 'SyntaxError: Illegal return statement in 1'],
    ['delete x;', 'syntax', 'SyntaxError: Deleting local variable in strict mode in 1'],
    ['with (x) {}', 'syntax', "SyntaxError: 'with' in strict mode in 1"],
    ['foo(', 'syntax', 'SyntaxError: Unexpected end of input in 1'],
  ])('%s at the top', (source, rule, error) => {
    expect(checkCode({ source, runtime: TWO }, 'f.js')[0]?.args).toMatchObject({ rule, error });
  });
});

describe('handler', () => {
  it.each(['', 'var x = 1;', 'function other() { function handler() {} }'])(
    'is missing in %j',
    (source) => {
      const [found] = checkCode({ source, runtime: TWO }, 'f.js');
      expect(found?.args).toMatchObject({ rule: 'missing-handler' });
    },
  );

  it.each([
    'var handler = 1',
    'const handler = () => 1',
    'globalThis.handler = f',
    'async function handler() {}',
  ])('may be there in %j', (source) => {
    expect(checkCode({ source, runtime: TWO }, 'f.js')).toEqual([]);
  });
});

describe('size', () => {
  const padded = (bytes: number): string => {
    const source = 'function handler(event) { return event.request; } // é';
    return source + 'x'.repeat(bytes - Buffer.byteLength(source));
  };

  it('may be exactly the limit', () => {
    expect(checkCode({ source: padded(10_240), runtime: TWO }, 'f.js')).toEqual([]);
  });

  it('is refused beyond it, in bytes, with those of the comments', () => {
    const [found] = checkCode({ source: padded(10_241), runtime: TWO }, 'f.js');
    expect(found).toMatchObject({
      code: 'code-too-large',
      severity: 'error',
      args: { bytes: 10_241, comments: 10_241 - 50, limit: 10_240 },
    });
  });
});
