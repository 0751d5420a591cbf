import { constructorOf, constructorRows } from './row.ts';
import type { ValueRow, ValueTable } from './row.ts';

const SYMBOLS =
  'asyncIterator hasInstance isConcatSpreadable iterator match matchAll replace search species split toPrimitive ' +
  'toStringTag unscopables';

/** A leap day with a part of each size. UTC is local time. */
const DAY = 'new Date(Date.UTC(2024, 1, 29, 12, 34, 56, 789))';
const set = (call: string): string => `new Date(${DAY}.${call}).toISOString()`;

const GET: Readonly<Record<string, string>> = {
  Date: '29',
  Day: '4',
  FullYear: '2024',
  Hours: '12',
  Milliseconds: '789',
  Minutes: '34',
  Month: '1',
  Seconds: '56',
};
/** Per field: arguments, and the moment they lead to. */
const SET: Readonly<Record<string, readonly [args: string, moment: string]>> = {
  Date: ['31', '2024-03-02T12:34:56.789Z'],
  FullYear: ['2023, 0, 1', '2023-01-01T12:34:56.789Z'],
  Hours: ['25, 1, 2, 3', '2024-03-01T01:01:02.003Z'],
  Milliseconds: ['-1', '2024-02-29T12:34:55.999Z'],
  Minutes: ['60, 5', '2024-02-29T13:00:05.789Z'],
  Month: ['11, 24', '2024-12-24T12:34:56.789Z'],
  Seconds: ['0, 1', '2024-02-29T12:34:00.001Z'],
};

const NO_ACCESS = '! TypeError: "caller", "callee", "arguments" properties may not be accessed';

const dateRows: readonly ValueRow[] = ['', 'UTC'].flatMap((zone) => [
  ...Object.entries(GET).map(([field, value]): ValueRow => [
    `get${zone}${field}`,
    `${DAY}.get${zone}${field}()`,
    value,
  ]),
  ...Object.entries(SET).map(([field, [args, moment]]): ValueRow => [
    `set${zone}${field}`,
    set(`set${zone}${field}(${args})`),
    moment,
  ]),
]);

/** Objects, functions, symbols, booleans and dates. */
export const OBJECT_VALUES: ValueTable = {
  Object: [
    ...constructorRows('Object', 1),
    ['assign', 'Object.assign({ a: 1 }, { b: 2 }, null, { a: 3 })', '{a:3,b:2}'],
    ['create', 'Object.create({ a: 1 }).a + typeof Object.create(null).toString', '1undefined'],
    [
      'defineProperties',
      'Object.keys(Object.defineProperties({}, { a: { value: 1, enumerable: true }, b: { value: 2 } }))',
      "['a']",
    ],
    ['defineProperty', "Object.defineProperty({}, 'a', { get: function () { return 7; } }).a", '7'],
    ['entries', "Object.entries({ a: 1, b: 'x' })", "[['a',1],['b','x']]"],
    [
      'freeze',
      'Object.freeze([1]).push(2)',
      '! TypeError: Cannot add property "1", object is not extensible',
    ],
    [
      'getOwnPropertyDescriptor',
      "Object.getOwnPropertyDescriptor({ a: 1 }, 'a')",
      '{value:1,writable:true,enumerable:true,configurable:true}',
    ],
    ['getOwnPropertyDescriptors', 'Object.getOwnPropertyDescriptors({ a: 1 }).a.value', '1'],
    ['getOwnPropertyNames', "Object.getOwnPropertyNames('ab').sort()", "['0','1','length']"],
    [
      'getOwnPropertySymbols',
      'var o = {}; o[Symbol.iterator] = 1; return Object.getOwnPropertySymbols(o)[0] === Symbol.iterator',
      'true',
    ],
    ['getPrototypeOf', 'Object.getPrototypeOf([]) === Array.prototype', 'true'],
    ['is', '[Object.is(NaN, NaN), Object.is(0, -0)]', '[true,false]'],
    [
      'isExtensible',
      '[Object.isExtensible({}), Object.isExtensible(Object.seal({}))]',
      '[true,false]',
    ],
    ['isFrozen', '[Object.isFrozen(1), Object.isFrozen({ a: 1 })]', '[true,false]'],
    [
      'isSealed',
      '[Object.isSealed(Object.seal({ a: 1 })), Object.isSealed({ a: 1 })]',
      '[true,false]',
    ],
    ['keys', 'Object.keys({ b: 1, a: 2 })', "['b','a']"],
    ['preventExtensions', 'Object.isExtensible(Object.preventExtensions({}))', 'false'],
    ['seal', 'var o = Object.seal({ a: 1 }); o.a = 2; return o.a', '2'],
    ['setPrototypeOf', 'Object.setPrototypeOf({ a: 1 }, { b: 2 }).b', '2'],
    ['values', "Object.values({ a: 1, b: 'x' })", "[1,'x']"],
  ],
  'Object.prototype': [
    [
      'hasOwnProperty',
      "[({ a: 1 }).hasOwnProperty('a'), ({}).hasOwnProperty('toString')]",
      '[true,false]',
    ],
    [
      'isPrototypeOf',
      '[Array.prototype.isPrototypeOf([]), Array.prototype.isPrototypeOf({})]',
      '[true,false]',
    ],
    [
      'propertyIsEnumerable',
      "[[1].propertyIsEnumerable(0), [1].propertyIsEnumerable('length')]",
      '[true,false]',
    ],
    [
      'toString',
      'Object.prototype.toString.call(null) + ({}).toString()',
      '[object Null][object Object]',
    ],
    ['valueOf', 'typeof Object.prototype.valueOf.call(1)', 'object'],
    ['__proto__', '[].__proto__ === Array.prototype', 'true'],
    constructorOf('Object'),
  ],
  Function: [
    ['length', 'Function.length', '1'],
    ['name', 'Function.name', 'Function'],
    ['prototype', 'Function.prototype === Object.getPrototypeOf(isNaN)', 'true'],
    [
      'prototype',
      "new Function('return 1')",
      '! TypeError: function constructor is disabled in "safe" mode',
    ],
  ],
  'Function.prototype': [
    ['apply', 'Math.max.apply(null, [1, 3, 2])', '3'],
    ['bind', '(function (a, b) { return this.x + a + b; }).bind({ x: 1 }, 10)(100)', '111'],
    ['call', "String.prototype.slice.call('abc', 1)", 'bc'],
    ['length', '(function (a, b) {}).length', '2'],
    ['name', '(function named() {}).name', 'named'],
    ...['arguments', 'caller'].map((name): ValueRow => [name, `isNaN.${name}`, NO_ACCESS]),
    ['constructor', 'isNaN.constructor === Function', 'true'],
  ],
  Symbol: [
    ...constructorRows('Symbol', 0),
    ['for', "Symbol.for('a') === Symbol.for('a')", 'true', '! InternalError: not implemented'],
    ['keyFor', "Symbol.keyFor(Symbol.for('a'))", 'a', '! InternalError: not implemented'],
    ...SYMBOLS.split(' ').map((name): ValueRow => [
      name,
      `Symbol.${name}.toString()`,
      `Symbol(Symbol.${name})`,
    ]),
  ],
  'Symbol.prototype': [
    ['toString', "Symbol('a').toString()", 'Symbol(a)'],
    ['valueOf', "typeof Object(Symbol('a')).valueOf()", 'symbol'],
    ['description', "Symbol('a').description", 'a'],
    constructorOf('Symbol'),
    ['@@toStringTag', "Object.prototype.toString.call(Symbol('a'))", '[object Symbol]'],
  ],
  Boolean: [
    ...constructorRows('Boolean', 1),
    ['prototype', "[Boolean(''), Boolean('0')]", '[false,true]'],
  ],
  'Boolean.prototype': [
    ['toString', 'true.toString()', 'true'],
    ['valueOf', 'new Boolean(false).valueOf()', 'false'],
    constructorOf('Boolean'),
  ],
  Date: [
    ...constructorRows('Date', 7),
    ['UTC', 'Date.UTC(2024, 1, 29, 12, 34, 56, 789)', '1709210096789'],
    ['now', 'Date.now()', '1700000000000'],
    ['parse', "Date.parse('Thu, 29 Feb 2024 12:34:56 GMT')", '1709210096000'],
  ],
  'Date.prototype': [
    ...dateRows,
    ['getTime', `${DAY}.getTime()`, '1709210096789'],
    ['getTimezoneOffset', `${DAY}.getTimezoneOffset()`, '0'],
    ['setTime', set('setTime(0)'), '1970-01-01T00:00:00.000Z'],
    ['toDateString', `${DAY}.toDateString()`, 'Thu Feb 29 2024'],
    ['toISOString', `${DAY}.toISOString()`, '2024-02-29T12:34:56.789Z'],
    ['toJSON', `${DAY}.toJSON()`, '2024-02-29T12:34:56.789Z'],
    ['toLocaleDateString', `${DAY}.toLocaleDateString()`, 'Thu Feb 29 2024'],
    ['toLocaleString', `${DAY}.toLocaleString()`, 'Thu Feb 29 2024 12:34:56 GMT+0000'],
    ['toLocaleTimeString', `${DAY}.toLocaleTimeString()`, '12:34:56 GMT+0000'],
    ['toString', `${DAY}.toString()`, 'Thu Feb 29 2024 12:34:56 GMT+0000'],
    ['toTimeString', `${DAY}.toTimeString()`, '12:34:56 GMT+0000'],
    ['toUTCString', `${DAY}.toUTCString()`, 'Thu, 29 Feb 2024 12:34:56 GMT'],
    ['valueOf', `${DAY} - new Date(0)`, '1709210096789'],
    constructorOf('Date'),
  ],
};
