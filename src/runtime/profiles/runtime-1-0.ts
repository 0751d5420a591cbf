import { installByteStrings } from '../guest/parts/byte-strings.ts';
import { keptNames } from '../profile-data/builtins.ts';
import { COMMON_FIRST, COMMON_LAST } from './common-parts.ts';
import type { RuntimeProfile } from './profile.ts';

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-10.html */
export const RUNTIME_1_0: RuntimeProfile = {
  runtime: 'cloudfront-js-1.0',
  parts: [...COMMON_FIRST, installByteStrings, ...COMMON_LAST],
  builtins: keptNames('cloudfront-js-1.0'),
  stackBytes: 100 * 1_024,
};
