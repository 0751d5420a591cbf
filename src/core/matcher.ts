import type { JsonValue } from './json.ts';
import type { Span } from './source.ts';

/**
 * What a written expectation demands of one value. `span` is the place of the written value, so that a
 * caret can stand under the very part that failed.
 */
export type Matcher = { readonly span: Span } & (
  | { readonly kind: 'equals'; readonly value: string | number }
  /** All values in order; also for cookies. */
  | { readonly kind: 'values'; readonly items: readonly Matcher[] }
  | { readonly kind: 'contains' | 'startsWith' | 'endsWith'; readonly text: string }
  /** Unanchored JavaScript regular expression without flags; known to compile. */
  | { readonly kind: 'matches'; readonly pattern: string }
  | { readonly kind: 'oneOf'; readonly items: readonly Matcher[] }
  | { readonly kind: 'absent' }
  | { readonly kind: 'present' }
  | { readonly kind: 'not'; readonly matcher: Matcher }
  | { readonly kind: 'lessThan' | 'atLeast'; readonly number: number }
  /** Body only: objects partial, arrays complete, scalars strict. */
  | { readonly kind: 'json'; readonly value: JsonValue }
  /** Body only: the decoded bytes, as base64 text. */
  | { readonly kind: 'base64'; readonly data: string }
  /** Every one must hold. */
  | { readonly kind: 'all'; readonly matchers: readonly Matcher[] }
  /** A cookie with its attributes. */
  | {
      readonly kind: 'cookie';
      readonly value: Matcher | undefined;
      readonly attributes: CookieAttributes | undefined;
    }
);

/** `text`: the complete set, in any order. `map`: only the named ones. */
export type CookieAttributes =
  | { readonly form: 'text'; readonly text: string; readonly span: Span }
  | { readonly form: 'map'; readonly attributes: ReadonlyMap<string, Matcher> };

/** Fields a matcher can be about. `name` is the header, parameter or cookie. */
export type FieldPath =
  | {
      readonly field:
        'uri' | 'method' | 'statusCode' | 'statusDescription' | 'body' | 'querystring';
    }
  | { readonly field: 'headers' | 'cookies' | 'parameter'; readonly name: string };

/** One written field of an expectation. For `field: 'querystring'` the matcher is the complete query. */
export interface FieldExpectation {
  readonly path: FieldPath;
  readonly matcher: Matcher;
  /** The key as written, for messages about the field rather than the value. */
  readonly keySpan: Span;
}
