import { eventTypeOf } from '../core/event.ts';
import { isJsonObject } from '../core/json.ts';
import type {
  Clock,
  CountedAnswer,
  CountingCode,
  CountingEngine,
  Engine,
  EngineAnswer,
  FunctionCode,
} from '../core/ports.ts';
import type { Invocation } from '../core/test-case.ts';
import { prepareCounting, prepareProgram, prepareSecondLook } from './program/prepare-program.ts';
import type { Program, Refusal } from './program/program.ts';
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
  const result = failedResult(text, []);
  return { result, observations, durationMs: 0, wantsSecondLook: false };
}

/** The offline engine for one version of one function. Code is prepared at the first run. */
export function createOfflineEngine(code: FunctionCode, queue: SandboxQueue, now: Clock): Engine {
  let prepared: ReturnType<typeof prepareProgram> | undefined;
  let secondLook: Program | undefined;
  const runProgram = async (program: Program, given: SandboxInvocation): Promise<SandboxAnswer> => {
    const answer = await queue.run(program, given);
    if (!answer.wantsSecondLook) return answer;
    secondLook ??= prepareSecondLook(code);
    const { durationMs } = answer;
    const second = await queue.run(secondLook, given);
    const { steps } = answer.observations;
    return { ...second, observations: { ...second.observations, steps }, durationMs };
  };
  const runOne = async (invocation: Invocation): Promise<EngineAnswer> => {
    prepared ??= prepareProgram(code);
    const { result, observations, durationMs } =
      prepared.kind === 'refusal'
        ? refusedAnswer(prepared.refusal)
        : await runProgram(prepared.program, sandboxInvocation(invocation, now));
    return { kind: 'result', result, observations, durationMs };
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

/** Runs code that counts for itself. Its errors are told in the words that the first look finds. */
export function createCountingEngine(
  code: CountingCode,
  queue: SandboxQueue,
  now: Clock,
): CountingEngine {
  const program = prepareCounting(code);
  return {
    run: (invocations) =>
      Promise.all(
        invocations.map(async (invocation): Promise<CountedAnswer> => {
          const answer = await queue.run(program, sandboxInvocation(invocation, now));
          return { result: answer.result, counts: answer.counts };
        }),
      ),
  };
}
