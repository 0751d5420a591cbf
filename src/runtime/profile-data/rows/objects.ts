import { CONSTRUCTOR } from '../builtin-row.ts';
import type { BuiltinRow } from '../builtin-row.ts';

const DATE_FIELDS = ['Date', 'FullYear', 'Hours', 'Milliseconds', 'Minutes', 'Month', 'Seconds'];
const DATE_ACCESS = ['', 'UTC'].flatMap((zone) => [
  `get${zone}Day`,
  ...DATE_FIELDS.map((field) => `get${zone}${field} set${zone}${field}`),
]);

/** Objects, functions, symbols and dates. */
export const OBJECT_ROWS: readonly BuiltinRow[] = [
  {
    object: 'Object',
    both:
      `${CONSTRUCTOR} assign create defineProperties defineProperty entries freeze getOwnPropertyDescriptor ` +
      'getOwnPropertyNames getPrototypeOf is isExtensible isFrozen isSealed keys preventExtensions seal ' +
      'setPrototypeOf values',
    only2: 'getOwnPropertyDescriptors',
    hidden: 'getOwnPropertySymbols',
  },
  {
    object: 'Object.prototype',
    both: 'hasOwnProperty isPrototypeOf propertyIsEnumerable toString valueOf',
    hidden: 'constructor __proto__',
  },
  { object: 'Function', both: CONSTRUCTOR },
  {
    object: 'Function.prototype',
    both: 'apply bind call length name',
    hidden: 'arguments caller constructor',
    // `instanceof` asks for it, and it cannot be removed.
    engine: '@@hasInstance',
  },
  {
    object: 'Symbol',
    both: CONSTRUCTOR,
    only2: 'for keyFor',
    hidden1: 'for keyFor',
    hidden:
      'asyncIterator hasInstance isConcatSpreadable iterator match matchAll replace search species split ' +
      'toPrimitive toStringTag unscopables',
  },
  {
    object: 'Symbol.prototype',
    both: 'toString valueOf',
    hidden: 'constructor description @@toStringTag',
  },
  { object: 'Boolean', both: CONSTRUCTOR },
  { object: 'Boolean.prototype', both: 'toString valueOf', hidden: 'constructor' },
  { object: 'Date', both: `${CONSTRUCTOR} UTC now parse` },
  {
    object: 'Date.prototype',
    both:
      'getTime getTimezoneOffset setTime toDateString toISOString toJSON toLocaleDateString toLocaleString ' +
      `toLocaleTimeString toString toTimeString toUTCString valueOf ${DATE_ACCESS.join(' ')}`,
    hidden: 'constructor',
    // Without it a date would become a number where the runtimes make it a text.
    engine: '@@toPrimitive',
  },
];
