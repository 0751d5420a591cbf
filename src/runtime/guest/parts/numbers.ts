import type { Guest } from '../guest.ts';

/** `Number` as the runtimes have it: another smallest value, and no binary or octal texts. `Math` without a fault. */
export function installNumbers(guest: Guest): void {
  const { define, global } = guest;
  const { exec } = guest.intrinsics;
  const { construct } = Reflect;
  const { defineProperty, getOwnPropertyDescriptor, getOwnPropertyNames } = Object;
  const NativeNumber = global.Number as NumberConstructor;
  const MIN_VALUE = 2.2250738585072014e-308;
  const PREFIXED = /^\s*0[box]/i;
  const HEX = /^\s*0x/i;

  const toNumber = (value: unknown): number => {
    const isOdd =
      typeof value === 'string' && exec(PREFIXED, value) !== null && exec(HEX, value) === null;
    return isOdd ? NaN : NativeNumber(value);
  };
  const RuntimeNumber = function Number(this: unknown, ...given: unknown[]): unknown {
    const value = given.length === 0 ? 0 : toNumber(given[0]);
    return new.target === undefined
      ? value
      : (construct(NativeNumber, [value], new.target) as unknown);
  };
  for (const name of getOwnPropertyNames(NativeNumber)) {
    const descriptor = getOwnPropertyDescriptor(NativeNumber, name) ?? {};
    if (name === 'MIN_VALUE') descriptor.value = MIN_VALUE;
    defineProperty(RuntimeNumber, name, descriptor);
  }
  // This engine knows an answer below 1, where there is none.
  const { acosh } = Math;
  const functions = {
    acosh: (value: unknown): number => {
      const number = NativeNumber(value);
      return number < 1 ? NaN : acosh(number);
    },
  };
  define(global.Math as object, 'acosh', functions.acosh);
  define(NativeNumber.prototype, 'constructor', RuntimeNumber);
  define(global, 'Number', RuntimeNumber);
}
