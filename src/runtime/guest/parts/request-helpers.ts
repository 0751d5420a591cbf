import type { Guest } from '../guest.ts';

/**
 * `event.request.rawQueryString()`.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/general-helper-methods.html
 */
export function installRequestHelpers(guest: Guest): void {
  guest.completeEvent = (event) => {
    const request = event.request;
    if (typeof request !== 'object' || request === null) return;
    const value = (): string | undefined => {
      guest.seen.rawQueryString = true;
      return guest.state.rawQueryString ?? undefined;
    };
    Object.defineProperty(request, 'rawQueryString', { value, writable: true, configurable: true });
  };
}
