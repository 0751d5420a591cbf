import type { LogEvent } from './log-event.ts';
import { parseLine, type LogLine } from './log-line.ts';

/** What belongs to one request. */
export interface RequestLog {
  /** undefined for events that name none; each of them stands alone. */
  readonly requestId: string | undefined;
  /** undefined where its first line is not among the events. */
  readonly distributionId: string | undefined;
  /** Of its first event, milliseconds since 1970. */
  readonly at: number;
  readonly lines: readonly LogLine[];
}

/** Which lines somebody wants to see. */
export interface LineFilter {
  readonly requestId?: string | undefined;
  /** What a line of the function has to hold. */
  readonly matches?: ((text: string) => boolean) | undefined;
  /** Lines that CloudFront writes, too. */
  readonly raw: boolean;
}

/** Events by request: requests in the order of their first events, lines in the order of their times. */
export function requestsOf(events: readonly LogEvent[]): readonly RequestLog[] {
  const byRequest = new Map<string, LogLine[]>();
  for (const event of events.toSorted((a, b) => a.at - b.at)) {
    const line = parseLine(event);
    // A space cannot be in the id of a request.
    const key = line.requestId ?? ` ${event.id}`;
    const lines = byRequest.get(key);
    if (lines === undefined) byRequest.set(key, [line]);
    else lines.push(line);
  }
  return [...byRequest.values()].map(requestOf);
}

function requestOf(lines: readonly LogLine[]): RequestLog {
  const [first] = lines;
  const start = lines.find(({ kind }) => kind === 'start');
  return {
    requestId: first?.requestId,
    distributionId: start?.distributionId,
    at: first?.event.at ?? 0,
    lines: withoutImitations(lines, start),
  };
}

/** CloudFront's own lines are the first start and the last end; what else looks so the function has said. */
function withoutImitations(
  lines: readonly LogLine[],
  start: LogLine | undefined,
): readonly LogLine[] {
  const end = lines.findLast(({ kind }) => kind === 'end');
  return lines.map((line) => (line === start || line === end ? line : { ...line, kind: 'line' }));
}

/** The requests with the lines that are wanted; requests without any are left out. */
export function selectLines(
  requests: readonly RequestLog[],
  { requestId, matches, raw }: LineFilter,
): readonly RequestLog[] {
  return requests
    .filter((it) => requestId === undefined || it.requestId === requestId)
    .map((request) => ({
      ...request,
      lines: request.lines.filter(({ kind, text }) =>
        kind === 'line' ? (matches?.(text) ?? true) : raw && matches === undefined,
      ),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** Lines of all requests. */
export function countLines(requests: readonly RequestLog[]): number {
  return requests.reduce((sum, { lines }) => sum + lines.length, 0);
}
