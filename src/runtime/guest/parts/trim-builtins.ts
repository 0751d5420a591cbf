import type { Guest } from '../guest.ts';

/** Deletes every built-in that the runtime's list does not name. Comes last: the parts use what it deletes. */
export function trimBuiltins(guest: Guest): void {
  const { builtins } = guest.facts;
  const { indexIn, sliceText, splitText } = guest.intrinsics;
  const { deleteProperty, ownKeys } = Reflect;
  const getPrototypeOf = Object.getPrototypeOf as (value: unknown) => object;
  const arrayIterator = getPrototypeOf([][Symbol.iterator]());
  const hidden: Record<string, unknown> = {
    globalThis: guest.global,
    '%TypedArray%': getPrototypeOf(Uint8Array),
    '%TypedArray%.prototype': getPrototypeOf(Uint8Array.prototype),
    '%ArrayIterator%.prototype': arrayIterator,
    '%Iterator%.prototype': getPrototypeOf(arrayIterator),
  };
  const nameOf = (key: string | symbol): string =>
    typeof key === 'string' ? key : '@@' + sliceText(String(key), 'Symbol(Symbol.'.length, -1);
  const find = (path: string): object | undefined => {
    if (hidden[path] !== undefined) return hidden[path] as object;
    const steps = splitText(path, '.');
    const owner = guest.global[steps[0] ?? ''] as Record<string, unknown> | undefined;
    return (steps.length === 1 ? owner : owner?.[steps[1] ?? '']) as object | undefined;
  };
  const objects = Object.keys(builtins).map((path) => ({
    names: splitText(builtins[path] ?? '', ' '),
    target: find(path),
  }));
  // Iteration itself may be among what goes, so nothing below relies on it.
  for (let index = 0; index < objects.length; index += 1) {
    const entry = objects[index];
    if (entry?.target === undefined) continue;
    const keys = ownKeys(entry.target);
    for (let key = 0; key < keys.length; key += 1)
      if (indexIn(entry.names, nameOf(keys[key]!)) === -1) deleteProperty(entry.target, keys[key]!);
  }
}
