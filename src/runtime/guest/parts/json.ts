/* eslint-disable @typescript-eslint/unbound-method -- intrinsics are kept here and applied later */
import type { Guest } from '../guest.ts';

/** JSON.parse with the runtimes' words, and their limit of 31 nested levels. */
export function installJson(guest: Guest): void {
  const { host } = guest;
  const native = JSON.parse;
  const split = String.prototype.split;
  const { apply } = Reflect;
  const NativeSyntaxError = SyntaxError;
  const MAX_BRACKETS = 31;

  const mayBeTooDeep = (text: string): boolean =>
    (apply(split, text, ['[']) as string[]).length -
      1 +
      (apply(split, text, ['{']) as string[]).length -
      1 >
    MAX_BRACKETS;
  const check = (text: string): void => {
    const fault = host.jsonFault(text);
    if (fault !== '') throw new NativeSyntaxError(fault);
  };
  const parse = (value: unknown, reviver?: unknown): unknown => {
    const text = String(value);
    if (mayBeTooDeep(text)) check(text);
    let parsed: unknown;
    try {
      parsed = native(text);
    } catch (error) {
      if (error instanceof NativeSyntaxError) check(text);
      throw error;
    }
    return typeof reviver === 'function' ? native(text, reviver as () => unknown) : parsed;
  };
  Object.defineProperty(JSON, 'parse', { value: parse, writable: true, configurable: true });
}
