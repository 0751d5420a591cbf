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
  const entries = new Map<string, Patch>();
  for (const [key, patch] of Object.entries(patches)) if (patch) entries.set(key, patch);
  return entries.size === 0 ? NO_PATCH : { kind: 'merge', entries };
}

/** A patch that changes nothing. */
export const NO_PATCH: MergePatch = { kind: 'merge', entries: new Map() };

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
  const merged: Record<string, JsonValue> =
    isJsonObject(base) && patch.whole !== true ? { ...base } : {};
  for (const [key, inner] of patch.entries) {
    const before = Object.hasOwn(merged, key) ? merged[key] : undefined;
    const value = applyPatch(before, inner, problems);
    if (value === undefined) Reflect.deleteProperty(merged, key);
    else define(merged, key, value);
  }
  return merged;
}

/** Defines a key as the object's own, `__proto__` included. */
function define(object: Record<string, JsonValue>, key: string, value: JsonValue): void {
  if (key !== '__proto__') object[key] = value;
  else
    Object.defineProperty(object, key, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
}
