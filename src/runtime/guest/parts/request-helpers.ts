import type { Guest } from '../guest.ts';

/**
 * `event.request.rawQueryString()`.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/general-helper-methods.html
 */
export function installRequestHelpers(guest: Guest): void {
  const isObject = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null;
  const methods = {
    rawQueryString(): string | undefined {
      guest.seen.rawQueryString = true;
      return guest.state.rawQueryString ?? undefined;
    },
  };
  guest.completeEvent = (event) => {
    if (!isObject(event) || !isObject(event.request)) return;
    guest.define(event.request, 'rawQueryString', methods.rawQueryString);
  };
}
