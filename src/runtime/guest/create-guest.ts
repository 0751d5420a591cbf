import type { EventState, Guest, GuestFacts, HostFunctions } from './guest.ts';

/** Makes the object that the parts of the prelude share. Runs inside the VM. */
export function createGuest(
  global: Record<PropertyKey, unknown>,
  host: HostFunctions,
  facts: GuestFacts,
): Guest {
  const state: EventState = {
    eventType: undefined,
    clock: 0,
    edgeLocation: null,
    rawQueryString: null,
    keyCount: undefined,
  };
  return {
    global,
    host,
    facts,
    state,
    modules: Object.create(null) as Record<string, unknown>,
    seen: { random: false, edgeLocation: false, rawQueryString: false, origin: undefined },
    bytes: {} as Guest['bytes'],
    buffers: {} as Guest['buffers'],
    isByteText: () => false,
    markByteText: (text) => text,
    completeEvent: () => undefined,
    lineOf: () => 0,
  };
}
