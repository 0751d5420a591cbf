import { eventTypeOf, type EventType } from '../../core/event.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import type { Problems } from '../document/problems.ts';
import { fillIn } from './fill-in.ts';
import type { InputLayer } from './input-layer.ts';
import { applyPatch, type Patch } from './patch.ts';
import { queryOfEvent } from './query-text.ts';

/** Everything an event is made of. */
export interface EventParts {
  /** A raw event, which is sent as it is: no fill-in, no `defaults`. */
  readonly raw: JsonObject | undefined;
  /** `testDefaults` and `defaults`, weakest first. */
  readonly shared: readonly InputLayer[];
  /** Layers of the test itself: several for a row of a table. */
  readonly own: readonly InputLayer[];
  readonly configuredType: EventType | undefined;
  readonly host: string | undefined;
}

/** A built event with what has to be known about it. */
export interface BuiltEvent {
  readonly event: JsonObject;
  readonly type: EventType;
  /** What `rawQueryString()` returns; null for no query at all. */
  readonly query: string | null;
  /** The raw query says more than the parameters can: AWS would derive another one. */
  readonly queryIsLossy: boolean;
}

/** Merges fill-in (or the raw event), defaults and the test's own input. */
export function buildEvent(parts: EventParts, problems: Problems): BuiltEvent {
  const layers = parts.raw ? parts.own : [...parts.shared, ...parts.own];
  const type = typeOf(parts, layers);
  const base = parts.raw ?? fillIn(type, parts.host, statusOf(layers));
  const event = layers.reduce<JsonValue | undefined>(
    (merged, layer) => applyPatch(merged, layer.event, problems),
    base,
  );
  const built = isJsonObject(event) ? event : {};
  const derived = queryOfEvent(requestOf(built).querystring);
  const query = rawQuery(layers) ?? { raw: derived };
  return { event: built, type, query: query.raw, queryIsLossy: query.raw !== derived };
}

/** `clock`, `edgeLocation` and `engine` after merging; raw events take these from defaults, too. */
export function buildSettings({ shared, own }: EventParts, problems: Problems): JsonObject {
  const layers = [...shared, ...own].filter(({ settings }) => settings.entries.size > 0);
  const merged = layers.reduce<JsonValue | undefined>(
    (settings, layer) => applyPatch(settings, layer.settings, problems),
    {},
  );
  return isJsonObject(merged) ? merged : {};
}

/** The `request` of an event; empty where it has none. */
export function requestOf(event: JsonObject): JsonObject {
  const request = event.request;
  return isJsonObject(request) ? request : {};
}

function typeOf({ raw, configuredType }: EventParts, layers: readonly InputLayer[]): EventType {
  if (lastSaid(layers, 'hasResponse') === true) return 'viewer-response';
  return (raw && eventTypeOf(raw)) ?? configuredType ?? 'viewer-request';
}

/** What the strongest layer that speaks of it says. */
export function lastSaid(
  layers: readonly InputLayer[],
  fact: 'hasRequest' | 'hasResponse',
): boolean | undefined {
  return layers.findLast((layer) => layer[fact] !== undefined)?.[fact];
}

function statusOf(layers: readonly InputLayer[]): number {
  const written = layers.flatMap(
    (layer) => numberIn(layer.event, ['response', 'statusCode']) ?? [],
  );
  return written.at(-1) ?? 200;
}

function numberIn(patch: Patch | undefined, path: readonly string[]): number | undefined {
  const [key, ...rest] = path;
  if (key !== undefined) {
    return patch?.kind === 'merge' ? numberIn(patch.entries.get(key), rest) : undefined;
  }
  return patch?.kind === 'set' && typeof patch.value === 'number' ? patch.value : undefined;
}

/** The raw text, unless parameters were written behind it. */
function rawQuery(layers: readonly InputLayer[]): { readonly raw: string | null } | undefined {
  const raw = layers.findLast((layer) => layer.query !== undefined)?.query?.raw;
  return raw === undefined ? undefined : { raw };
}
