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

/** Whether an object has only these keys, in this order, and values that their fields leave as they are. */
function isAsKept(value: JsonObject, known: readonly (readonly [string, Field])[]): boolean {
  let next = 0;
  for (const key of Object.keys(value)) {
    while (next < known.length && known[next]?.[0] !== key) next += 1;
    const field = known[next]?.[1];
    if (field === undefined || field(value[key] ?? null) !== value[key]) return false;
    next += 1;
  }
  return true;
}

/**
 * Keeps only the known keys of an object; anything else passes, for the production rules to judge. Most objects
 * have no others: those are their own result, which saves copies and a search for what was dropped.
 */
function pick(fields: Readonly<Record<string, Field>>): Field {
  const known = Object.entries(fields);
  return (value) => {
    if (!isJsonObject(value) || isAsKept(value, known)) return value;
    const kept: Record<string, JsonValue> = {};
    for (const [key, field] of known) {
      if (Object.hasOwn(value, key)) kept[key] = field(value[key] ?? null);
    }
    return kept;
  };
}

const isSame = (field: Field, value: JsonValue): boolean => field(value) === value;

const each =
  (field: Field): Field =>
  (value) =>
    Array.isArray(value) && !value.every((item: JsonValue) => isSame(field, item))
      ? value.map((item: JsonValue) => field(item))
      : value;

const mapOf =
  (field: Field): Field =>
  (value) =>
    isJsonObject(value) && !Object.values(value).every((entry) => isSame(field, entry))
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
  const text = `{"${shape}":${JSON.stringify({ headers: {}, cookies: {}, ...kept })}}`;
  return { kind: 'output', text, dropped: droppedKeys(value, kept) };
}
