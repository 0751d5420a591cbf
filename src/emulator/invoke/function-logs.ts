import { LIMITS } from '../../core/limits.ts';
import { logGroupOf } from '../../core/logs/log-event.ts';
import type { Service } from '../call.ts';
import { withEvents } from '../logs/write-events.ts';
import type { Invoked } from './invoke-live.ts';

/**
 * Writes what functions said to their log group. A run that said nothing writes nothing; errors are not
 * there either.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html
 */
export async function writeFunctionLogs(
  { account, now, newId }: Service,
  functionName: string,
  runs: readonly Invoked[],
): Promise<void> {
  const messages = runs.flatMap(linesOf);
  if (messages.length === 0) return;
  const written = { messages, at: now(), streamId: newId() };
  await account.change((state) => ({
    state: withEvents(state, logGroupOf(functionName), written),
    answer: undefined,
  }));
}

function linesOf({ requestId, distributionId, result }: Invoked): readonly string[] {
  if (result.logs.length === 0) return [];
  return [
    `${requestId} START DistributionID: ${distributionId}`,
    ...truncated(result.logs).map((line) => `${requestId} ${line}`),
    `${requestId} END`,
  ];
}

/** The lines up to the limit of bytes; what is left of the first that does not fit, none after it. */
function truncated(lines: readonly string[]): readonly string[] {
  let room = LIMITS.executionLogs.value;
  return lines.flatMap((line) => {
    const kept = cut(line, room);
    room -= Buffer.byteLength(line);
    return kept === undefined ? [] : [kept];
  });
}

function cut(line: string, room: number): string | undefined {
  if (Buffer.byteLength(line) <= room) return line;
  if (room <= 0) return undefined;
  // A character that is cut in the middle goes, rather than become another.
  return new TextDecoder().decode(Buffer.from(line).subarray(0, room), { stream: true });
}
