import type { EventType } from '../../core/event.ts';
import type { JsonObject } from '../../core/json.ts';
import type { Observations, TestResult } from '../../core/outcome.ts';
import type { Tenant } from '../guest/guest.ts';

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
  /** The distribution tenant that the event belongs to; undefined on a standard distribution. */
  readonly tenant?: Tenant | undefined;
}

/** What the sandbox made of an event. */
export interface SandboxAnswer {
  readonly result: TestResult;
  readonly observations: Observations;
  readonly durationMs: number;
  /** What code that counts for itself has counted; undefined for all other code, and where nobody could ask any more. */
  readonly counts?: string | undefined;
  /** True when a second look (program/second-look.ts) may find better words for an error. */
  readonly wantsSecondLook: boolean;
}

/** Observations of a run that did nothing, or of which nothing is known. */
export const NOTHING_SEEN: Observations = {
  steps: undefined,
  usedClock: false,
  usedRandom: false,
  usedEdgeLocation: false,
  usedRawQueryString: false,
  kvsKeys: [],
  origin: undefined,
  badReturn: false,
  droppedKeys: [],
  customLogData: undefined,
  errorLine: undefined,
  approximations: [],
};
