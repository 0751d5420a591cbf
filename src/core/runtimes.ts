/**
 * The JavaScript runtimes of CloudFront Functions.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-10.html
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
export const RUNTIMES = ['cloudfront-js-1.0', 'cloudfront-js-2.0'] as const;

/** Name of a runtime, as `FunctionConfig.Runtime` spells it. */
export type Runtime = (typeof RUNTIMES)[number];

/** What a function gets when neither configuration nor AWS says anything. */
export const DEFAULT_RUNTIME: Runtime = 'cloudfront-js-2.0';

/** Narrows any text to a runtime name. */
export function isRuntime(text: unknown): text is Runtime {
  return RUNTIMES.some((runtime) => runtime === text);
}
