import type { WordsRow } from './row.ts';

/** Functions of Object and of its prototype. */
export const OBJECTS_WORDS: readonly WordsRow[] = [
  [
    "'use strict'; Object.freeze({ a: 1 }).a = 2;",
    'TypeError: Cannot assign to read-only property "a" of object',
  ],
  ['Object.keys(null);', 'TypeError: cannot convert null argument to object'],
  ['Object.keys();', 'TypeError: cannot convert undefined argument to object'],
  ['Object.values(undefined);', 'TypeError: cannot convert undefined argument to object'],
  ['Object.entries(null);', 'TypeError: cannot convert null argument to object'],
  ['Object.assign(null, {});', 'TypeError: cannot convert null or undefined to object'],
  ['Object.create(1);', 'TypeError: prototype may only be an object or null: number'],
  ['Object.create();', 'TypeError: prototype may only be an object or null: undefined'],
  ['Object.create(undefined);', 'TypeError: prototype may only be an object or null: undefined'],
  ['Object.setPrototypeOf({}, 1);', 'TypeError: prototype may only be an object or null: number'],
  ['Object.setPrototypeOf(null, {});', 'TypeError: cannot convert null argument to object'],
  ['Object.getPrototypeOf(undefined);', 'TypeError: cannot convert undefined argument to object'],
  [
    "Object.defineProperty(1, 'a', {});",
    'TypeError: Object.defineProperty is called on non-object',
  ],
  ["Object.defineProperty({}, 'a', 1);", 'TypeError: descriptor is not an object'],
  ["Object.defineProperty({}, 'a');", 'TypeError: descriptor is not an object'],
  ["Object.defineProperty({}, 'a', { get: 1 });", 'TypeError: Getter must be a function'],
  ["Object.defineProperty({}, 'a', { set: 1 });", 'TypeError: Setter must be a function'],
  [
    "Object.defineProperty({}, 'a', { get: function () {}, value: 1 });",
    'TypeError: Cannot both specify accessors and a value or writable attribute',
  ],
  [
    "Object.defineProperty(Object.freeze({}), 'a', { value: 1 });",
    'TypeError: Cannot add property "a", object is not extensible',
  ],
  [
    "Object.defineProperty(Object.freeze({ a: 1 }), 'a', { value: 2 });",
    'TypeError: Cannot redefine property: "a"',
  ],
  [
    "Object.defineProperty([], 'length', { get: function () {} });",
    'TypeError: Cannot redefine property: "length"',
  ],
  ['Object.defineProperties({}, { a: 1 });', 'TypeError: property descriptor must be an object'],
  ['Object.defineProperties(1, {});', 'TypeError: Object.defineProperties is called on non-object'],
  ['Object.defineProperties({}, null);', 'TypeError: cannot convert null or undefined to object'],
  ['Object.getOwnPropertyNames(null);', 'TypeError: cannot convert null argument to object'],
  [
    "Object.getOwnPropertyDescriptor(null, 'a');",
    'TypeError: cannot convert null argument to object',
  ],
  ['Object.getOwnPropertyDescriptors(null);', 'TypeError: cannot convert null argument to object'],
  [
    'var o = {}; o.__proto__ = o; var p = Object.create(o); o.__proto__ = p;',
    'TypeError: Cyclic __proto__ value',
  ],
  [
    'Object.setPrototypeOf(Object.freeze({}), {});',
    'TypeError: Cannot set property "prototype", object is not extensible',
  ],
  [
    "Object.prototype.hasOwnProperty.call(null, 'a');",
    'TypeError: cannot convert null argument to object',
  ],
  ['Object.prototype.valueOf.call(null);', 'TypeError: cannot convert null or undefined to object'],
  [
    'Object.prototype.isPrototypeOf.call(undefined, {});',
    'TypeError: cannot convert undefined to object',
  ],
  [
    "Object.prototype.propertyIsEnumerable.call(null, 'a');",
    'TypeError: cannot convert null argument to object',
  ],
  [
    'Object.assign(Object.freeze({ a: 1 }), { a: 2 });',
    'TypeError: Cannot assign to read-only property "a" of object',
  ],
  ['Object.create({}, { a: 1 });', 'TypeError: property descriptor must be an object'],
  ['Object.create({}, null);', 'TypeError: cannot convert null or undefined to object'],
];
