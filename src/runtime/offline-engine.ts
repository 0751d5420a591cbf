import { eventTypeOf } from '../core/event.ts';
import { isJsonObject } from '../core/json.ts';
import type { Clock, Engine, EngineAnswer, FunctionCode } from '../core/ports.ts';
import type { Invocation } from '../core/test-case.ts';
import { prepareProgram } from './program/prepare-program.ts';
import type { Refusal } from './program/program.ts';
import { NOTHING_SEEN } from './sandbox/invocation.ts';
import type { SandboxAnswer, SandboxInvocation } from './sandbox/invocation.ts';
import { failedResult } from './sandbox/test-result.ts';
import type { SandboxQueue } from './sandbox-queue.ts';

function sandboxInvocation({ event, fixture }: Invocation, now: Clock): SandboxInvocation {
  const { kvs, edgeLocation, rawQueryString } = fixture;
  const eventType = isJsonObject(event) ? eventTypeOf(event) : undefined;
  const clock = fixture.clock ?? now();
  return { event: JSON.stringify(event), eventType, clock, kvs, edgeLocation, rawQueryString };
}

function refusedAnswer({ text, line }: Refusal): SandboxAnswer {
  const observations = { ...NOTHING_SEEN, errorLine: line };
  return { result: failedResult(text, []), observations, durationMs: 0 };
}

/** The offline engine for one version of one function. Code is prepared at the first run. */
export function createOfflineEngine(code: FunctionCode, queue: SandboxQueue, now: Clock): Engine {
  let prepared: ReturnType<typeof prepareProgram> | undefined;
  const runOne = async (invocation: Invocation): Promise<EngineAnswer> => {
    prepared ??= prepareProgram(code);
    const answer =
      prepared.kind === 'refusal'
        ? refusedAnswer(prepared.refusal)
        : await queue.run(prepared.program, sandboxInvocation(invocation, now));
    return { kind: 'result', ...answer };
  };
  return {
    name: 'offline',
    run: (invocations, onAnswer) =>
      Promise.all(
        invocations.map(async (invocation, index) => {
          const answer = await runOne(invocation);
          onAnswer?.(index, answer);
          return answer;
        }),
      ),
  };
}
