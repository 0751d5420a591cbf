import { z } from 'zod';
import { SIGNALS, listOf, strictMap, text } from './words.ts';

const ON_ALL = ['equals', 'oneOf', 'not'] as const;
const ON_TEXT = [...ON_ALL, 'contains', 'startsWith', 'endsWith', 'matches'] as const;
const PRESENCE = ['absent', 'present'] as const;

/**
 * Kinds of values matchers are about: one text, one text that is always there (log entries), a number,
 * values (headers, parameters, cookies), a body.
 */
const MATCHER_KINDS = {
  text: [...ON_TEXT, ...PRESENCE],
  log: ON_TEXT,
  number: [...ON_ALL, 'lessThan', 'atLeast', ...PRESENCE],
  values: [...ON_TEXT, ...PRESENCE],
  body: [...ON_TEXT, ...PRESENCE, 'json', 'base64'],
} as const;

/** Kind of value a matcher is about. */
export type MatcherKind = keyof typeof MATCHER_KINDS;

/** Name of a matcher. */
export type MatcherName = (typeof MATCHER_KINDS)[MatcherKind][number];

/** Every matcher there is, whatever it can be used on. */
export const MATCHER_NAMES: ReadonlySet<string> = new Set(Object.values(MATCHER_KINDS).flat());

const number = z.int({ error: 'an integer' });

const SCALARS: Record<MatcherKind, z.ZodType> = {
  text,
  log: text,
  number,
  values: text,
  body: text,
};

const yes = z.literal(true, { error: SIGNALS.badMatcher });

/** Schemas of the matchers; `inner` is what `not` and `oneOf` take. */
const MATCHERS: Record<MatcherName, (kind: MatcherKind, inner: z.ZodType) => z.ZodType> = {
  equals: (kind) => SCALARS[kind].describe('Identical'),
  contains: () => text.describe('The text contains this'),
  startsWith: () => text.describe('The text starts with this'),
  endsWith: () => text.describe('The text ends with this'),
  matches: () => text.describe('JavaScript regular expression without flags; use single quotes'),
  lessThan: () => number.describe('The number is less than this'),
  atLeast: () => number.describe('The number is this or more'),
  oneOf: (_kind, inner) => nonEmpty(inner).describe('One of these passes'),
  absent: () => yes.describe('The field is missing'),
  present: () => yes.describe('The field is there, perhaps empty'),
  not: (_kind, inner) => inner.describe('The field is there and this fails'),
  json: () => z.any().describe('The body is JSON: objects partial, lists complete'),
  base64: () => text.describe('The decoded bytes are these'),
};

/** A list that is not empty: an empty one would match nothing, or everything. */
export function nonEmpty(item: z.ZodType) {
  return listOf(item).min(1, { error: SIGNALS.badMatcher });
}

/** The matcher maps of a kind: every key must hold. */
export function matcherShape(kind: MatcherKind, inner: z.ZodType): Record<string, z.ZodType> {
  const names: readonly MatcherName[] = MATCHER_KINDS[kind];
  return Object.fromEntries(names.map((name) => [name, MATCHERS[name](kind, inner).optional()]));
}

/** A list where one value is meant is a matcher for the wrong kind. */
export function branches(kind: MatcherKind, members: readonly z.ZodType[]): z.ZodType {
  const expected = kind === 'number' ? 'an integer or a matcher' : 'text or a matcher';
  return z.union(members, {
    error: (issue) => (Array.isArray(issue.input) ? SIGNALS.badMatcher : expected),
  });
}

function singleMatcher(kind: MatcherKind): z.ZodType {
  const self: z.ZodType = z.lazy(() => matcher);
  const matcher: z.ZodType = branches(kind, [
    SCALARS[kind],
    strictMap(matcherShape(kind, self)),
  ]).meta({ id: `${kind}-matcher` });
  return matcher;
}

/** A matcher of one text, one number or one body: a scalar, or a map of matchers. */
export const textMatcher = singleMatcher('text');
export const logMatcher = singleMatcher('log');
export const numberMatcher = singleMatcher('number');
export const bodyMatcher = singleMatcher('body');

/** A matcher of an error's message, beside which `true` has its own meaning and `false` has none. */
export const errorMatcher = branches('text', [
  z.union([z.string(), z.number()], { error: 'text' }),
  strictMap(matcherShape('text', textMatcher)),
]);

/** A matcher of exactly one value. */
export const singleValue = singleMatcher('values');

/** A header or parameter: a scalar, a list of all its values, or a map of matchers. */
export const valuesMatcher = branches('values', [
  text,
  nonEmpty(textMatcher),
  strictMap(matcherShape('values', singleValue)),
]).meta({ id: 'header' });
