import type { Guest } from '../guest.ts';

/**
 * `event.request.rawQueryString()`.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/general-helper-methods.html
 */
export function installRequestHelpers(guest: Guest): void {
  const methods = {
    rawQueryString(): string | undefined {
      guest.seen.rawQueryString = true;
      return guest.state.rawQueryString ?? undefined;
    },
  };
  guest.completeEvent = (event) => {
    const { request } = event;
    if (typeof request !== 'object' || request === null) return;
    guest.define(request, 'rawQueryString', methods.rawQueryString);
  };
}
