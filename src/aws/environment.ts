import type { Environment } from '../core/environment.ts';

/** Reads a small UTF-8 file; undefined when there is none or it cannot be read. */
export type ReadText = (path: string) => string | undefined;

/**
 * Variables that a root sets on its own process before it loads the SDK. The SDK warns on stderr about
 * every Node below 22 and has no other switch for it.
 * https://github.com/aws/aws-sdk-js-v3#nodejs-versions
 */
export const SDK_ENVIRONMENT: Environment = {
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
};
