import type { CookieAttributes, Matcher } from '../../core/matcher.ts';
import {
  asText,
  entriesOf,
  itemsOf,
  valueAt,
  type LocatedNode,
  type MapEntry,
  type MapNode,
} from '../document/located-node.ts';
import { report } from '../document/problems.ts';
import { readMatcher, reportEmpty, type MatcherScope } from './read-matcher.ts';

/** Reads the expectation of a cookie: as a header, as value and attributes, or a list of either. */
export function readCookie(node: LocatedNode, scope: MatcherScope): Matcher | undefined {
  if (node.kind === 'list') {
    const nodes = itemsOf(node);
    const items = nodes.flatMap((item) => readCookie(item, scope) ?? []);
    if (items.length === 0 || items.length < nodes.length) return undefined;
    return { kind: 'values', items, span: node.place.span };
  }
  return isCookieForm(node) ? readForm(node, scope) : readMatcher(node, scope);
}

function isCookieForm(node: LocatedNode): node is MapNode {
  return valueAt(node, 'value') !== undefined || valueAt(node, 'attributes') !== undefined;
}

function readForm(map: MapNode, scope: MatcherScope): Matcher | undefined {
  const [own = '', ...others] = ['value', 'attributes'].filter((key) => map.entries.has(key));
  for (const { key, keyPlace } of entriesOf(map)) {
    if (key === own || others.includes(key)) continue;
    report(scope.problems, keyPlace, { code: 'conflict', args: { keys: [own, key] } });
  }
  const value = valueAt(map, 'value');
  const attributes = map.entries.get('attributes');
  const matcher = value && readMatcher(value, scope);
  return {
    kind: 'cookie',
    value: matcher,
    attributes: attributes && readAttributes(attributes, scope),
    span: value?.place.span ?? map.place.span,
  };
}

function readAttributes(
  { value: node, keyPlace }: MapEntry,
  scope: MatcherScope,
): CookieAttributes | undefined {
  const text = asText(node);
  if (text) return { form: 'text', text: text.text, span: text.place.span };
  const entries = entriesOf(node);
  if (entries.length === 0) return reportEmpty(keyPlace, 'attributes', scope.problems);
  const attributes = entries.flatMap((entry): [string, Matcher][] => {
    const matcher = readAttribute(entry, scope);
    return matcher ? [[entry.key, matcher]] : [];
  });
  return { form: 'map', attributes: new Map(attributes) };
}

const FLAGS = new Set(['secure', 'httpOnly', 'partitioned']);

/** `secure: true` means that the attribute is there, `false` that it is not. */
function readAttribute({ key, value }: MapEntry, scope: MatcherScope): Matcher | undefined {
  if (!FLAGS.has(key))
    return readMatcher(value, { ...scope, of: key === 'maxAge' ? 'number' : 'text' });
  const isOn = value.kind === 'scalar' && value.value === true;
  return { kind: isOn ? 'present' : 'absent', span: value.place.span };
}
