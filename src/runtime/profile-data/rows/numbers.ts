import { CONSTRUCTOR } from '../builtin-row.ts';
import type { BuiltinRow } from '../builtin-row.ts';

/** Numbers. */
export const NUMBER_ROWS: readonly BuiltinRow[] = [
  {
    object: 'Number',
    both:
      `${CONSTRUCTOR} EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NaN NEGATIVE_INFINITY ` +
      'POSITIVE_INFINITY isFinite isInteger isNaN isSafeInteger parseFloat parseInt',
  },
  {
    object: 'Number.prototype',
    both: 'toExponential toFixed toPrecision toString valueOf',
    hidden: 'constructor',
  },
  {
    object: 'Math',
    both:
      'E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos ' +
      'cosh exp expm1 floor fround hypot imul log log10 log1p log2 max min pow random round sign sin sinh sqrt ' +
      'tan tanh trunc',
    hidden: '@@toStringTag',
  },
];
