/** Ways in which a call can go wrong, as the control endpoint takes them. */
export const FAULT_KINDS = [
  /** 400 Throttling, as AWS answers too many calls. */
  'throttle',
  /** 403 AccessDenied: the credentials lack the permission. */
  'access-denied',
  /** 500 InternalError and 503 ServiceUnavailable; nothing was applied. */
  'internal-error',
  'unavailable',
  /** The connection is cut before, or after, the call is carried out. */
  'reset-before',
  'reset-after',
  /** No answer at all; the call is not carried out. */
  'hang',
  /** The answer comes in pieces. */
  'slow-body',
  /** The answer ends in the middle. */
  'truncated-body',
  /** Somebody else updates the same function right before the call. */
  'foreign-write',
  /** Somebody else updates and publishes it right before the call. */
  'foreign-publish',
  /** The publish takes `value` milliseconds to reach all locations. */
  'slow-rollout',
  /** A stale write to a key value store is a ValidationException, as AWS was seen to answer. */
  'stale-as-validation',
  /** The service's error `code`, any that it knows; nothing was applied. */
  'refuse',
  /** TestFunction reports `value` percent; 0 as right after an update. */
  'utilization',
] as const;

/** What goes wrong. */
export type FaultKind = (typeof FAULT_KINDS)[number];

/** One rule: which calls, and what happens to them. */
export interface Fault {
  readonly fault: FaultKind;
  /** `cloudfront`, as in the list of requests; undefined: every service. */
  readonly service?: string | undefined;
  /** `UpdateFunction`; undefined: every operation. */
  readonly operation?: string | undefined;
  /** Function or store; undefined: any. */
  readonly name?: string | undefined;
  /** The first call it happens to, counted from 1 over the calls that fit; default 1. */
  readonly call?: number | undefined;
  /** Calls in a row that it happens to; default 1. */
  readonly times?: number | undefined;
  /** Percent for `utilization`, milliseconds for `slow-rollout`. */
  readonly value?: number | undefined;
  /** For `refuse`: `UnsupportedOperation`. */
  readonly code?: string | undefined;
}

/** What a rule is held against. */
export type FaultTarget = Readonly<Record<'service' | 'operation' | 'name', string>>;

/** The rules in force, each with the calls it has seen. */
export interface FaultPlan {
  /** Replaces all rules, and begins counting anew. */
  set(faults: readonly Fault[]): void;
  /** What shall happen to this call; the first rule whose turn it is. */
  next(call: FaultTarget): Fault | undefined;
}

/** A plan without rules. */
export function createFaultPlan(faults: readonly Fault[] = []): FaultPlan {
  let rules = faults.map((fault) => ({ fault, seen: 0 }));
  return {
    set(next) {
      rules = next.map((fault) => ({ fault, seen: 0 }));
    },
    next(call) {
      const fitting = rules.filter(({ fault }) => fits(fault, call));
      for (const rule of fitting) rule.seen += 1;
      return fitting.find(({ fault, seen }) => isTurn(fault, seen))?.fault;
    },
  };
}

const TARGETED = ['service', 'operation', 'name'] as const;

function fits(fault: Fault, call: FaultTarget): boolean {
  return TARGETED.every((part) => (fault[part] ?? call[part]) === call[part]);
}

function isTurn({ call = 1, times = 1 }: Fault, seen: number): boolean {
  return seen >= call && seen < call + times;
}
