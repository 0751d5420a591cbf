import type { Guest } from '../guest.ts';

/**
 * `Symbol` with only those symbols that the runtimes know: the engine's own are fixed to its constructor.
 * Runtime 1.0 has `for` and `keyFor`, which it has not implemented.
 */
export function installSymbols(guest: Guest): void {
  const { define, facts, global } = guest;
  const { indexIn, splitText } = guest.intrinsics;
  const { defineProperty, getOwnPropertyDescriptor, getOwnPropertyNames } = Object;
  const NativeSymbol = global.Symbol as SymbolConstructor;
  const InternalError = global.InternalError as ErrorConstructor;
  const known = splitText(facts.builtins.Symbol ?? '', ' ');

  const RuntimeSymbol = function Symbol(this: unknown, description?: unknown): symbol {
    if (new.target !== undefined) throw new TypeError('Symbol is not a constructor');
    return description === undefined ? NativeSymbol() : NativeSymbol(guest.textOf(description));
  };
  for (const name of getOwnPropertyNames(NativeSymbol)) {
    const descriptor = getOwnPropertyDescriptor(NativeSymbol, name);
    if (descriptor === undefined || indexIn(known, name) === -1) continue;
    defineProperty(RuntimeSymbol, name, descriptor);
  }
  const missing = {
    for(): never {
      throw new InternalError('not implemented');
    },
    keyFor(): never {
      throw new InternalError('not implemented');
    },
  };
  if (facts.isFirst) {
    define(RuntimeSymbol, 'for', missing.for);
    define(RuntimeSymbol, 'keyFor', missing.keyFor);
  }
  defineProperty(NativeSymbol.prototype, 'constructor', {
    value: RuntimeSymbol,
    writable: true,
    configurable: true,
  });
  define(global, 'Symbol', RuntimeSymbol);
}
