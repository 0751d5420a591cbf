import type { JsonObject } from './json.ts';

/**
 * The event object of CloudFront Functions.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
export const EVENT_TYPES = ['viewer-request', 'viewer-response'] as const;

/** When CloudFront runs the function: before the cache, or on the way back to the viewer. */
export type EventType = (typeof EVENT_TYPES)[number];

/** A header or query string parameter; `multiValue` only when the name occurs more than once. */
export interface ValueBox {
  value: string;
  multiValue?: { value: string }[];
}

/** A cookie; `attributes` exist on responses only. */
export interface CookieBox {
  value: string;
  attributes?: string;
  multiValue?: { value: string; attributes?: string }[];
}

/** The event type a raw event states: by its context, else by what it carries. */
export function eventTypeOf(event: JsonObject): EventType | undefined {
  const context = event.context as JsonObject | undefined;
  const stated = EVENT_TYPES.find((type) => type === context?.eventType);
  return stated ?? (event.response === undefined ? undefined : 'viewer-response');
}
