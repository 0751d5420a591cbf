import type { Position, Span } from '../../core/source.ts';

/** Where something is shown, and where it really stands when an alias brought it there. */
export interface Place {
  readonly span: Span;
  /** Set inside an alias: `span` is then the alias, this the anchored text. */
  readonly anchor?: { readonly name: string; readonly at: Span };
}

/** One line of a scalar whose text stands in the file as it is: where offset `from` of it is. */
export interface TextLine {
  readonly from: number;
  readonly at: Position;
}

/** A stretch of a filled-in text, and the scalar it comes from: there it begins at offset `at`. */
export interface TextSegment {
  readonly from: number;
  readonly to: number;
  readonly origin: ScalarNode;
  readonly at: number;
  /** It was filled in, and is not the text around. */
  readonly isCell: boolean;
}

/** Text, a number, a boolean or null. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly place: Place;
  readonly value: string | number | boolean | null;
  /** As written: `1.0` stays `1.0`. For quoted and block scalars the text they stand for. */
  readonly text: string;
  /** Nothing is written where a value belongs. */
  readonly blank: boolean;
  /** Empty where escapes or folding make the text differ from the file. */
  readonly lines: readonly TextLine[];
  /** Set where `${…}` was filled in: what the text is made of. */
  readonly segments?: readonly TextSegment[];
}

/** A key with its value. */
export interface MapEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: LocatedNode;
}

/** Keys in the order of the file, merge keys resolved, no key twice. */
export interface MapNode {
  readonly kind: 'map';
  readonly place: Place;
  readonly entries: ReadonlyMap<string, MapEntry>;
}

/** Items in the order of the file. */
export interface ListNode {
  readonly kind: 'list';
  readonly place: Place;
  readonly items: readonly LocatedNode[];
}

/** A YAML or JSON document with the place of every part; nothing of the YAML library is in it. */
export type LocatedNode = ScalarNode | MapNode | ListNode;

/** The node if it is a map. */
export function asMap(node: LocatedNode | undefined): MapNode | undefined {
  return node?.kind === 'map' ? node : undefined;
}

/** Items of a list, nothing for every other node. */
export function itemsOf(node: LocatedNode | undefined): readonly LocatedNode[] {
  return node?.kind === 'list' ? node.items : [];
}

/** Entries of a map, nothing for every other node. */
export function entriesOf(node: LocatedNode | undefined): readonly MapEntry[] {
  return node?.kind === 'map' ? [...node.entries.values()] : [];
}

/** The node under a key of a map. */
export function valueAt(node: LocatedNode | undefined, key: string): LocatedNode | undefined {
  return asMap(node)?.entries.get(key)?.value;
}

/** The scalar if it holds a text, a number or a boolean. */
export function asText(node: LocatedNode | undefined): ScalarNode | undefined {
  return node?.kind === 'scalar' && node.value !== null ? node : undefined;
}

/** True for a written `null` or `~`, not for a blank. */
export function isRemoval(node: LocatedNode | undefined): boolean {
  return node?.kind === 'scalar' && node.value === null && !node.blank;
}

/** Where a fault about a map as a whole is shown: its first key, so that the caret stays on one line. */
export function headOf(node: LocatedNode): Place {
  return entriesOf(node)[0]?.keyPlace ?? node.place;
}
