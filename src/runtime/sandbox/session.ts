import type { SandboxInvocation } from './invocation.ts';
import type { Program } from '../program/program.ts';

/** What the host keeps about the event that is running. */
export interface Session {
  program: Program | undefined;
  /** undefined before the first event. */
  invocation: SandboxInvocation | undefined;
  usedClock: boolean;
  /** What was interrupted because it took too long. */
  interrupted: 'script' | 'regexp' | undefined;
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
  const nothing = { program: undefined, invocation: undefined, kvsKeys: new Set<string>() };
  const never = { usedClock: false, interrupted: undefined, ranOutOfMemory: false };
  return { ...nothing, ...never, logs: [], logRoom: 0 };
}

/** Forgets the event before. */
export function beginSession(
  session: Session,
  program: Program,
  invocation: SandboxInvocation,
  logRoom: number,
): void {
  // Clearing a set that is empty is not free.
  if (session.kvsKeys.size > 0) session.kvsKeys.clear();
  session.program = program;
  session.invocation = invocation;
  session.logRoom = logRoom;
  session.logs = [];
  session.usedClock = false;
  session.interrupted = undefined;
  session.ranOutOfMemory = false;
}
