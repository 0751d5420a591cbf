import type { StrictAnswer, StrictGap } from '../core/ports.ts';
import type { Program } from '../runtime/program/program.ts';
import { createResult, failedResult } from '../runtime/sandbox/test-result.ts';
import type { Batch } from './batches.ts';
import { createFacts } from './guest-facts.ts';
import type { GuestFacts } from './guest/guest.ts';
import type { NjsLimits } from './limits.ts';
import { createProgram } from './program.ts';
import { readRun, type EventRun } from './read-run.ts';
import { runNjs, type NjsRun } from './run-njs.ts';
import { readThrown } from './thrown.ts';

/** Runs a batch in one process. Answers the events it came to: at least one. */
export async function runBatch(
  njs: string,
  { script, runtime }: Program,
  batch: Batch,
  limits: NjsLimits,
): Promise<readonly StrictAnswer[]> {
  const facts = createFacts(runtime, batch);
  const program = createProgram(script, facts);
  const run = await runNjs(njs, program.text, limits);
  const { logs, events } = readRun(run.stdout, facts.mark);
  const thrown = readThrown(run.stderr, program.offset);
  if (events.length > 0) {
    return events.map((event) => answerOf(event, logs, facts, gapOf(run, limits) ?? thrown));
  }
  // The function's top level ended it, for all events alike.
  if (thrown === undefined) return batch.map(() => gap(gapOf(run, limits) ?? broken(run)));
  return batch.map(() => ({ kind: 'result', result: failedResult(thrown, logs) }));
}

function answerOf(
  event: EventRun,
  top: readonly string[],
  facts: GuestFacts,
  end: StrictGap | string | undefined,
): StrictAnswer {
  const logs = [...top, ...event.logs];
  const type = facts.events[event.index]?.eventType;
  const eventType = type === 'viewer-request' || type === 'viewer-response' ? type : undefined;
  if (event.ending !== undefined) {
    return { kind: 'result', result: createResult(event.ending, eventType, logs).result };
  }
  if (typeof end === 'object') return gap(end);
  const ended =
    end === undefined
      ? createResult({ kind: 'pending' }, eventType, logs).result
      : failedResult(end, logs);
  return { kind: 'result', result: ended };
}

function gap(why: StrictGap): StrictAnswer {
  return { kind: 'gap', gap: why };
}

function gapOf({ killed, signal }: NjsRun, limits: NjsLimits): StrictGap | undefined {
  if (killed === 'silent') return { gap: 'too-long', milliseconds: limits.silenceMs };
  if (killed === 'output') return { gap: 'too-much-output', bytes: limits.outputBytes };
  return signal && { gap: 'crashed', signal };
}

const SHOWN = 200;

function broken({ stdout, stderr }: NjsRun): StrictGap {
  return { gap: 'broken', detail: (stderr.trim() || stdout.trim()).slice(0, SHOWN) };
}
