import { RUNTIMES } from '../../../core/runtimes.ts';
import type { Runtime } from '../../../core/runtimes.ts';

/** Something that people doubt and that works. */
export interface Accepted {
  /** Title for people, in Markdown. */
  readonly title: string;
  readonly runtimes: readonly Runtime[];
  readonly example: string;
}

const both = (title: string, example: string): Accepted => ({ title, runtimes: RUNTIMES, example });

const second = (title: string, example: string): Accepted => ({
  title,
  runtimes: ['cloudfront-js-2.0'],
  example,
});

/** What the runtimes take although it is younger than ES 5.1, or unusual. */
export const ACCEPTED: readonly Accepted[] = [
  both('arrow functions', 'var f = (a, b) => a + b, g = a => { return a; };'),
  both('templates, nested ones too', 'var c = `a${b ? `(${b})` : 1}`;'),
  both(
    'tagged templates that leave `raw` alone',
    'function tag(texts) { return texts[0]; } tag`a`;',
  ),
  both('rest parameters', 'function f(a, ...list) {}'),
  both('short, computed and method properties', "var o = { a, ['b' + a]: 1, c() {} };"),
  both('getters and setters', 'var o = { get a() { return 1; }, set a(value) {} };'),
  both('`**` and `**=`', 'var b = 2 ** 3; b **= 2;'),
  both(
    'commas behind the last argument, element or property',
    'var o = { a: [1, 2,], b: f(1,), };',
  ),
  both('binary and octal numbers', 'var a = 0b11 + 0o17 + 0xff;'),
  both('escapes of characters', "var a = '\\x41\\u0041\\u{41}\\n';"),
  both('any characters in texts and comments', "var a = 'größe 日本'; // für später"),
  both('labels', 'a: for (;;) { for (;;) { break a; } }'),
  both('functions in blocks', 'if (a) { function f() {} f(); }'),
  both('functions used before they are declared', 'f(); function f() {}'),
  both('`var` declared twice', 'var a = 1; var a = 2;'),
  both('`for…in`', 'for (var key in b) { f(key); }'),
  both('`switch` with `default` anywhere', 'switch (a) { default: f(); break; case 1: g(); }'),
  both('`try` with `catch` and `finally`', 'try { f(); } catch (e) { g(e); } finally { h(); }'),
  both('lines without semicolons', 'var a = 1\nvar b = 2'),
  both('`"use strict"`, which changes nothing', "'use strict'; var a = 1;"),
  both('`#!` in the first line', '#!/usr/bin/env node\nvar a = 1;'),
  both('reserved words as properties', 'var b = { if: 1, class: 2 }; b.class = b.if;'),
  both('`handler` as a variable', 'var handler = function (event) { return event.request; };'),
  both('`import` anywhere at the top level', "var a = 1;\nimport crypto from 'crypto';"),
  both('named groups', 'var a = /(?<year>\\d{4})/.exec(b);'),
  both('lookahead, and lookbehind of a fixed length', 'var a = /(?<=a)b(?!c)/;'),
  both('a guarded `module`', "if (typeof module !== 'undefined') { module.exports = a; }"),
  second('`let` and `const`', 'let a = 1; const b = 2; for (const key in {}) {}'),
  second(
    '`async` functions of every form',
    'async function f() {} var o = { async g() {}, h: async (a) => a };',
  ),
  second(
    '`await`, but for arguments',
    'async function f() { return [await g(), `${await h()}`, (await k()).b]; }',
  ),
  second('`_` between digits', 'var a = 1_000_000;'),
  second('the flag `y`', 'var a = /b/y;'),
  second('`debugger;`', 'debugger;'),
];
