import type { EventState, Guest, GuestFacts, HostFunctions, Seen } from './guest.ts';
import type { Intrinsics } from './intrinsics.ts';

/** Makes the object that the parts of the prelude share. Runs inside the VM. */
export function createGuest(
  global: Record<PropertyKey, unknown>,
  host: HostFunctions,
  facts: GuestFacts,
  intrinsics: Intrinsics,
): Guest {
  const { isPrototypeOf } = intrinsics;
  const NativeTypedArray: unknown = Object.getPrototypeOf(Uint8Array.prototype);
  const NativeError = Object.getPrototypeOf(global.TypeError) as object;
  const TYPES: Record<string, string | undefined> = {
    '[object RegExp]': 'regexp',
    '[object Date]': 'date',
    '[object Promise]': 'promise',
    '[object ArrayBuffer]': 'array buffer',
    '[object DataView]': '',
  };
  const state: EventState = {
    eventType: undefined,
    clock: 0,
    edgeLocation: null,
    rawQueryString: null,
    keyCount: undefined,
    storeId: undefined,
    tenant: undefined,
  };
  const NOTHING: Seen = {
    random: false,
    edgeLocation: false,
    rawQueryString: false,
    origin: undefined,
    customLogData: undefined,
    unmappedError: false,
    vagueError: false,
  };
  const seen = Object.assign({}, NOTHING);

  const typeOf = (value: unknown): string => {
    if (value === null) return 'null';
    if (typeof value !== 'object') return typeof value;
    if (Array.isArray(value)) return 'array';
    if (value instanceof (NativeError as never)) return 'object';
    if (isPrototypeOf(NativeTypedArray as object, value)) return 'typed array';
    return TYPES[intrinsics.tagOf(value)] ?? 'object';
  };
  return {
    global,
    host,
    facts,
    intrinsics,
    state,
    modules: Object.create(null) as Record<string, unknown>,
    seen,
    resets: [() => void Object.assign(seen, NOTHING)],
    define(target, name, value) {
      Object.defineProperty(target, name, { value, writable: true, configurable: true });
      // Bundlers may have given a function another name.
      if (typeof value === 'function' && typeof name === 'string' && name !== 'constructor')
        Object.defineProperty(value, 'name', { value: name, configurable: true });
    },
    guarded: (_path, members) => members,
    // A template calls ToString, which String() does not for symbols.
    textOf: (value) => `${value as string}`,
    typeOf,
    bytes: {} as Guest['bytes'],
    buffers: {} as Guest['buffers'],
    wellFormed: (text) => text,
    byteText: () => '',
    plainText: (text) => text,
    unescaped: (json) => json,
    completeEvent: () => undefined,
    lineOf: () => 0,
    operation: () => undefined,
  };
}
