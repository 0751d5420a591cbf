import { isHiddenHeader } from '../../core/hidden-headers.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import type { Reason } from '../../core/reasons.ts';

/** Something in a raw event that real events do not have; `path` leads to it. */
export interface EventOddity {
  readonly path: readonly string[];
  readonly why: Reason;
}

/** A tree of known keys; `names` are free names whose values are boxes with these keys. */
interface Known {
  readonly keys?: Readonly<Record<string, Known>>;
  readonly names?: Known;
  readonly headers?: true;
}

const VALUE: Known = {};
const BOX: Known = { keys: { value: VALUE, multiValue: VALUE } };
const COOKIE: Known = { keys: { value: VALUE, attributes: VALUE, multiValue: VALUE } };

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html */
const EVENT: Known = {
  keys: {
    version: VALUE,
    context: keysOf('distributionDomainName distributionId endpoint eventType requestId'),
    viewer: keysOf('ip'),
    request: {
      keys: {
        method: VALUE,
        uri: VALUE,
        querystring: { names: BOX },
        headers: { names: BOX, headers: true },
        cookies: { names: BOX },
      },
    },
    response: {
      keys: {
        statusCode: VALUE,
        statusDescription: VALUE,
        headers: { names: BOX, headers: true },
        cookies: { names: COOKIE },
      },
    },
  },
};

function keysOf(names: string): Known {
  return { keys: Object.fromEntries(names.split(' ').map((name) => [name, VALUE])) };
}

/** Unknown keys, upper-case header names and hidden headers of a raw event, which is sent as it is. */
export function eventOddities(event: JsonObject): readonly EventOddity[] {
  return odditiesIn(event, EVENT, []);
}

function odditiesIn(
  value: JsonValue,
  known: Known,
  path: readonly string[],
): readonly EventOddity[] {
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    const next = known.names ?? known.keys?.[key];
    const why = known.headers ? headerOddity(key) : undefined;
    if (why !== undefined) return [{ path: here, why }];
    if (next === undefined) return known.keys ? [{ path: here, why: 'unknown-event-key' }] : [];
    return odditiesIn(inner, next, here);
  });
}

function headerOddity(name: string): Reason | undefined {
  if (name !== name.toLowerCase()) return 'upper-case-header';
  return isHiddenHeader(name) ? 'never-shown' : undefined;
}
