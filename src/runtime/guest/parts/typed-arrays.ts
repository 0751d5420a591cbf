import type { Guest } from '../guest.ts';

/** Where typed arrays of this engine are wrong: it does not find negative bytes from behind, and seals none. */
export function installTypedArrays(guest: Guest): void {
  const { define, global } = guest;
  const { isPrototypeOf, uncurryThis } = guest.intrinsics;
  const { apply } = Reflect;
  const { isExtensible, isSealed, preventExtensions, seal } = Object;
  const prototype = Object.getPrototypeOf(Uint8Array.prototype) as Uint8Array;
  const lengthOf = uncurryThis<unknown, [], number>(
    Object.getOwnPropertyDescriptor(prototype, 'length')!.get as () => number,
  );
  const methods = {
    lastIndexOf(this: ArrayLike<unknown>, ...given: unknown[]): number {
      const length = lengthOf(this);
      if (length === 0) return -1;
      const from = given.length < 2 ? length - 1 : Math.trunc(Number(given[1])) || 0;
      for (let at = Math.min(from < 0 ? from + length : from, length - 1); at >= 0; at -= 1)
        if (this[at] === given[0]) return at;
      return -1;
    },
  };
  const functions = {
    seal: (value: unknown): unknown =>
      isPrototypeOf(prototype, value) ? preventExtensions(value) : apply(seal, undefined, [value]),
    isSealed: (value: unknown): boolean =>
      isPrototypeOf(prototype, value) ? !isExtensible(value) : isSealed(value),
  };
  define(prototype, 'lastIndexOf', methods.lastIndexOf);
  Object.defineProperty(methods.lastIndexOf, 'length', { value: 1, configurable: true });
  define(global.Object as object, 'seal', functions.seal);
  define(global.Object as object, 'isSealed', functions.isSealed);
}
