import { expression } from './expressions.ts';
import type { Scope } from './scope.ts';

/**
 * Statements of what the runtimes take although people doubt it. `{v}` is a new name, `{n}` a number, `{s}` a text
 * and `{u}` any value.
 */
const STATEMENTS: readonly string[] = [
  'function {v}(texts) { return [texts.length, texts[0], arguments[1]]; }\nlog({v}`a${{u}}b`);',
  'var {v} = 0b101 + 0o17 + 0xff + 1_000;\nlog({v});',
  'var {v} = {n}; {v} **= 2;\nlog({v});',
  "log('\\x41\\u0041\\u{41}\\u{20ac}\\t' + {s}); // für später: größe 日本",
  "log('größe 日本' + {s});",
  'log([{n}, {n},].concat([{s},],));\nlog({ a: {n}, b: {s}, });',
  'log({v}());\nfunction {v}() { return {u}; }',
  '{ function {v}() { return {u}; } log({v}()); }',
  'var {v} = {n}; var {v} = {s};\nlog({v});',
  'var {v} = {n}\nlog({v})\n{v} = {s}\nlog({v})',
  "check(function () { 'use strict'; return {u}; });",
  'var {v} = { if: {n}, class: {s}, new: 1 }; {v}.for = {v}.if;\nlog({v});',
  "var {v} = /(?<year>\\d{4})-(?<rest>.*)/.exec('2023-' + {s});\nlog({v} && [{v}.groups.year, {v}.groups.rest]);",
  "log('abc'.replace(/(?<=a)b(?!c)|c(?=$)/g, {s}));",
  "var {v} = /b/y; {v}.lastIndex = {n};\nlog([{v}.test('abab'), {v}.lastIndex, {v}.sticky]);",
  "if (typeof module !== 'undefined') { module.exports = {u}; }",
  'debugger;',
  'outer{v}: for (var {v} = 0; {v} < 3; {v}++) { for (;;) { if ({v} > {n}) break outer{v}; continue outer{v}; } }\nlog({v});',
  'switch ({n}) { default: log({s}); case 1: log({u}); }',
  'log(`a${`(${{u}})`}\nb`);',
];

/** The same for async functions. */
const ASYNC_STATEMENTS: readonly string[] = [
  'async function {v}(a) { return [a, await {u}]; }\nlog(typeof {v});\nvar r{v} = await {v}({n});\nlog(r{v});',
  'var {v} = { async m(a) { return await a; }, f: async (a) => (await a) + 1 };\nvar r{v} = await {v}.m({u});\nlog(r{v});\nr{v} = await {v}.f({n});\nlog(r{v});',
  'var {v} = [await {u}, `${await {s}}`, (await {u})];\nlog({v});',
];

/** One of them. */
export function unusual(scope: Scope): string {
  const { random } = scope;
  const isAsync = scope.isAsync && random.chance(30);
  const name = scope.fresh('u');
  const types = { n: 'number', s: 'string', u: 'any' } as const;
  const text = random.pick(isAsync ? ASYNC_STATEMENTS : STATEMENTS).replaceAll('{v}', name);
  const plain = { ...scope, isAsync: false };
  return text.replace(/\{([nsu])\}/g, (_, letter: string) =>
    expression(plain, types[letter as keyof typeof types], 1),
  );
}
