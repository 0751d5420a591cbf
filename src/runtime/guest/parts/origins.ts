import type { Guest } from '../guest.ts';

/**
 * Origin helpers of the `cloudfront` module: the last call is recorded. They take any argument, as
 * TestFunction does; the production rule bad-origin holds the call against the documented limits.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/helper-functions-origin-modification.html
 */
export function installOrigins(guest: Guest): void {
  const { define, seen } = guest;
  const { stringify } = JSON;
  const cf = guest.modules.cloudfront as object;
  const call = (helper: string, given: unknown[]): void => {
    if (guest.state.eventType === 'viewer-response')
      throw new Error(helper + ' can only be called in viewer-request functions');
    seen.origin = { helper, args: stringify(given) };
  };
  const helpers: Record<string, (...given: unknown[]) => void> = {
    updateRequestOrigin: (...given) => {
      call('updateRequestOrigin', given);
    },
    selectRequestOriginById: (...given) => {
      call('selectRequestOriginById', given);
    },
    createRequestOriginGroup: (...given) => {
      call('createRequestOriginGroup', given);
    },
  };
  Object.keys(helpers).forEach((helper) => {
    define(cf, helper, helpers[helper]);
  });
}
