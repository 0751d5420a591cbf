import { CONSTRUCTOR, TYPED_ARRAYS } from '../builtin-row.ts';
import type { BuiltinRow } from '../builtin-row.ts';

const VIEW_KINDS = ['Int8', 'Uint8', 'Int16', 'Uint16', 'Int32', 'Uint32', 'Float32', 'Float64'];

/** Arrays, typed arrays and views of bytes. */
export const ARRAY_ROWS: readonly BuiltinRow[] = [
  { object: 'Array', both: `${CONSTRUCTOR} isArray of`, hidden2: 'from' },
  {
    object: 'Array.prototype',
    both:
      'length concat copyWithin every fill filter find findIndex forEach includes indexOf join lastIndexOf map ' +
      'pop push reduce reduceRight reverse shift slice some sort splice toString unshift',
    hidden: 'constructor',
    hidden2: 'entries keys values toReversed toSorted toSpliced @@iterator',
  },
  { object: '%ArrayIterator%.prototype', hidden2: 'next @@toStringTag' },
  { object: '%Iterator%.prototype', hidden2: '@@iterator' },
  { object: 'ArrayBuffer', both: `${CONSTRUCTOR} isView`, hidden: '@@species' },
  {
    object: 'ArrayBuffer.prototype',
    both: 'byteLength slice',
    hidden: 'constructor @@toStringTag',
  },
  { object: 'DataView', only2: CONSTRUCTOR },
  {
    object: 'DataView.prototype',
    only2:
      'buffer byteLength byteOffset ' + VIEW_KINDS.map((kind) => `get${kind} set${kind}`).join(' '),
    hidden2: 'constructor @@toStringTag',
  },
  { object: '%TypedArray%', hidden: `${CONSTRUCTOR} @@species`, only2: 'from of' },
  {
    object: '%TypedArray%.prototype',
    both: 'buffer byteLength byteOffset copyWithin fill join length set slice subarray toString',
    only2:
      'every filter find findIndex forEach includes indexOf lastIndexOf map reduce reduceRight reverse some sort',
    hidden: 'constructor @@toStringTag',
    hidden1: 'sort',
    hidden2: 'entries keys values toReversed toSorted @@iterator',
  },
  ...TYPED_ARRAYS.split(' ').flatMap((object): readonly BuiltinRow[] => [
    { object, both: `${CONSTRUCTOR} BYTES_PER_ELEMENT` },
    { object: `${object}.prototype`, both: 'BYTES_PER_ELEMENT', hidden: 'constructor' },
  ]),
];
