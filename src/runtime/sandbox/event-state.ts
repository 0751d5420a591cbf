import type { EventState } from '../guest/guest.ts';
import type { SandboxInvocation } from './invocation.ts';

const keyCounts = new WeakMap<object, number>();

/** Stores can be large, and many events share one. */
function countKeys(kvs: NonNullable<SandboxInvocation['kvs']>): number {
  const count = keyCounts.get(kvs) ?? Object.keys(kvs).length;
  keyCounts.set(kvs, count);
  return count;
}

/** What the VM is told of an invocation beside its event. */
export function stateOf(invocation: SandboxInvocation): EventState {
  const { eventType, clock, kvs, edgeLocation, rawQueryString, tenant } = invocation;
  return {
    eventType,
    clock,
    edgeLocation: edgeLocation ?? null,
    rawQueryString,
    keyCount: kvs && countKeys(kvs),
    tenant,
  };
}
