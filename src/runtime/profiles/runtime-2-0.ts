import { installBase64 } from '../guest/parts/base64.ts';
import { installBuffer } from '../guest/parts/buffer.ts';
import { installBufferMethods } from '../guest/parts/buffer-methods.ts';
import { installBufferNumbers } from '../guest/parts/buffer-numbers.ts';
import { installBufferText } from '../guest/parts/buffer-text.ts';
import { installCloudfrontModule } from '../guest/parts/cloudfront-module.ts';
import { installCloudfrontHelpers } from '../guest/parts/cloudfront-helpers.ts';
import { installKeyValueStore } from '../guest/parts/key-value-store.ts';
import { installOrigins } from '../guest/parts/origins.ts';
import { installRequestHelpers } from '../guest/parts/request-helpers.ts';
import { keptNames } from '../profile-data/builtins.ts';
import { COMMON_FIRST, COMMON_LAST } from './common-parts.ts';
import type { RuntimeProfile } from './profile.ts';

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html */
export const RUNTIME_2_0: RuntimeProfile = {
  runtime: 'cloudfront-js-2.0',
  parts: [
    ...COMMON_FIRST,
    installBase64,
    installBuffer,
    installBufferMethods,
    installBufferText,
    installBufferNumbers,
    installCloudfrontModule,
    installKeyValueStore,
    installCloudfrontHelpers,
    installOrigins,
    installRequestHelpers,
    ...COMMON_LAST,
  ],
  builtins: keptNames('cloudfront-js-2.0'),
  stackBytes: 100 * 1_024,
};
