import type { FunctionLogs } from '../core/logs/log-event.ts';
import {
  countLines,
  requestsOf,
  selectLines,
  type LineFilter,
  type RequestLog,
} from '../core/logs/request-log.ts';

/** Which lines of which function. Times in milliseconds since 1970. */
export interface LogWish extends LineFilter {
  /** Name of the function. */
  readonly name: string;
  readonly from: number;
  /** undefined: up to now. */
  readonly to: number | undefined;
  /** Events that are read at most. */
  readonly most: number;
}

/** What was found. */
export interface FoundLogs {
  readonly requests: readonly RequestLog[];
  /** Lines that the filters held back, those of CloudFront left out. */
  readonly hidden: number;
  /** There is more than was to be read. */
  readonly isCut: boolean;
}

/** Reads lines of a function by request. A log group that does not exist has none. Throws ServiceError. */
export async function readLogs(
  logs: Pick<FunctionLogs, 'events'>,
  { name, most, from, to, requestId, ...filter }: LogWish,
): Promise<FoundLogs> {
  const reading = await logs.events(name, { from, to, requestId }, most);
  const all = requestsOf(reading?.events ?? []);
  const requests = selectLines(all, { requestId, ...filter });
  const said = countLines(selectLines(all, { raw: false }));
  const shown = countLines(selectLines(requests, { raw: false }));
  return { requests, hidden: said - shown, isCut: reading?.isCut ?? false };
}
