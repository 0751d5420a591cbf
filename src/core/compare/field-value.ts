import type { FieldPath } from '../matcher.ts';
import type {
  CanonicalBody,
  CanonicalCookie,
  CanonicalRequest,
  CanonicalResponse,
  Entries,
  Values,
} from '../outcome.ts';
import { bytesOf, sameBytes } from './body.ts';
import { sameAttributes } from './cookie-attributes.ts';

/** What stands in one field of an output. Absent is a value like any other. */
export type FieldValue =
  | { readonly kind: 'absent' }
  /** `compare`: cookie attributes that ignore case, or are points in time. */
  | { readonly kind: 'text'; readonly text: string; readonly compare?: 'folded' | 'instant' }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'values'; readonly values: Values }
  | { readonly kind: 'cookies'; readonly cookies: readonly CanonicalCookie[] }
  | { readonly kind: 'query'; readonly entries: Entries }
  | { readonly kind: 'body'; readonly body: CanonicalBody };

/** A request or a response in the canonical model. */
export type CanonicalMessage = CanonicalRequest | CanonicalResponse;

/** The one absent value. */
export const ABSENT: FieldValue = { kind: 'absent' };

/** Reads one field; what a message does not have is absent. */
export function fieldValue(message: CanonicalMessage, path: FieldPath): FieldValue {
  const fields: Partial<CanonicalRequest & CanonicalResponse> = message;
  switch (path.field) {
    case 'uri':
    case 'method':
    case 'statusDescription':
      return present(fields[path.field], (text) => ({ kind: 'text', text }));
    case 'statusCode':
      return present(fields.statusCode, (status) =>
        typeof status === 'number'
          ? { kind: 'number', number: status }
          : { kind: 'text', text: status },
      );
    case 'body':
      return present(fields.body, (body) => ({ kind: 'body', body }));
    case 'querystring':
      return present(fields.querystring, (entries) => ({ kind: 'query', entries }));
    case 'parameter':
      return present(fields.querystring?.get(path.name), (values) => ({ kind: 'values', values }));
    case 'headers':
      return present(fields.headers?.get(path.name), (values) => ({ kind: 'values', values }));
    case 'cookies':
      return present(fields.cookies?.get(path.name), (cookies) => ({ kind: 'cookies', cookies }));
  }
}

/** True when both are the same in the canonical model. */
export function sameValue(a: FieldValue, b: FieldValue): boolean {
  if (a.kind === 'text' && b.kind === 'text') return a.text === b.text;
  if (a.kind === 'number' && b.kind === 'number') return a.number === b.number;
  if (a.kind === 'values' && b.kind === 'values') return sameList(a.values, b.values, Object.is);
  if (a.kind === 'cookies' && b.kind === 'cookies') {
    return sameList(a.cookies, b.cookies, sameCookie);
  }
  if (a.kind === 'query' && b.kind === 'query') return sameEntries(a.entries, b.entries);
  if (a.kind === 'body' && b.kind === 'body') return sameBytes(bytesOf(a.body), bytesOf(b.body));
  return a.kind === 'absent' && b.kind === 'absent';
}

/** Order counts within a name only. */
export function sameEntries(a: Entries, b: Entries): boolean {
  if (a.size !== b.size) return false;
  return [...a].every(([name, values]) => sameList(values, b.get(name) ?? [], Object.is));
}

function sameCookie(a: CanonicalCookie, b: CanonicalCookie): boolean {
  return a.value === b.value && sameAttributes(a.attributes, b.attributes);
}

function sameList<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return a.length === b.length && a.every((item, at) => same(item, b[at] as T));
}

function present<T>(value: T | undefined, read: (value: T) => FieldValue): FieldValue {
  return value === undefined ? ABSENT : read(value);
}
