import type { Runtime } from '../../../src/core/runtimes.ts';
import { builtinsOf } from '../../../src/runtime/profile-data/builtins.ts';

/** Objects that no global leads to by name, as expressions for every engine; `undefined` where one lacks them. */
const INTRINSICS: Readonly<Record<string, string>> = {
  '%TypedArray%': 'Object.getPrototypeOf(Int8Array)',
  '%TypedArray%.prototype': 'Object.getPrototypeOf(Int8Array.prototype)',
  '%ArrayIterator%.prototype': 'prototypeOf([][Symbol.iterator] && [][Symbol.iterator]())',
  '%Iterator%.prototype': 'prototypeOf(prototypeOf([][Symbol.iterator] && [][Symbol.iterator]()))',
  '%StringIterator%.prototype': "prototypeOf(''[Symbol.iterator] && ''[Symbol.iterator]())",
  function: '(function f(a) { return a; })',
  'function.prototype': '(function f(a) { return a; }).prototype',
  array: '[1]',
  object: '({ a: 1 })',
  text: "Object('a')",
  'regular expression': '/a/g',
  match: '/(a)/.exec("a")',
  arguments: '(function () { return arguments; })(1)',
  error: "new TypeError('x')",
  'caught error': '(function () { try { null.x; } catch (e) { return e; } })()',
  promise: 'Promise.resolve(1)',
};

/**
 * JavaScript that fills `objects` with everything that has names of its own: globals, their prototypes, and what
 * the table above adds.
 */
export const FIND_OBJECTS = `
function prototypeOf(value) {
  return value === undefined || value === null ? undefined : Object.getPrototypeOf(value);
}
function keyText(key) {
  return typeof key === 'symbol' ? String(key).replace(/^Symbol\\((?:Symbol\\.)?(.*)\\)$/, '@@$1') : key;
}
function keysOf(value) {
  return Object.getOwnPropertyNames(value).concat(Object.getOwnPropertySymbols(value));
}
function isObject(value) {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
var objects = Object.create(null);
function keep(path, value) {
  if (isObject(value)) objects[path] = value;
}
${Object.entries(INTRINSICS)
  .map(([path, expression]) => `keep(${JSON.stringify(path)}, ${expression});`)
  .join('\n')}
keep('globalThis', globalThis);
Object.getOwnPropertyNames(globalThis).forEach(function (name) {
  // Some of a host's globals warn or throw when they are read.
  try { keep(name, globalThis[name]); } catch (e) { return; }
  if (isObject(globalThis[name])) keep(name + '.prototype', globalThis[name].prototype);
});
`;

/** JavaScript that is worth, as JSON, the names of every object of an engine. */
export const LIST_NAMES = `(function () { ${FIND_OBJECTS}
var names = {};
Object.keys(objects).forEach(function (path) { names[path] = keysOf(objects[path]).map(keyText); });
return JSON.stringify(names);
})()`;

/** Names by object. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** Names that objects have in some engine, all engines together. */
export function together(engines: readonly Names[]): Names {
  const all: Record<string, Set<string>> = {};
  for (const [path, names] of engines.flatMap((it) => Object.entries(it)))
    for (const name of names) (all[path] ??= new Set()).add(name);
  return Object.fromEntries(Object.entries(all).map(([path, names]) => [path, [...names].sort()]));
}

/** Properties that values have of their own: what the language makes each of them with. */
const OWN: Readonly<Record<string, string>> = {
  function: 'length name prototype',
  'function.prototype': 'constructor',
  array: 'length 0',
  object: 'a',
  text: 'length 0',
  'regular expression': 'lastIndex',
  match: '0 1 length index input groups',
  arguments: '0 length callee',
  error: 'message',
  'caught error': 'message',
};

/** Whether a runtime has a name of an object. */
export function isBuiltIn(runtime: Runtime, object: string, name: string): boolean {
  const names =
    builtinsOf(runtime).get(object) ?? new Set((OWN[object] ?? 'length name').split(' '));
  return names.has(name);
}

/**
 * What stays although a runtime lacks it, because the engine below cannot do without. None of it leads to anything
 * else: the walk of reach.test.ts goes through all of it.
 */
export const REMAINING: Readonly<Record<Runtime, readonly string[]>> = {
  'cloudfront-js-1.0': [
    'Date.prototype @@toPrimitive',
    'Function.prototype @@hasInstance',
    'RegExp.prototype @@split',
    'arguments @@iterator',
  ],
  'cloudfront-js-2.0': [
    // The runtime's strings have the iterator of arrays.
    '%StringIterator%.prototype @@toStringTag',
    '%StringIterator%.prototype next',
    'Date.prototype @@toPrimitive',
    'Function.prototype @@hasInstance',
    'arguments @@iterator',
  ],
};
