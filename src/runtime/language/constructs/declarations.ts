import { PAGES, UNEXPECTED, UNSUPPORTED, both, each, refused } from './construct.ts';

const DECLARED = 'SyntaxError: "{token}" has already been declared';

/** Variables, patterns and parameters. */
export const DECLARATIONS = {
  'let-const': refused({
    title: '`let` and `const`',
    wording: each(UNSUPPORTED, undefined),
    trips: 'the word itself',
    mend: 'write "var", or use cloudfront-js-2.0',
    url: PAGES.first,
    example: 'const a = 1;',
  }),
  'const-without-value': refused({
    title: '`const` without a value',
    wording: each(undefined, 'SyntaxError: missing initializer in const declaration'),
    trips: 'nothing: this is found after reading everything and has no line',
    mend: 'give it a value, or use "let"',
    example: 'const a;',
  }),
  'duplicate-declaration': refused({
    title: 'declaring a name twice with `let` or `const`, or a function beside it in a block',
    wording: each(DECLARED, DECLARED),
    trips: 'the second name',
    mend: 'use another name',
    example: '{ function a() {} var a; }',
  }),
  'forbidden-name': refused({
    title: '`eval` or `arguments` as a name',
    wording: both('SyntaxError: Identifier "{token}" is forbidden in var declaration'),
    trips: 'the name',
    mend: 'use another name',
    example: 'var eval = 1;',
  }),
  'reserved-name': refused({
    title: 'reserved words as names: `let`, `static`, `enum`, `interface`, …',
    wording: both(UNEXPECTED),
    trips: 'the word',
    mend: 'use another name',
    example: 'var static = 1;',
  }),
  'identifier-characters': refused({
    title: 'names with characters beyond ASCII, or with escapes',
    wording: both(UNEXPECTED),
    trips: 'the character (one byte of it, which reports show as �)',
    mend: 'use ASCII letters, digits, "$" and "_"; texts may hold anything',
    example: 'var \\u0061 = 1;',
  }),
  destructuring: refused({
    title: 'destructuring in a declaration',
    wording: both(UNSUPPORTED),
    trips: 'the first token inside the brackets; in the head of a loop the bracket',
    mend: 'read the parts one by one: var a = object.a',
    example: 'var {a} = b;',
  }),
  'destructuring-assignment': refused({
    title: 'destructuring in an assignment',
    wording: both('ReferenceError: Invalid left-hand side in assignment'),
    trips: 'the `=`',
    mend: 'assign the parts one by one',
    example: '[a, b] = [b, a];',
  }),
  'destructuring-parameter': refused({
    title: 'destructuring in a parameter',
    wording: both(UNSUPPORTED),
    trips: 'the bracket; in arrow functions the `=>`',
    mend: 'take the whole value and read its parts in the body',
    example: 'function f({a}) {}',
  }),
  'destructuring-catch': refused({
    title: 'destructuring in `catch`',
    wording: both(UNSUPPORTED),
    trips: 'the bracket',
    mend: 'catch (error), then read its parts in the block',
    example: 'try { f(); } catch ({message}) {}',
  }),
  'default-parameter': refused({
    title: 'default values of parameters',
    wording: both(UNEXPECTED),
    trips: 'the `=`; in arrow functions the `=>`',
    mend: 'set it in the body: if (a === undefined) a = 1',
    example: 'function f(a = 1) {}',
  }),
  'rest-pattern': refused({
    title: 'destructuring of a rest parameter',
    wording: each(UNSUPPORTED, UNEXPECTED),
    trips: 'the bracket',
    mend: 'take the list and read its items in the body',
    example: 'function f(...[a]) {}',
  }),
  'rest-not-last': refused({
    title: 'parameters behind a rest parameter',
    wording: both('SyntaxError: Rest parameter must be last formal parameter'),
    trips: 'the comma',
    mend: 'put the rest parameter last',
    example: 'function f(...a, b) {}',
  }),
  'duplicate-parameter': refused({
    title: 'two parameters of one name',
    wording: both('SyntaxError: Duplicate parameter names'),
    trips: 'the second name',
    mend: 'use another name',
    example: 'function f(a, a) {}',
  }),
};
