import {
  entriesOf,
  type LocatedNode,
  type MapEntry,
  type MapNode,
  type ScalarNode,
  type TextSegment,
} from '../document/located-node.ts';
import { placeInSegments } from '../document/text-place.ts';

/** `${name}` in a scalar of a test. */
export interface Variable {
  readonly name: string;
  readonly node: ScalarNode;
  /** Offsets in the scalar's text. */
  readonly from: number;
  readonly to: number;
}

/** A node with the cells of one row filled in. */
type Fill = (row: MapNode) => LocatedNode;

/** `$${` first: it stands for `${`. A `${` that is never closed is a variable that no column is. */
const VARIABLE = /\$\$\{|\$\{([^}]*)\}|(\$\{[^}]*)$/g;

/** Every variable in a test, in the order of the file. */
export function variablesIn(node: LocatedNode): readonly Variable[] {
  if (node.kind === 'map') return entriesOf(node).flatMap(({ value }) => variablesIn(value));
  if (node.kind === 'list') return node.items.flatMap(variablesIn);
  if (!node.text.includes('${')) return [];
  return [...node.text.matchAll(VARIABLE)].flatMap(({ 0: written, 1: closed, 2: open, index }) => {
    const name = closed ?? open;
    return name === undefined ? [] : [{ name, node, from: index, to: index + written.length }];
  });
}

/** A test with `cases` in two parts: what is the same for all rows, and what rows fill in. */
export interface Template {
  readonly fixed: MapNode;
  readonly fill: (row: MapNode) => MapNode;
}

/** Prepares a map, so that filling in a row visits only what has something to fill in. */
export function createTemplate(map: MapNode): Template {
  const keys = new Set(entriesOf(map).flatMap(({ key, value }) => (fillOf(value) ? [key] : [])));
  const part = (isFilled: boolean): MapNode => ({
    ...map,
    entries: new Map([...map.entries].filter(([key]) => keys.has(key) === isFilled)),
  });
  const filled = part(true);
  return { fixed: part(false), fill: fillOfMap(filled) ?? (() => filled) };
}

/** The node with `$${` read as `${`; there is no row to fill in. */
export function withoutEscapes(node: LocatedNode): LocatedNode {
  return fillOf(node)?.(NO_ROW(node)) ?? node;
}

const NO_ROW = ({ place }: LocatedNode): MapNode => ({ kind: 'map', place, entries: new Map() });

function fillOf(node: LocatedNode): Fill | undefined {
  if (node.kind === 'map') return fillOfMap(node);
  if (node.kind === 'scalar') return fillOfScalar(node);
  const fills = node.items.map(fillOf);
  if (fills.every((fill) => fill === undefined)) return undefined;
  return (row) => ({ ...node, items: node.items.map((item, at) => fills[at]?.(row) ?? item) });
}

function fillOfMap(map: MapNode): ((row: MapNode) => MapNode) | undefined {
  const fills = entriesOf(map).flatMap((entry): (readonly [MapEntry, Fill])[] => {
    const fill = fillOf(entry.value);
    return fill ? [[entry, fill]] : [];
  });
  if (fills.length === 0) return undefined;
  return (row) => {
    const entries = new Map(map.entries);
    for (const [entry, fill] of fills) entries.set(entry.key, { ...entry, value: fill(row) });
    return { ...map, entries };
  };
}

function fillOfScalar(node: ScalarNode): Fill | undefined {
  if (node.value === null || !node.text.includes('${')) return undefined;
  const variables = variablesIn(node);
  const [only] = variables;
  if (only && only.to - only.from === node.text.length) {
    return (row) => row.entries.get(only.name)?.value ?? node;
  }
  const parts = partsOf(node);
  return (row) => joined(node, parts, row);
}

/** A stretch of a scalar: literal text, or what a variable stands for. */
interface Part {
  readonly text: string;
  readonly at: number;
  readonly name: string | undefined;
}

function partsOf({ text }: ScalarNode): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { 0: written, 1: name, index } of text.matchAll(VARIABLE)) {
    parts.push({ text: text.slice(at, index), at, name: undefined });
    // Of `$${` the first `$` is left out.
    parts.push({ text: '${', at: index + 1, name });
    at = index + written.length;
  }
  return [...parts, { text: text.slice(at), at, name: undefined }];
}

function joined(node: ScalarNode, parts: readonly Part[], row: MapNode): ScalarNode {
  const segments: TextSegment[] = [];
  let text = '';
  for (const part of parts) {
    const cell = part.name === undefined ? undefined : asScalar(row.entries.get(part.name)?.value);
    const added = cell?.text ?? part.text;
    const from = text.length;
    text += added;
    const isCell = cell !== undefined;
    const origin = cell ?? node;
    segments.push({ from, to: text.length, origin, at: isCell ? 0 : part.at, isCell });
  }
  const place = placeInSegments(node, segments, 0, text.length);
  return { kind: 'scalar', place, value: text, text, blank: false, lines: [], segments };
}

function asScalar(node: LocatedNode | undefined): ScalarNode | undefined {
  return node?.kind === 'scalar' ? node : undefined;
}
