import { CONSTRUCTOR, ERRORS, TYPED_ARRAYS } from '../builtin-row.ts';
import type { BuiltinRow } from '../builtin-row.ts';

const nativeErrors = ERRORS.split(' ')
  .slice(1)
  .filter((name) => name !== 'InternalError');

/** The global object, errors, promises and what belongs to no type of value. */
export const GLOBAL_ROWS: readonly BuiltinRow[] = [
  {
    object: 'globalThis',
    both:
      'globalThis undefined NaN Infinity isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent ' +
      'encodeURI encodeURIComponent console require Object Function Array String Number Boolean Symbol Date ' +
      `RegExp Promise Math JSON ArrayBuffer eval ${ERRORS} ${TYPED_ARRAYS}`,
    only1: 'MemoryError',
    only2: 'atob btoa Buffer DataView TextEncoder TextDecoder',
    hidden: '@@toStringTag',
    hidden1: 'TextEncoder TextDecoder',
    hidden2: 'AggregateError MemoryError',
  },
  { object: 'console', both: 'log' },
  { object: 'Error', both: CONSTRUCTOR },
  { object: 'Error.prototype', both: 'message name toString', hidden: 'constructor valueOf' },
  ...nativeErrors.flatMap((object): readonly BuiltinRow[] => [
    { object, both: CONSTRUCTOR },
    { object: `${object}.prototype`, both: 'message name', hidden: 'constructor' },
  ]),
  // MemoryError shares the prototype of InternalError, which has no constructor.
  { object: 'InternalError', both: CONSTRUCTOR },
  { object: 'InternalError.prototype', both: 'message name', hidden: 'toString' },
  { object: 'MemoryError', both: CONSTRUCTOR },
  { object: 'AggregateError', hidden2: CONSTRUCTOR },
  { object: 'AggregateError.prototype', hidden2: 'constructor message name' },
  {
    object: 'Promise',
    both: `${CONSTRUCTOR} reject resolve`,
    only2: 'all allSettled any race',
    hidden: '@@species',
  },
  { object: 'Promise.prototype', both: 'catch finally then', hidden: 'constructor @@toStringTag' },
  { object: 'JSON', both: 'parse stringify', hidden: '@@toStringTag' },
];
