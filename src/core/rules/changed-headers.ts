import { sameValue } from '../compare/field-value.ts';
import type { Values } from '../outcome.ts';
import type { RuleFacts } from './rule-facts.ts';

/** A header that differs from the input; undefined values: it is not there. */
export interface HeaderChange {
  readonly name: string;
  readonly before: Values | undefined;
  readonly after: Values | undefined;
}

/** Headers that were added, changed or removed. HTTP ignores the case of names, so it is folded here. */
export function changedHeaders({ before, after }: RuleFacts): readonly HeaderChange[] {
  const [old, current] = [foldedHeaders(before.headers), foldedHeaders(after.headers)];
  const names = new Set([...old.keys(), ...current.keys()]);
  return [...names]
    .map((name) => ({ name, before: old.get(name), after: current.get(name) }))
    .filter((change) => !isSame(change.before, change.after));
}

/** Headers by lower-case name. */
export function foldedHeaders(headers: ReadonlyMap<string, Values>): ReadonlyMap<string, Values> {
  const folded = new Map<string, Values>();
  for (const [written, values] of headers) {
    const name = written.toLowerCase();
    folded.set(name, [...(folded.get(name) ?? []), ...values]);
  }
  return folded;
}

function isSame(a: Values | undefined, b: Values | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return sameValue({ kind: 'values', values: a }, { kind: 'values', values: b });
}
