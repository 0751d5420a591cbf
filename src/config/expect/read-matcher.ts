import { decodeBase64 } from '../../core/compare/body.ts';
import type { Matcher } from '../../core/matcher.ts';
import type { Span } from '../../core/source.ts';
import {
  asText,
  entriesOf,
  itemsOf,
  type LocatedNode,
  type MapEntry,
  type Place,
  type ScalarNode,
} from '../document/located-node.ts';
import { jsonOf } from '../document/plain-value.ts';
import { report, type Problems } from '../document/problems.ts';
import { reportBlanks } from '../input/blanks.ts';
import type { MatcherName } from '../schema/matcher-schema.ts';

/** What a matcher is read for: a number or text, and the field that messages name. */
export interface MatcherScope {
  readonly of: 'text' | 'number';
  readonly field: string;
  readonly problems: Problems;
}

/** Reads a matcher: a scalar, a list of all values, or a map. undefined for what the schema refused. */
export function readMatcher(node: LocatedNode, scope: MatcherScope): Matcher | undefined {
  if (node.kind === 'scalar') return readEquals(node, scope);
  if (node.kind === 'list') {
    const items = readAll(itemsOf(node), scope);
    return items && { kind: 'values', items, span: node.place.span };
  }
  if (node.entries.size === 0) return reportEmpty(node.place, scope.field, scope.problems);
  return allOf(
    entriesOf(node).map((entry) => readOne(entry, scope)),
    node.place.span,
  );
}

/** All matchers of one map; one alone needs no bracket. */
function allOf(matchers: readonly (Matcher | undefined)[], span: Span): Matcher | undefined {
  const complete = matchers.filter((matcher) => matcher !== undefined);
  const [first] = complete;
  if (first === undefined || complete.length < matchers.length) return undefined;
  return complete.length === 1 ? first : { kind: 'all', matchers: complete, span };
}

/** Reports an empty map: it asserts nothing. */
export function reportEmpty(place: Place, key: string, problems: Problems): undefined {
  report(problems, place, { code: 'no-assertion', args: { what: 'empty-map', key } });
}

type MatcherReader = (entry: MapEntry, scope: MatcherScope) => Matcher | undefined;

const READERS: Readonly<Record<MatcherName, MatcherReader>> = {
  equals: ({ value }, scope) => (value.kind === 'scalar' ? readEquals(value, scope) : undefined),
  contains: textReader('contains'),
  startsWith: textReader('startsWith'),
  endsWith: textReader('endsWith'),
  matches: ({ value }, { problems }) => readPattern(asText(value), problems),
  lessThan: numberReader('lessThan'),
  atLeast: numberReader('atLeast'),
  oneOf: ({ value }, scope) => {
    const items = readAll(itemsOf(value), scope);
    return items && { kind: 'oneOf', items, span: value.place.span };
  },
  absent: presenceReader('absent'),
  present: presenceReader('present'),
  not: ({ value }, scope) => {
    const matcher = readMatcher(value, scope);
    return matcher && { kind: 'not', matcher, span: value.place.span };
  },
  json: ({ key, value, keyPlace }, { problems }) => {
    reportBlanks(key, value, keyPlace, problems);
    return { kind: 'json', value: jsonOf(value), span: value.place.span };
  },
  base64: ({ value }, scope) => readBase64(asText(value), scope),
};

function readOne(entry: MapEntry, scope: MatcherScope): Matcher | undefined {
  const readers: Readonly<Record<string, MatcherReader | undefined>> = READERS;
  return Object.hasOwn(READERS, entry.key) ? readers[entry.key]?.(entry, scope) : undefined;
}

function readAll(
  nodes: readonly LocatedNode[],
  scope: MatcherScope,
): readonly Matcher[] | undefined {
  const items = nodes.flatMap((node) => readMatcher(node, scope) ?? []);
  return items.length > 0 && items.length === nodes.length ? items : undefined;
}

function readEquals(node: ScalarNode, { of }: MatcherScope): Matcher | undefined {
  const value = of === 'number' ? node.value : asText(node)?.text;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return { kind: 'equals', value, span: node.place.span };
}

function textReader(kind: 'contains' | 'startsWith' | 'endsWith'): MatcherReader {
  return ({ value }) => {
    const scalar = asText(value);
    return scalar && { kind, text: scalar.text, span: scalar.place.span };
  };
}

function numberReader(kind: 'lessThan' | 'atLeast'): MatcherReader {
  return ({ value }) => {
    const number = value.kind === 'scalar' ? value.value : undefined;
    return typeof number === 'number' ? { kind, number, span: value.place.span } : undefined;
  };
}

/** The caret stands under `absent: true` as a whole: `true` alone says nothing. */
function presenceReader(kind: 'absent' | 'present'): MatcherReader {
  return ({ keyPlace, value }) => ({
    kind,
    span: { ...keyPlace.span, end: value.place.span.end },
  });
}

function readPattern(scalar: ScalarNode | undefined, problems: Problems): Matcher | undefined {
  if (scalar === undefined) return undefined;
  const { text, place } = scalar;
  try {
    new RegExp(text);
    return { kind: 'matches', pattern: text, span: place.span };
  } catch (error) {
    const reason = (error as SyntaxError).message.replace(/^.*: /s, '');
    report(problems, place, { code: 'bad-regex', args: { text, reason } });
    return undefined;
  }
}

function readBase64(
  scalar: ScalarNode | undefined,
  { field, problems }: MatcherScope,
): Matcher | undefined {
  if (scalar === undefined) return undefined;
  const data = scalar.text.replace(/\s/g, '');
  if (decodeBase64(data) !== undefined) return { kind: 'base64', data, span: scalar.place.span };
  const args = { matcher: 'base64', field, reason: 'not-base64' };
  report(problems, scalar.place, { code: 'bad-matcher', args });
  return undefined;
}
