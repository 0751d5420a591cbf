import type { EventType } from '../../core/event.ts';
import type { JsonObject } from '../../core/json.ts';
import type { Observations, TestResult } from '../../core/outcome.ts';

/** One event for the sandbox. Plain data: it crosses to the worker. */
export interface SandboxInvocation {
  /** JSON text of the event. */
  readonly event: string;
  readonly eventType: EventType | undefined;
  /** Milliseconds since 1970. */
  readonly clock: number;
  readonly kvs: Readonly<Record<string, string>> | undefined;
  readonly edgeLocation: JsonObject | undefined;
  readonly rawQueryString: string | null;
}

/** What the sandbox made of an event. */
export interface SandboxAnswer {
  readonly result: TestResult;
  readonly observations: Observations;
  readonly durationMs: number;
}

/** Observations of a run that did nothing, or of which nothing is known. */
export const NOTHING_SEEN: Observations = {
  usedClock: false,
  usedRandom: false,
  usedEdgeLocation: false,
  usedRawQueryString: false,
  kvsKeys: [],
  origin: undefined,
  errorLine: undefined,
};
