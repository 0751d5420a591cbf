import type { BuiltinNames } from '../guest/guest.ts';
import { BUILTINS_2_0 } from './builtins-2-0.ts';

const without = (path: string, names: string): string =>
  (BUILTINS_2_0[path] ?? '')
    .split(' ')
    .filter((name) => !names.split(' ').includes(name))
    .join(' ');

/**
 * Built-ins of cloudfront-js-1.0, as far as they differ from 2.0.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-10.html
 */
export const BUILTINS_1_0: BuiltinNames = {
  ...BUILTINS_2_0,
  globalThis: without('globalThis', 'atob btoa Buffer DataView AggregateError'),
  Object: without('Object', 'getOwnPropertyDescriptors'),
  Array: without('Array', 'from'),
  'Array.prototype': without(
    'Array.prototype',
    'entries keys values toReversed toSorted toSpliced @@iterator',
  ),
  String: `${BUILTINS_2_0.String ?? ''} bytesFrom`,
  'String.prototype': `${without('String.prototype', 'replaceAll @@iterator')} fromBytes fromUTF8 toBytes toUTF8`,
  Promise: without('Promise', 'all allSettled any race'),
  'RegExp.prototype': without('RegExp.prototype', 'sticky'),
  '%TypedArray%': without('%TypedArray%', 'from of'),
  '%TypedArray%.prototype':
    'constructor buffer byteLength byteOffset copyWithin fill join length set slice subarray toString ' +
    '@@toStringTag',
};
