import type { Kept } from './guest.ts';

/** The frozen clock, and the generator that it seeds (mulberry32, as in the offline engine). */
export function installTime(kept: Kept, global: Record<string, unknown>): void {
  const clock = kept.facts.clock;
  const imul = Math.imul;
  const Native = Date;
  const bind = Function.prototype.bind;
  const apply = Function.prototype.call.bind(Function.prototype.apply) as (
    fn: unknown,
    self: unknown,
    args: readonly unknown[],
  ) => new () => unknown;
  const isDate = function (value: unknown): boolean {
    return value instanceof Native;
  };
  const RuntimeDate = function Date(this: unknown, ...given: unknown[]): unknown {
    if (!isDate(this)) return new Native(clock).toString();
    if (given.length === 0) return new Native(clock);
    // njs has no spread: a constructor with its arguments bound is called without any.
    const bound: unknown[] = [null];
    for (let index = 0; index < given.length; index += 1) bound[index + 1] = given[index];
    const Bound = apply(bind, Native, bound);
    return new Bound();
  };
  const define = function (target: object, name: string, value: unknown): void {
    Object.defineProperty(target, name, { value: value, writable: true, configurable: true });
  };
  RuntimeDate.prototype = Native.prototype as unknown;
  define(RuntimeDate, 'name', 'Date');
  define(RuntimeDate, 'length', Native.length);
  define(RuntimeDate, 'UTC', Native.UTC);
  define(RuntimeDate, 'parse', Native.parse);
  define(RuntimeDate, 'now', function now() {
    return clock;
  });
  define(Native.prototype, 'constructor', RuntimeDate);
  define(global, 'Date', RuntimeDate);

  let seed = clock;
  define(Math, 'random', function random() {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  });
}
