import type { FieldExpectation, FieldPath, Matcher } from '../../core/matcher.ts';
import {
  asText,
  entriesOf,
  type LocatedNode,
  type MapEntry,
  type Place,
} from '../document/located-node.ts';
import { report, type Problems } from '../document/problems.ts';
import { headerEntries } from '../input/entries.ts';
import { queryReason } from '../shorthand/request-target.ts';
import { readCookie } from './read-cookie.ts';
import { readMatcher, reportEmpty } from './read-matcher.ts';

/** One written field: its path, the place of its key, and its value, which may be `null`. */
export interface WrittenField {
  readonly path: FieldPath;
  readonly keyPlace: Place;
  readonly node: LocatedNode;
}

/** Fields written under `request`, `response` or `changes`. Empty maps are reported. */
export function writtenFields(node: LocatedNode, problems: Problems): readonly WrittenField[] {
  return entriesOf(node).flatMap((entry) => {
    const read = FIELDS.get(entry.key);
    return read ? read(entry, problems) : [];
  });
}

/** The matcher of a field; undefined for what was reported. */
export function fieldExpectation(
  { path, keyPlace, node }: WrittenField,
  problems: Problems,
): FieldExpectation | undefined {
  const matcher =
    path.field === 'querystring' ? wholeQuery(node, problems) : readField(path, node, problems);
  return matcher && { path, matcher, keySpan: keyPlace.span };
}

type FieldReader = (entry: MapEntry, problems: Problems) => readonly WrittenField[];

const single =
  (field: 'uri' | 'method' | 'statusCode' | 'statusDescription' | 'body'): FieldReader =>
  ({ keyPlace, value }) => [{ path: { field }, keyPlace, node: value }];

const FIELDS: ReadonlyMap<string, FieldReader> = new Map<string, FieldReader>([
  ['uri', single('uri')],
  ['method', single('method')],
  ['statusCode', single('statusCode')],
  ['statusDescription', single('statusDescription')],
  ['body', single('body')],
  ['headers', readHeaderFields],
  ['cookies', named('cookies')],
  ['querystring', readQueryFields],
]);

function named(field: 'cookies' | 'parameter'): FieldReader {
  return (entry, problems) => {
    const entries = entriesOf(entry.value);
    reportIfEmpty(entry, problems);
    return entries.map(({ key: name, keyPlace, value }) => ({
      path: { field, name },
      keyPlace,
      node: value,
    }));
  };
}

function readHeaderFields(entry: MapEntry, problems: Problems): readonly WrittenField[] {
  reportIfEmpty(entry, problems);
  return headerEntries(entry.value, problems).map(({ key, keyPlace, value }) => ({
    path: { field: 'headers', name: key.toLowerCase() },
    keyPlace,
    node: value,
  }));
}

function readQueryFields(entry: MapEntry, problems: Problems): readonly WrittenField[] {
  if (entry.value.kind === 'map') return named('parameter')(entry, problems);
  return [{ path: { field: 'querystring' }, keyPlace: entry.keyPlace, node: entry.value }];
}

function reportIfEmpty({ key, keyPlace, value }: MapEntry, problems: Problems): void {
  if (value.kind === 'map' && value.entries.size === 0) reportEmpty(keyPlace, key, problems);
}

function readField(path: FieldPath, node: LocatedNode, problems: Problems): Matcher | undefined {
  const of = path.field === 'statusCode' ? 'number' : 'text';
  const field = 'name' in path ? `${path.field}.${path.name}` : path.field;
  const scope = { of, field, problems } as const;
  return path.field === 'cookies' ? readCookie(node, scope) : readMatcher(node, scope);
}

function wholeQuery(node: LocatedNode, problems: Problems): Matcher | undefined {
  const scalar = asText(node);
  if (scalar === undefined) return undefined;
  const { text, place } = scalar;
  const reason = queryReason(text);
  if (reason) report(problems, place, { code: 'bad-expect', args: { text, reason } });
  return { kind: 'equals', value: text, span: place.span };
}
