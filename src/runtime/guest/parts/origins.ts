import type { Guest } from '../guest.ts';

/**
 * Origin helpers of the `cloudfront` module: the last call is recorded, its arguments are checked by the host
 * against the documented limits.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/helper-functions-origin-modification.html
 */
export function installOrigins(guest: Guest): void {
  const cf = guest.modules.cloudfront as Record<string, unknown>;
  const { host, seen } = guest;
  const NativeError = Error;
  const { stringify } = JSON;
  const HELPERS = ['updateRequestOrigin', 'selectRequestOriginById', 'createRequestOriginGroup'];
  HELPERS.forEach((helper) => {
    cf[helper] = (...given: unknown[]): void => {
      if (guest.state.eventType === 'viewer-response') {
        throw new NativeError(helper + ' can only be called in viewer-request functions');
      }
      const args = stringify(given);
      const fault = host.originFault(stringify([helper, args]));
      if (fault !== '') throw new NativeError(fault);
      seen.origin = { helper, args };
    };
  });
}
