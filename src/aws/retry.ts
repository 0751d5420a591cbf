import { ServiceError, type ServiceFailure } from '../core/errors.ts';
import type { Pacer, Timing } from './pacer.ts';

/** How often a call is made when it fails in one way, the first time included, and how long it rests between. */
interface Patience {
  readonly attempts: number;
  /** Milliseconds before the first repetition; doubled each time, with full jitter. */
  readonly base: number;
}

/** Longest rest between two attempts, milliseconds. */
const LONGEST = 10_000;
/** After this long, milliseconds, a call is not repeated any more. */
const BUDGET = 120_000;

/**
 * Failures that pass. Writes are repeated too: each carries the ETag that it is conditional on, so a
 * repetition of one that was applied is refused, and the caller looks what is there.
 */
const PATIENCE: Readonly<Partial<Record<ServiceFailure, Patience>>> = {
  throttled: { attempts: 15, base: 500 },
  'service-unavailable': { attempts: 6, base: 200 },
  timeout: { attempts: 2, base: 200 },
  'connection-refused': { attempts: 3, base: 200 },
  'host-not-found': { attempts: 2, base: 500 },
};

/** Hears of every repetition, before the rest. */
export type OnRetry = (error: ServiceError, restMs: number) => void;

/** Everything that a call needs to be made until it succeeds or patience ends. */
export interface RetryOptions {
  readonly pacer: Pacer;
  readonly timing: Timing;
  /** Upper bound of attempts for all failures, below the patience that each has. */
  readonly maxAttempts?: number | undefined;
  readonly onRetry?: OnRetry | undefined;
  /** Once it is aborted no call is made any more; one under way is let to its end. */
  readonly cancel?: AbortSignal | undefined;
}

/** Makes a call through the gate, and again while its failure is one that passes. Throws ServiceError. */
export async function callPatiently<Answer>(
  send: () => Promise<Answer>,
  asServiceError: (error: unknown) => ServiceError,
  options: RetryOptions,
): Promise<Answer> {
  const { pacer, timing, cancel } = options;
  const startedAt = timing.clock();
  for (let attempt = 1; ; attempt += 1) {
    await pacer.enter();
    if (cancel?.aborted) throw asServiceError(cancel.reason);
    try {
      const answer = await send();
      pacer.succeeded();
      return answer;
    } catch (thrown) {
      const error = asServiceError(thrown);
      if (error.failure === 'throttled') pacer.throttled();
      const rest = restBefore(attempt, error.failure, options);
      const isOver = rest === undefined || timing.clock() - startedAt + rest > BUDGET;
      if (isOver) throw attempt === 1 ? error : afterAttempts(error, attempt);
      options.onRetry?.(error, rest);
      await untilAborted(timing.wait(rest), cancel);
      // The call may have been carried out: its own failure is the truth, not that it was cancelled.
      if (cancel?.aborted) throw error;
    }
  }
}

/** Waits no longer than until a signal is aborted. */
async function untilAborted(waiting: Promise<void>, signal: AbortSignal | undefined) {
  if (signal === undefined) return waiting;
  if (signal.aborted) return;
  let stop = (): void => undefined;
  const aborted = new Promise<void>((resolve) => {
    stop = resolve;
    signal.addEventListener('abort', stop);
  });
  await Promise.race([waiting, aborted]);
  signal.removeEventListener('abort', stop);
}

function restBefore(
  attempt: number,
  failure: ServiceFailure,
  { timing, maxAttempts = Infinity }: RetryOptions,
): number | undefined {
  const patience = PATIENCE[failure];
  if (patience === undefined || attempt >= Math.min(patience.attempts, maxAttempts))
    return undefined;
  const longest = Math.min(LONGEST, patience.base * 2 ** (attempt - 1));
  return Math.round(longest * timing.random());
}

function afterAttempts(error: ServiceError, attempts: number): ServiceError {
  const { failure, operation, subject, detail, cause } = error;
  const facts = { operation, subject, detail: `${detail} (after ${attempts} attempts)`, cause };
  return new ServiceError(failure, facts);
}

/** True for TestFunction's complaint about the event itself, as opposed to its own trouble. */
export function isEventError(error: { name: string; message: string } | undefined): boolean {
  return error?.name === 'TestFunctionFailed' && /\bevent object\b/i.test(error.message);
}
