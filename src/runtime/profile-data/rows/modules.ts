import { CONSTRUCTOR } from '../builtin-row.ts';
import type { BuiltinRow } from '../builtin-row.ts';

const BYTE_ORDERS = ['Int16', 'Int32', 'UInt16', 'UInt32', 'Float', 'Double', 'Int', 'UInt'];
const BUFFER_NUMBERS = ['read', 'write'].flatMap((verb) => [
  `${verb}Int8 ${verb}UInt8`,
  ...BYTE_ORDERS.map((kind) => `${verb}${kind}BE ${verb}${kind}LE`),
]);

/** Built-in modules but `cloudfront`, and what they share with the global object. */
export const MODULE_ROWS: readonly BuiltinRow[] = [
  { object: 'buffer', only2: 'Buffer', hidden2: 'constants kMaxLength' },
  {
    object: 'Buffer',
    only2: `${CONSTRUCTOR} alloc allocUnsafe byteLength compare concat from isBuffer isEncoding`,
    hidden2: 'allocUnsafeSlow',
  },
  {
    object: 'Buffer.prototype',
    only2:
      'compare copy equals fill includes indexOf lastIndexOf length slice subarray swap16 swap32 swap64 toJSON ' +
      `toString write ${BUFFER_NUMBERS.join(' ')}`,
    hidden2: 'constructor @@toStringTag',
  },
  { object: 'TextDecoder', only2: CONSTRUCTOR, hidden1: CONSTRUCTOR },
  {
    object: 'TextDecoder.prototype',
    only2: 'decode encoding fatal ignoreBOM',
    hidden: 'constructor',
    hidden1: 'decode encoding fatal ignoreBOM',
  },
  { object: 'TextEncoder', only2: CONSTRUCTOR, hidden1: CONSTRUCTOR },
  {
    object: 'TextEncoder.prototype',
    only2: 'encode encodeInto',
    hidden: 'constructor encoding',
    hidden1: 'encode encodeInto',
  },
  { object: 'crypto', both: 'createHash createHmac', hidden: '@@toStringTag' },
  {
    object: 'Hash.prototype',
    both: 'update digest',
    hidden: 'constructor @@toStringTag',
    hidden2: 'copy',
  },
  { object: 'Hmac.prototype', both: 'update digest', hidden: 'constructor @@toStringTag' },
  {
    object: 'querystring',
    both: 'decode encode escape parse stringify unescape',
    hidden: '@@toStringTag',
  },
];
