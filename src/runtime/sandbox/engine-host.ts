import type { HostFunctions } from '../guest/guest.ts';
import { askingFunction } from './asking-function.ts';
import type { EngineHost } from './engine.ts';
import { answerHostCall, asksForState } from './host-bridge.ts';
import type { Session } from './session.ts';
import type { TimeGuard } from './time-guard.ts';
import type { VirtualMachine } from './virtual-machine.ts';

const NANOSECONDS = 1_000_000n;

/** The host's side of an engine, and how often it has been asked. */
export interface CountingHost extends EngineHost {
  /** Questions so far: the time, a host function other than `state`, permission to go on. */
  readonly questions: number;
}

/** What a host answers from. */
export interface HostParts {
  readonly session: Session;
  readonly functions: HostFunctions;
  readonly guard: TimeGuard;
  /** Which of the engine's functions runs regular expressions. */
  readonly regexpFunction: number | undefined;
}

/** Answers the engine. `current` is the VM that asks. */
export function createEngineHost(
  { session, functions, guard, regexpFunction }: HostParts,
  current: () => VirtualMachine,
): CountingHost {
  let questions = 0;
  return {
    get questions() {
      return questions;
    },
    call(name, _size, count, boxes) {
      // Of the state the driver notes itself what was asked for.
      if (!asksForState(current(), name)) questions += 1;
      return answerHostCall(current(), functions, [name, count, boxes]);
    },
    interrupt() {
      questions += 1;
      if (!guard.isOver()) return 0;
      session.interrupted ??= askingFunction() === regexpFunction ? 'regexp' : 'script';
      return 1;
    },
    readClock(result) {
      questions += 1;
      // The runtimes freeze the time for the whole run.
      session.usedClock = true;
      current().memory.write64(
        result,
        BigInt(Math.trunc(session.invocation?.clock ?? 0)) * NANOSECONDS,
      );
    },
  };
}
