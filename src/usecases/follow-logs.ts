import { ServiceError } from '../core/errors.ts';
import { followFrom, takeNew } from '../core/logs/following.ts';
import type { FunctionLogs } from '../core/logs/log-event.ts';
import { requestsOf, selectLines, type RequestLog } from '../core/logs/request-log.ts';
import type { Clock, Wait } from '../core/ports.ts';
import type { LogWish } from './read-logs.ts';

/** What following needs. */
export interface FollowPorts {
  readonly logs: Pick<FunctionLogs, 'events'>;
  readonly clock: Clock;
  /** Throws ServiceError `cancelled` when somebody ends the run. */
  readonly wait: Wait;
  /** Hears of new lines, request by request. */
  readonly tell: (requests: readonly RequestLog[]) => void;
  /** Called once when the first reading shows nothing. */
  readonly nothingYet: () => Promise<void>;
}

/** Events of one reading: a follower who is behind reads on at once. */
const MOST = 100_000;

/**
 * Tells every line once, until somebody ends it: logs come late and in no order, so each reading looks back.
 * Throws ServiceError for what ends it otherwise.
 */
export async function followLogs(
  { logs, clock, wait, tell, nothingYet }: FollowPorts,
  { name, from, requestId, ...filter }: Omit<LogWish, 'to' | 'most'>,
  intervalMs: number,
): Promise<void> {
  let following = followFrom(from);
  let isFirst = true;
  try {
    for (;;) {
      const now = clock();
      const range = { from: following.from, requestId };
      const reading = await logs.events(name, range, MOST);
      const { fresh, next } = takeNew(following, reading?.events ?? [], now);
      following = next;
      const requests = selectLines(requestsOf(fresh), { requestId, ...filter });
      if (requests.length > 0) tell(requests);
      else if (isFirst) await nothingYet();
      isFirst = false;
      await wait(intervalMs);
    }
  } catch (error) {
    if (error instanceof ServiceError && error.failure === 'cancelled') return;
    throw error;
  }
}
