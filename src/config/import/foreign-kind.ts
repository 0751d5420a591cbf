import { entriesOf, valueAt, type LocatedNode } from '../document/located-node.ts';

/** The formats that can be imported. */
export const FOREIGN_KINDS = ['event', 'cfft', 'cftest', 'test-function'] as const;

/**
 * Formats by what they are made of: an event object of CloudFront, a configuration of cfft, a case of
 * cftest, the input of `aws cloudfront test-function --cli-input-json`.
 */
export type ForeignKind = (typeof FOREIGN_KINDS)[number];

/** The keys that a file of each kind has; the first row that fits counts. */
const KEYS: readonly (readonly [kind: ForeignKind, keys: readonly string[]])[] = [
  ['cfft', ['testCases']],
  ['test-function', ['EventObject']],
  ['cftest', ['event', 'output']],
  ['cftest', ['event', 'error']],
  ['event', ['request']],
];

/** Tells what a file is; undefined for everything else. */
export function foreignKindOf(root: LocatedNode | undefined): ForeignKind | undefined {
  const keys = new Set(entriesOf(root).map(({ key }) => key));
  return KEYS.find(([, wanted]) => wanted.every((key) => keys.has(key)))?.[0];
}

/** The value under a key, and where it stands; undefined where there is none, or nothing is written. */
export function written(node: LocatedNode | undefined, key: string): LocatedNode | undefined {
  const value = valueAt(node, key);
  return value?.kind === 'scalar' && value.value === null ? undefined : value;
}
