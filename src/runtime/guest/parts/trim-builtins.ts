import type { Guest } from '../guest.ts';

/** Deletes every built-in that the runtime's list does not name. Comes last: the parts use what it deletes. */
export function trimBuiltins(guest: Guest): void {
  const { builtins } = guest.facts;
  const { deleteProperty, ownKeys } = Reflect;
  const getPrototypeOf = Object.getPrototypeOf as (value: unknown) => object;
  const arrayIterator = getPrototypeOf([][Symbol.iterator]());
  const hidden: Record<string, unknown> = {
    globalThis: guest.global,
    '%TypedArray%': getPrototypeOf(Uint8Array),
    '%TypedArray%.prototype': getPrototypeOf(Uint8Array.prototype),
    '%ArrayIteratorPrototype%': arrayIterator,
    '%IteratorPrototype%': getPrototypeOf(arrayIterator),
  };
  const nameOf = (key: string | symbol): string =>
    typeof key === 'string' ? key : '@@' + (key.description ?? '').replace('Symbol.', '');
  const find = (path: string): object | undefined => {
    if (hidden[path] !== undefined) return hidden[path] as object;
    const [name = '', member] = path.split('.');
    const owner = guest.global[name] as Record<string, unknown> | undefined;
    return (member === undefined ? owner : owner?.[member]) as object | undefined;
  };
  const objects = Object.keys(builtins).map((path) => ({
    names: (builtins[path] ?? '').split(' '),
    target: find(path),
  }));
  // Iteration itself may be among what goes, so nothing below relies on it.
  objects.forEach(({ names, target }) => {
    if (target === undefined) return;
    ownKeys(target).forEach((key) => {
      if (!names.includes(nameOf(key))) deleteProperty(target, key);
    });
  });
}
