import type { Span } from '../../core/source.ts';
import type { LocatedNode, MapNode, Place, ScalarNode } from '../document/located-node.ts';
import { mergeMaps } from '../document/merge-maps.ts';
import { placeInText } from '../document/text-place.ts';
import type { ExpectLine } from '../shorthand/expect-line.ts';
import type { TextPart } from '../shorthand/parsed.ts';
import { parseExpect } from './parse-expect.ts';

/** An expectation as one node. */
export interface MergedExpect {
  readonly node: LocatedNode;
  /** Set for a rewrite shorthand that became a map: the query must be the input's. */
  readonly queryAsInput?: Span;
}

/**
 * Lays expectations over each other, weakest first. A shorthand is read first and then merged like a
 * map; over another shorthand it replaces that. What is no expectation stays as it is, to be reported.
 */
export function mergeExpects(first: LocatedNode, others: readonly LocatedNode[]): MergedExpect {
  return others.reduce<MergedExpect>(mergeTwo, { node: first });
}

function mergeTwo(base: MergedExpect, over: LocatedNode): MergedExpect {
  if (base.node.kind === 'scalar' && over.kind === 'scalar') return { node: over };
  const weaker = expand(base);
  const stronger = expand({ node: over });
  const [unread] = [weaker, stronger].filter(({ node }) => node.kind !== 'map');
  if (unread || weaker.node.kind !== 'map' || stronger.node.kind !== 'map') return unread ?? base;
  const queryAsInput = stronger.queryAsInput ?? weaker.queryAsInput;
  const node = mergeMaps(weaker.node, stronger.node);
  return queryAsInput ? { node, queryAsInput } : { node };
}

/** A shorthand as the map it stands for. */
function expand(expect: MergedExpect): MergedExpect {
  const { node } = expect;
  const parsed = node.kind === 'scalar' ? parseExpect(node) : undefined;
  if (node.kind !== 'scalar' || parsed === undefined || 'fault' in parsed) return expect;
  const line = parsed.value;
  const map = mapFor(line, node);
  return line.form === 'rewrite' && line.query === undefined
    ? { node: map, queryAsInput: node.place.span }
    : { node: map };
}

function mapFor(line: ExpectLine, node: ScalarNode): MapNode {
  const { place } = node;
  if (line.form === 'unchanged') return mapOf(place, { changes: mapOf(place, {}) });
  if (line.form === 'rewrite') {
    const { uri, query } = line;
    const querystring = query && partOf(node, query);
    return mapOf(place, { request: mapOf(place, { uri: partOf(node, uri), querystring }) });
  }
  const statusCode = { ...partOf(node, line.status), value: Number(line.status.text) };
  const location = line.form === 'redirect' ? partOf(node, line.location) : undefined;
  const headers = location && mapOf(location.place, { location });
  return mapOf(place, { response: mapOf(place, { statusCode, headers }) });
}

function partOf(node: ScalarNode, { text, from }: TextPart): ScalarNode {
  const place = placeInText(node, from, from + text.length);
  return { kind: 'scalar', place, value: text, text, blank: false, lines: [] };
}

function mapOf(place: Place, values: Readonly<Record<string, LocatedNode | undefined>>): MapNode {
  const entries = Object.entries(values).flatMap(([key, value]) =>
    value ? [[key, { key, keyPlace: value.place, value }] as const] : [],
  );
  return { kind: 'map', place, entries: new Map(entries) };
}
