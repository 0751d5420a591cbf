import { setTimeout as delay } from 'node:timers/promises';
import { ServiceError } from '../../core/errors.ts';
import type { Wait } from '../../core/ports.ts';
import { cancelledBySignal } from '../../roots/cancelled-by-signal.ts';
import { explainEmptyLogs } from '../../usecases/explain-empty-logs.ts';
import { followLogs } from '../../usecases/follow-logs.ts';
import type { Terminal } from '../terminal.ts';
import { connectHere, needed } from './connect.ts';
import { nobodyReads } from './nobody-reads.ts';
import { showRequests, tellEmpty, type LogOrder } from './read.ts';

/** Follows until somebody interrupts it, or nobody reads any more. */
export async function followHere(
  order: LogOrder,
  intervalMs: number,
  terminal: Terminal,
): Promise<void> {
  const { name, from } = order;
  const cancel = AbortSignal.any([cancelledBySignal(), nobodyReads()]);
  const { cloudfront, metrics, logs: found } = await connectHere(order.flags, { cancel });
  const logs = needed(found, 'FilterLogEvents', name);
  const wait: Wait = (milliseconds) =>
    delay(milliseconds, undefined, { signal: cancel }).catch((cause: unknown) => {
      const facts = { operation: 'waiting', subject: name, detail: 'interrupted', cause };
      throw new ServiceError('cancelled', facts);
    });
  await followLogs(
    {
      logs,
      clock: Date.now,
      wait,
      tell: (requests) => {
        terminal.out(showRequests(requests, order, terminal));
      },
      nothingYet: async () => {
        const empty = { name, from, to: Date.now(), hidden: 0 };
        tellEmpty(await explainEmptyLogs({ cloudfront, logs, metrics }, empty), empty, terminal);
        terminal.err('Waiting for lines; Ctrl-C ends it.\n');
      },
    },
    order,
    intervalMs,
  );
}
