import type { LogEvent } from './log-event.ts';

/** What an event is: what the function said, or what CloudFront writes around it. */
export type LineKind = 'start' | 'line' | 'end';

/** An event, taken apart. */
export interface LogLine {
  readonly event: LogEvent;
  /** undefined for an event that does not have CloudFront's form. */
  readonly requestId: string | undefined;
  readonly kind: LineKind;
  /** What stands behind the id of the request. */
  readonly text: string;
  /** Of a start. */
  readonly distributionId: string | undefined;
}

/**
 * Takes an event apart: `ID START DistributionID: E…`, `ID text`, `ID END`. Functions can write the words of
 * the first and the last line, too; who sees the whole request can tell (`requestsOf`).
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html
 */
export function parseLine(event: LogEvent): LogLine {
  const message = event.message.replace(/\r?\n$/, '');
  const [, requestId, text = message] = /^(\S+) ([^]*)$/.exec(message) ?? [];
  if (requestId === undefined) return lineOf(event, undefined, 'line', message);
  const distributionId = /^START DistributionID: (\S+)$/.exec(text)?.[1];
  if (distributionId !== undefined) return lineOf(event, requestId, 'start', text, distributionId);
  return lineOf(event, requestId, text === 'END' ? 'end' : 'line', text);
}

function lineOf(
  event: LogEvent,
  requestId: string | undefined,
  kind: LineKind,
  text: string,
  distributionId?: string,
): LogLine {
  return { event, requestId, kind, text, distributionId };
}
