import type { HttpRequest } from './http-message.ts';
import { Refusal } from './refusal.ts';
import type { CommonRefusal, RefusalWords } from './refusal.ts';

/** What a table of routes needs; `{Name}` in a path stands for one segment, percent-encoded on the wire. */
export interface RoutePattern {
  readonly method: string;
  readonly path: string;
  /** A parameter that tells operations of one path apart. */
  readonly query?: readonly [name: string, value: string];
}

/** A route that fits a request, with the decoded segments that stand for its variables. */
export interface RouteMatch<R> {
  readonly route: R;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Finds the row for a request; a row with `query` needs that in the query too.
 * @throws {Refusal} `unknown-operation` for an unknown path, `method-not-allowed` for a known one
 */
export function foundRoute<R extends RoutePattern>(
  routes: readonly R[],
  { method, path, query }: HttpRequest,
  common: Readonly<Record<CommonRefusal, RefusalWords>>,
): RouteMatch<R> {
  const matches = routes.flatMap((route) => {
    const params = paramsIn(path, route.path);
    return params === undefined ? [] : { route, params };
  });
  const match = matches.find(({ route }) => route.method === method && asksFor(query, route));
  if (match !== undefined) return match;
  throw new Refusal(common[matches.length === 0 ? 'unknown-operation' : 'method-not-allowed']);
}

function asksFor(query: URLSearchParams, { query: wanted }: RoutePattern): boolean {
  return wanted === undefined || query.get(wanted[0]) === wanted[1];
}

/** The segments that stand for the variables of a pattern; undefined when the path differs. */
function paramsIn(path: string, pattern: string): Record<string, string> | undefined {
  const segments = path.split('/');
  const expected = pattern.split('/');
  if (segments.length !== expected.length) return undefined;
  const pairs = expected.map((part, index) => pairOf(part, segments[index] ?? ''));
  return pairs.every((pair) => pair !== undefined) ? Object.fromEntries(pairs.flat()) : undefined;
}

/** A variable with its value, nothing for a segment that is the same, undefined for one that does not fit. */
function pairOf(part: string, segment: string): readonly [string, string][] | undefined {
  const variable = /^\{(\w+)\}$/.exec(part)?.[1];
  if (variable === undefined) return part === segment ? [] : undefined;
  const value = decode(segment);
  return value === undefined || value === '' ? undefined : [[variable, value]];
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
