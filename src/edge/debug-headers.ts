import type { HeaderLines } from './messages.ts';
import type { Served } from './serve-request.ts';

/** Who sends it is told, in headers, how the answer came about. Functions do not see it. */
const DEBUG = 'x-cf2-debug';

const isDebug = (name: string): boolean => name.toLowerCase() === DEBUG;

/** Whether a viewer asks for it. */
export function wantsDebug(headers: HeaderLines): boolean {
  return headers.some(([name]) => isDebug(name));
}

/** The headers as functions and origins get them. */
export function withoutDebug(headers: HeaderLines): HeaderLines {
  return headers.filter(([name]) => !isDebug(name));
}

/**
 * What CloudFront's logs would say, and what cf2 knows beside.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html
 */
export function debugHeaders(
  { resultType, runs, sent, reason }: Served,
  requestId: string,
): HeaderLines {
  return [
    ['x-cf2-edge-result-type', resultType],
    ['x-cf2-edge-request-id', requestId],
    ...runs.map(
      ({ id, steps }) => ['x-cf2-function', `${id}; steps=${steps ?? 'unknown'}`] as const,
    ),
    ...(sent === undefined
      ? []
      : [['x-cf2-origin-request', `${sent.method} ${sent.target}`] as const]),
    ...(reason === undefined ? [] : [['x-cf2-reason', encodeURIComponent(reason)] as const]),
  ];
}
