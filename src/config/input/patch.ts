import { isJsonObject, type JsonValue } from '../../core/json.ts';
import type { Place } from '../document/located-node.ts';
import { report, type Problems } from '../document/problems.ts';

/**
 * What a layer of input does to the layers below it: scalars and lists replace, maps merge by key,
 * `null` removes. `whole` is a map that replaces what was there: the query of a shorthand.
 */
export type Patch =
  | { readonly kind: 'set'; readonly value: JsonValue }
  | { readonly kind: 'remove'; readonly key: string; readonly place: Place }
  | MergePatch;

/** A patch of a map. */
export interface MergePatch {
  readonly kind: 'merge';
  readonly entries: ReadonlyMap<string, Patch>;
  readonly whole?: boolean;
}

/** A patch that sets a value. */
export function setTo(value: JsonValue): Patch {
  return { kind: 'set', value };
}

/** A patch of some keys; keys without a patch are left out. */
export function mergeOf(patches: Readonly<Record<string, Patch | undefined>>): MergePatch {
  const entries = Object.entries(patches).flatMap(([key, patch]): [string, Patch][] =>
    patch ? [[key, patch]] : [],
  );
  return { kind: 'merge', entries: new Map(entries) };
}

/** Applies a patch; `base` is never changed. Removing what is not there is reported. */
export function applyPatch(
  base: JsonValue | undefined,
  patch: Patch,
  problems: Problems,
): JsonValue | undefined {
  if (patch.kind === 'set') return patch.value;
  if (patch.kind === 'merge') return applyMerge(base, patch, problems);
  if (base === undefined) {
    report(problems, patch.place, { code: 'nothing-to-remove', args: { key: patch.key } });
  }
  return undefined;
}

function applyMerge(base: JsonValue | undefined, patch: MergePatch, problems: Problems): JsonValue {
  const keep = isJsonObject(base) && patch.whole !== true;
  const merged = new Map<string, JsonValue>(keep ? Object.entries(base) : []);
  for (const [key, inner] of patch.entries) {
    const value = applyPatch(merged.get(key), inner, problems);
    if (value === undefined) merged.delete(key);
    else merged.set(key, value);
  }
  return Object.fromEntries(merged);
}
