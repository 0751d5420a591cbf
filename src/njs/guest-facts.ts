import { randomBytes } from 'node:crypto';
import { eventTypeOf } from '../core/event.ts';
import { isJsonObject } from '../core/json.ts';
import type { Runtime } from '../core/runtimes.ts';
import type { Invocation } from '../core/test-case.ts';
import { builtinsOf } from '../runtime/profile-data/builtins.ts';
import { MODULES } from '../runtime/program/modules.ts';
import type { Batch } from './batches.ts';
import type { GuestEvent, GuestFacts } from './guest/guest.ts';

/** What a process of njs has to know to run a batch. */
export function createFacts(runtime: Runtime, batch: Batch): GuestFacts {
  const { clock, kvs, edgeLocation } = batch[0]!.invocation.fixture;
  return {
    mark: `${randomBytes(8).toString('hex')} `,
    globals: [...(builtinsOf(runtime).get('globalThis')?.keys() ?? [])],
    modules: MODULES[runtime],
    hasCloudfront: MODULES[runtime].includes('cloudfront'),
    clock: clock ?? 0,
    kvs: kvs ?? null,
    edgeLocation: edgeLocation ?? null,
    events: batch.map(({ invocation }) => guestEvent(invocation)),
  };
}

function guestEvent({ event, fixture }: Invocation): GuestEvent {
  return {
    event: JSON.stringify(event),
    eventType: (isJsonObject(event) ? eventTypeOf(event) : undefined) ?? null,
    rawQueryString: fixture.rawQueryString,
  };
}
