import { PAGES, UNEXPECTED, UNSUPPORTED, both, each, failing, refused } from './construct.ts';

/** Functions, classes and waiting. */
export const FUNCTIONS = {
  async: refused({
    title: '`async` functions',
    wording: each(UNSUPPORTED, undefined),
    trips: 'the word; in arrow functions the `=>`, in methods the name',
    mend: 'use cloudfront-js-2.0, or promises',
    url: PAGES.first,
    example: 'async function f() {}',
  }),
  'await-outside-async': refused({
    title: '`await` outside an `async` function, also at the top level',
    wording: each(UNSUPPORTED, 'SyntaxError: await is only valid in async functions'),
    trips: 'the word',
    mend: 'make the function async',
    url: PAGES.await,
    example: 'function f() { await g(); }',
  }),
  'await-in-arguments': refused({
    title: '`await` in the arguments of a call or of `new`',
    wording: each(undefined, 'SyntaxError: await in arguments not supported'),
    trips: 'the word',
    mend: 'keep the awaited value in a variable and pass that',
    url: PAGES.await,
    example: 'async function f() { g(await h()); }',
  }),
  'async-closure': failing({
    title: 'variables that a function shares with an `async` function across its first `await`',
    wording: each(
      undefined,
      'from the "await" in line {await} on, "{name}" may have two values: the function made before it keeps the old one',
    ),
    trips: 'nothing: the result may be wrong',
    mend: 'keep what is shared in an object, or make the function after the first await',
    severity: 'warning',
    url: PAGES.await,
    example:
      'async function f() { let n = 0; [1].forEach((x) => { n += x; }); await g(); return n; }',
  }),
  generator: refused({
    title: 'generators',
    wording: both(UNEXPECTED),
    trips: 'the `*`',
    mend: 'build an array instead',
    example: 'function* f() {}',
  }),
  class: refused({
    title: 'classes',
    wording: both(UNSUPPORTED),
    trips: 'the word',
    mend: 'write a function and its prototype, or a function that returns an object',
    example: 'class A {}',
  }),
  super: refused({
    title: '`super`',
    wording: both(UNSUPPORTED),
    trips: 'the word',
    mend: 'call the function of the prototype itself',
    example: 'var a = { m() { return super.m(); } };',
  }),
  'new-target': refused({
    title: '`new.target`',
    wording: both(UNEXPECTED),
    trips: 'the dot',
    mend: 'test "this instanceof"',
    example: 'function F() { return new.target; }',
  }),
  'accessor-parameters': refused({
    title: 'getters with parameters, setters without exactly one',
    wording: both('SyntaxError: Getter must not have any formal parameters'),
    trips: 'what follows the function',
    mend: 'a getter takes nothing, a setter one value',
    example: 'var a = { get b(c) {} };',
  }),
  'arguments-outside': refused({
    title: '`arguments` outside functions',
    wording: both('SyntaxError: "arguments" object in global scope'),
    trips: 'the word',
    mend: 'use it inside a function',
    example: 'var a = arguments;',
  }),
};
