import type { Clock } from '../../core/ports.ts';
import type { Fault, FaultPlan } from './faults.ts';

const THROTTLED: Fault = { fault: 'throttle' };

/** How many calls an account may make. AWS publishes no figures for CloudFront's API. */
export interface Rate {
  readonly perSecond: number;
  /** Calls that may come at once, after a rest. */
  readonly burst: number;
}

/** A plan that besides refuses, with Throttling, what comes faster than a rate: a bucket of tokens. */
export function limitRate(plan: FaultPlan, { perSecond, burst }: Rate, now: Clock): FaultPlan {
  let [tokens, filledAt] = [burst, now()];
  return {
    set: (faults) => {
      plan.set(faults);
    },
    next(call) {
      const at = now();
      tokens = Math.min(burst, tokens + ((at - filledAt) / 1_000) * perSecond);
      filledAt = at;
      if (tokens < 1) return THROTTLED;
      tokens -= 1;
      return plan.next(call);
    },
  };
}
