import { queryProblem } from '../../core/query.ts';
import type { Reason } from '../../core/reasons.ts';
import { parseAuthority } from './authority.ts';
import { badRequest, slicePart, type Parsed, type TextPart } from './parsed.ts';

/** Path, query and host of a request; `query` is the text behind the first `?`. */
export interface RequestTarget {
  readonly uri: string;
  readonly query: string | undefined;
  readonly host: string | undefined;
}

/** Parses a URL, or a path with an optional query. */
export function parseTarget(target: TextPart): Parsed<RequestTarget> {
  const scheme = /^(https?):\/\//i.exec(target.text);
  if (scheme === null) return parsePath(target, undefined);
  const rest = slicePart(target, scheme[0].length);
  const length = rest.text.search(/[/?#]/);
  const authority = slicePart(rest, 0, length === -1 ? undefined : length);
  const host = parseAuthority(authority, scheme[1]?.toLowerCase() === 'http' ? '80' : '443');
  if ('fault' in host) return host;
  const path = slicePart(rest, authority.text.length);
  return parsePath(path, host.value, path.text.startsWith('/') ? '' : '/');
}

/** Why a text is no path of a URL (`/`, then anything but space, control, `?`, `#`). */
export function pathProblem(text: string): Reason | undefined {
  if (!text.startsWith('/')) return 'not-a-path';
  if (text.includes('?')) return 'query-in-uri';
  return characterProblem(text);
}

/** Why a text is no query. */
export function queryReason(text: string): Reason | undefined {
  const problem = queryProblem(text)?.problem;
  return problem === 'empty-name' ? 'empty-name' : problem && characterProblem(text);
}

/** `root` is put before a path that is not written, as in `https://example.com?x=1`. */
function parsePath(
  target: TextPart,
  host: string | undefined,
  root: '/' | '' = '',
): Parsed<RequestTarget> {
  const mark = target.text.indexOf('?');
  const uri = root + (mark === -1 ? target.text : target.text.slice(0, mark));
  const query = mark === -1 ? undefined : target.text.slice(mark + 1);
  const reason = pathProblem(uri) ?? (query && queryReason(query));
  return reason ? badRequest(target, reason) : { value: { uri, query, host } };
}

/** Why a text cannot stand in a URL; a location may end in a fragment, a request never has one. */
export function characterProblem(text: string, allow = { fragment: false }): Reason | undefined {
  if (!allow.fragment && text.includes('#')) return 'fragment';
  if (text.includes(' ')) return 'space';
  return /\p{Cc}/u.test(text) ? 'control' : undefined;
}
