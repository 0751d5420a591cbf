import { ApiError } from './api-error.ts';
import type { HttpRequest } from './http-message.ts';
import type { Route } from './routes.ts';

/** A route that fits a request, with what stands for `{Name}`. */
export interface RouteMatch {
  readonly route: Route;
  /** Decoded; empty when the path has no `{Name}`. */
  readonly name: string;
}

/**
 * Finds the row for a request; a row with `query` needs that in the query too.
 * @throws {ApiError} UnknownOperation for an unknown path, MethodNotAllowed for a known one
 */
export function matchRoute(
  routes: readonly Route[],
  { method, path, query }: Pick<HttpRequest, 'method' | 'path' | 'query'>,
): RouteMatch {
  const matches = routes.flatMap((route) => {
    const name = nameIn(path, route.path);
    return name === undefined ? [] : { route, name };
  });
  const match = matches.find(({ route }) => route.method === method && asksFor(query, route));
  if (match !== undefined) return match;
  throw new ApiError(matches.length === 0 ? 'UnknownOperation' : 'MethodNotAllowed');
}

function asksFor(query: URLSearchParams, { query: wanted }: Route): boolean {
  return wanted === undefined || query.get(wanted[0]) === wanted[1];
}

/** The segment that stands for `{Name}`, '' for a pattern without one, undefined when the path differs. */
function nameIn(path: string, pattern: string): string | undefined {
  const segments = path.split('/');
  const expected = pattern.split('/');
  const fits =
    segments.length === expected.length &&
    expected.every((part, index) =>
      part === '{Name}' ? segments[index] !== '' : part === segments[index],
    );
  if (!fits) return undefined;
  return decode(segments[expected.indexOf('{Name}')] ?? '');
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
