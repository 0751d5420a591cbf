import type { Runtime } from '../../core/runtimes.ts';

/**
 * Modules a function can import or require.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-10.html
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
export const MODULES: Readonly<Record<Runtime, readonly string[]>> = {
  'cloudfront-js-1.0': ['crypto', 'querystring'],
  'cloudfront-js-2.0': ['buffer', 'cloudfront', 'crypto', 'querystring'],
};
