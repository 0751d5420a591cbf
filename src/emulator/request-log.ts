import type { Clock } from '../core/ports.ts';
import { credentialOf } from './credential-scope.ts';
import type { HttpRequest } from './http-message.ts';

/** Records kept; an emulator that runs for days forgets older ones. */
const KEPT = 10_000;

/** One request that was answered. */
export interface RequestRecord {
  /** Order of arrival, from 1. */
  readonly sequence: number;
  /** The service that answered it, as the credential scope of a signature names it: `cloudfront`. */
  readonly service: string;
  /** `UpdateFunction`; empty for a request that no operation fits. */
  readonly operation: string;
  /** The function or key value store it names; empty without one. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** The key that signed it; undefined for an unsigned request. The signature is not verified. */
  readonly accessKeyId: string | undefined;
  /** HTTP status. */
  readonly status: number;
  /** `PreconditionFailed`; undefined when it succeeded. */
  readonly errorCode: string | undefined;
  /** Session tags that an AssumeRole asked for; undefined for any other request. */
  readonly sessionTags?: ReadonlyMap<string, string> | undefined;
  /** Milliseconds of the emulator's clock, as is `endedAt`. */
  readonly startedAt: number;
  readonly endedAt: number;
  /**
   * The same moments on a clock that ticks with every arrival and every answer: request B came after the
   * answer to A exactly if `B.startTick > A.endTick`, however coarse the real clock is.
   */
  readonly startTick: number;
  readonly endTick: number;
}

/** What is known of a request before and after it was carried out. */
type RequestStart = Pick<
  RequestRecord,
  'sequence' | 'method' | 'path' | 'accessKeyId' | 'startedAt' | 'startTick'
>;
export type RequestEnd = Pick<
  RequestRecord,
  'service' | 'operation' | 'name' | 'status' | 'errorCode' | 'sessionTags'
>;

/** The emulator's memory of its requests, in the order of their answers. */
export interface RequestLog {
  readonly records: readonly RequestRecord[];
  start(request: Pick<HttpRequest, 'method' | 'path' | 'header'>): RequestStart;
  end(start: RequestStart, end: RequestEnd): void;
}

/** Makes an empty log; `onRequest` hears of every record, before the client does. */
export function createRequestLog(
  now: Clock,
  onRequest: (record: RequestRecord) => void,
): RequestLog {
  const records: RequestRecord[] = [];
  let arrivals = 0;
  let ticks = 0;
  return {
    records,
    start: ({ method, path, header }) => ({
      sequence: (arrivals += 1),
      method,
      path,
      accessKeyId: credentialOf({ header })?.accessKeyId,
      startedAt: now(),
      startTick: (ticks += 1),
    }),
    end(start, end) {
      const record = { ...start, ...end, endedAt: now(), endTick: (ticks += 1) };
      records.push(record);
      if (records.length > KEPT) records.shift();
      onRequest(record);
    },
  };
}
