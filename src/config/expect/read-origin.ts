import type { Expectation, OriginMap, OriginMatcher } from '../../core/test-case.ts';
import {
  asText,
  entriesOf,
  itemsOf,
  type LocatedNode,
  type MapEntry,
} from '../document/located-node.ts';
import { report, type Problems } from '../document/problems.ts';
import type { ExpectScope } from './expect-scope.ts';
import { ORIGIN_PARTS, type OriginShape } from './origin-shape.ts';
import { readMatcher, reportEmpty } from './read-matcher.ts';

/** Reads `origin`; what the schema refused is left out. */
export function readOrigin(entry: MapEntry, scope: ExpectScope): Expectation | undefined {
  const { key, keyPlace, value } = entry;
  if (scope.eventType === 'viewer-response') {
    const args = { keys: [key, scope.eventType], why: 'origin-on-response' } as const;
    report(scope.problems, keyPlace, { code: 'conflict', args });
    return undefined;
  }
  const { span } = keyPlace;
  if (value.kind === 'scalar') return { kind: 'origin', expected: 'unchanged', span };
  const expected = readParts(entry, { parts: ORIGIN_PARTS, field: key }, scope.problems);
  return expected && { kind: 'origin', expected, span };
}

interface Parts {
  readonly parts: Readonly<Record<string, OriginShape>>;
  /** Name of the map in messages. */
  readonly field: string;
}

function readParts(
  { key, keyPlace, value }: Pick<MapEntry, 'key' | 'keyPlace' | 'value'>,
  { parts, field }: Parts,
  problems: Problems,
): OriginMap | undefined {
  if (value.kind !== 'map') return undefined;
  if (value.entries.size === 0) return reportEmpty(keyPlace, key, problems);
  const entries = entriesOf(value).flatMap((entry): [string, OriginMatcher][] => {
    const shape = Object.hasOwn(parts, entry.key) ? parts[entry.key] : undefined;
    const read = shape && readShape(entry, shape, `${field}.${entry.key}`, problems);
    return read ? [[entry.key, read]] : [];
  });
  return { form: 'map', entries: new Map(entries) };
}

function readShape(
  entry: MapEntry,
  shape: OriginShape,
  field: string,
  problems: Problems,
): OriginMatcher | undefined {
  const { value } = entry;
  if (typeof shape === 'string') return readLeaf(value, shape, field, problems);
  if ('parts' in shape) return readParts(entry, { parts: shape.parts, field }, problems);
  if ('names' in shape) {
    const names = entriesOf(value).map(({ key }) => [key, shape.names] as const);
    return readParts(entry, { parts: Object.fromEntries(names), field }, problems);
  }
  if ('member' in shape) return readMember(entry, shape.member, field, problems);
  const items = itemsOf(value).flatMap((item, at) => {
    const inner = { ...entry, value: item, keyPlace: item.place };
    return readShape(inner, shape.list, `${field}[${at}]`, problems) ?? [];
  });
  return value.kind === 'list' && items.length === value.items.length
    ? { form: 'list', items, span: value.place.span }
    : undefined;
}

function readLeaf(
  node: LocatedNode,
  of: 'text' | 'number',
  field: string,
  problems: Problems,
): OriginMatcher | undefined {
  const matcher = readMatcher(node, { of, field, problems });
  return matcher && { form: 'leaf', matcher };
}

/** An id alone stands for an origin with this id. */
function readMember(
  entry: MapEntry,
  parts: Readonly<Record<string, OriginShape>>,
  field: string,
  problems: Problems,
): OriginMatcher | undefined {
  if (asText(entry.value) === undefined) return readParts(entry, { parts, field }, problems);
  const id = readLeaf(entry.value, 'text', field, problems);
  return id && { form: 'map', entries: new Map([['originId', id]]) };
}
