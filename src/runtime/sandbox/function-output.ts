import type { EventType } from '../../core/event.ts';
import { isJsonObject } from '../../core/json.ts';
import type { JsonObject, JsonValue } from '../../core/json.ts';
import { droppedKeys } from './dropped-keys.ts';

/** A returned value as the service gives it back, with the keys it leaves out; or that it gives none. */
export type FunctionOutput =
  | { readonly kind: 'output'; readonly text: string; readonly dropped: readonly string[] }
  | { readonly kind: 'invalid' };

type Shape = 'request' | 'response';
type Field = (value: JsonValue) => JsonValue;

const same: Field = (value) => value;

/** Keeps only the known keys of an object; anything else passes, for the production rules to judge. */
function pick(fields: Readonly<Record<string, Field>>): Field {
  const known = Object.entries(fields);
  return (value) => {
    if (!isJsonObject(value)) return value;
    const kept: Record<string, JsonValue> = {};
    for (const [key, field] of known) {
      if (Object.hasOwn(value, key)) kept[key] = field(value[key] ?? null);
    }
    return kept;
  };
}

const each =
  (field: Field): Field =>
  (value) =>
    Array.isArray(value) ? value.map((item: JsonValue) => field(item)) : value;

const mapOf =
  (field: Field): Field =>
  (value) =>
    isJsonObject(value)
      ? Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, field(entry)]))
      : value;

const entries = mapOf(pick({ value: same, multiValue: each(pick({ value: same })) }));
const cookie = { value: same, attributes: same };
const cookies = mapOf(pick({ ...cookie, multiValue: each(pick(cookie)) }));
const body: Field = (value) =>
  typeof value === 'string'
    ? { encoding: 'text', data: value }
    : pick({ encoding: same, data: same })(value);

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html */
const FIELDS: Readonly<Record<Shape, Readonly<Record<string, Field>>>> = {
  request: { method: same, uri: same, querystring: entries, headers: entries, cookies },
  response: { statusCode: same, statusDescription: same, headers: entries, cookies, body },
};

const has = (value: JsonObject, keys: readonly string[]): boolean =>
  keys.some((key) => Object.hasOwn(value, key));

function shapeOf(value: JsonObject, eventType: EventType | undefined): Shape | undefined {
  if (has(value, ['statusCode'])) return 'response';
  if (has(value, ['method', 'uri', 'querystring'])) return 'request';
  if (eventType === 'viewer-response') {
    return has(value, Object.keys(FIELDS.response)) ? 'response' : undefined;
  }
  return has(value, Object.keys(FIELDS.request)) ? 'request' : undefined;
}

/**
 * What TestFunction makes of a handler's result: unknown keys are dropped, `headers` and `cookies` are
 * filled in, a body of text becomes `{ encoding, data }`, a query string given as text stays text.
 */
export function createOutput(value: unknown, eventType: EventType | undefined): FunctionOutput {
  if (!isJsonObject(value)) return { kind: 'invalid' };
  const shape = shapeOf(value, eventType);
  if (shape === undefined) return { kind: 'invalid' };
  const kept = pick(FIELDS[shape])(value) as JsonObject;
  const text = JSON.stringify({ [shape]: { headers: {}, cookies: {}, ...kept } });
  return { kind: 'output', text, dropped: droppedKeys(value, kept) };
}
