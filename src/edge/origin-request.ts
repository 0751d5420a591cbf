import type { JsonObject } from '../core/json.ts';
import { objectOf } from '../core/compare/canonical.ts';
import { boxesOf } from '../core/box.ts';
import type { CanonicalRequest, Cookies, Entries } from '../core/outcome.ts';
import { formatQuery, parseQuery } from '../core/query.ts';
import { splitTarget, type OriginRequest, type ViewerRequest } from './messages.ts';

/** The request that goes on, as a function left it; `viewer` is what it was. */
export function originRequest(viewer: ViewerRequest, request: CanonicalRequest): OriginRequest {
  const { uri } = splitTarget(viewer.target);
  const query = queryOf(viewer, request.querystring);
  const cookies = cookieText(request.cookies);
  return {
    method: viewer.method,
    target: (request.uri ?? uri) + (query === '' ? '' : `?${query}`),
    headers: [
      ...linesOf(request.headers),
      ...(cookies === '' ? [] : [['cookie', cookies] as const]),
    ],
    body: viewer.body,
  };
}

/** What was not changed goes on byte for byte. */
function queryOf({ target }: ViewerRequest, querystring: Entries): string {
  const raw = splitTarget(target).query ?? '';
  const text = formatQuery(querystring);
  return formatQuery(parseQuery(raw)) === text ? raw : text;
}

/** A line for every value. */
export function linesOf(entries: Entries): readonly (readonly [string, string])[] {
  return [...entries].flatMap(([name, values]) => values.map((value) => [name, value] as const));
}

function cookieText(cookies: Cookies): string {
  const pairs = [...cookies].flatMap(([name, values]) =>
    values.map(({ value }) => `${name}=${value}`),
  );
  return pairs.join('; ');
}

/** The request that went on, as the event of a viewer-response function has it. */
export function requestOfEvent(
  event: JsonObject,
  request: CanonicalRequest | undefined,
): JsonObject {
  const before = objectOf(event.request);
  if (request === undefined) return before;
  const boxes = (entries: Entries) =>
    boxesOf(new Map([...entries].map(([name, all]) => [name, all.map((value) => ({ value }))])));
  return {
    ...before,
    uri: request.uri ?? before.uri ?? '/',
    querystring: boxes(request.querystring),
    headers: boxes(request.headers),
    cookies: boxesOf(
      new Map(
        [...request.cookies].map(([name, all]) => [name, all.map(({ value }) => ({ value }))]),
      ),
    ),
  };
}
