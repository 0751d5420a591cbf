import type { EventState } from '../guest/guest.ts';
import { stateOf } from './event-state.ts';
import type { SandboxInvocation } from './invocation.ts';
import type { Program } from '../program/program.ts';

/** What the host keeps about the event that is running. */
export interface Session {
  program: Program | undefined;
  /** What the function can ask for beside its event; undefined before the first event. */
  state: EventState | undefined;
  clock: number;
  usedClock: boolean;
  /** What was interrupted because it took too long. */
  interrupted: 'script' | 'regexp' | undefined;
  kvs: Readonly<Record<string, string>> | undefined;
  /** Keys that were asked for, in order of first use. */
  readonly kvsKeys: Set<string>;
  /** The engine was refused memory. */
  ranOutOfMemory: boolean;
  logs: string[];
  /** Characters of logs that may still be kept. */
  logRoom: number;
}

/** A session before its first event. */
export function createSession(): Session {
  const nothing = {
    program: undefined,
    state: undefined,
    kvs: undefined,
    kvsKeys: new Set<string>(),
  };
  const never = { usedClock: false, interrupted: undefined, ranOutOfMemory: false };
  return { ...nothing, ...never, clock: 0, logs: [], logRoom: 0 };
}

/** Forgets the event before. */
export function beginSession(
  session: Session,
  program: Program,
  invocation: SandboxInvocation,
  logRoom: number,
): void {
  session.kvsKeys.clear();
  session.program = program;
  session.state = stateOf(invocation);
  session.clock = invocation.clock;
  session.kvs = invocation.kvs;
  session.logRoom = logRoom;
  session.logs = [];
  session.usedClock = false;
  session.interrupted = undefined;
  session.ranOutOfMemory = false;
}
