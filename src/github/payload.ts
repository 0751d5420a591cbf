import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';

/**
 * The event that started a run.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
export type Payload = JsonObject;

/** Parses the event file; what is no JSON object says nothing about the run. */
export function parsePayload(text: string | undefined): Payload {
  try {
    const payload: unknown = JSON.parse(text ?? '');
    return isJsonObject(payload) ? payload : {};
  } catch {
    return {};
  }
}

/** A text in the payload; undefined when it is not there, empty or of another type. */
export function readText(payload: Payload, ...keys: readonly string[]): string | undefined {
  const value = readValue(payload, keys);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A number in the payload; undefined when it is not there or of another type. */
export function readNumber(payload: Payload, ...keys: readonly string[]): number | undefined {
  const value = readValue(payload, keys);
  return typeof value === 'number' ? value : undefined;
}

function readValue(payload: Payload, keys: readonly string[]): JsonValue | undefined {
  let value: JsonValue | undefined = payload;
  for (const key of keys) value = isJsonObject(value) ? value[key] : undefined;
  return value;
}
