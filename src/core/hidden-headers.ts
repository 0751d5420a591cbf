/**
 * Headers CloudFront never shows to functions, and which functions must not add.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-function-restrictions-all.html
 */
const HIDDEN: ReadonlySet<string> = new Set(
  `connection expect keep-alive proxy-authenticate proxy-authorization proxy-connection trailer upgrade
  x-accel-buffering x-accel-charset x-accel-limit-rate x-accel-redirect x-amzn-auth x-amzn-cf-billing
  x-amzn-cf-id x-amzn-cf-xff x-amzn-errortype x-amzn-fle-profile x-amzn-header-count x-amzn-header-order
  x-amzn-lambda-integration-tag x-amzn-requestid x-cache x-forwarded-proto x-real-ip`.split(/\s+/),
);

const HIDDEN_PREFIXES = ['x-amz-cf-', 'x-edge-'] as const;

/** True for a header (lower-case name) that functions never see. */
export function isHiddenHeader(name: string): boolean {
  return HIDDEN.has(name) || HIDDEN_PREFIXES.some((prefix) => name.startsWith(prefix));
}
