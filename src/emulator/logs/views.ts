import type { JsonObject } from '../../core/json.ts';
import type { AccountState } from '../state/account-state.ts';
import { logGroupArn } from '../state/arn.ts';
import type { LogEventRecord, LogGroupRecord, LogStreamRecord } from '../state/log-records.ts';
import { eventsOf } from './find-group.ts';

/** Bytes that CloudWatch counts for an event beside its text. https://aws.amazon.com/cloudwatch/pricing/ */
const EVENT_OVERHEAD = 26;

/** `LogGroup`. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogGroup.html */
export function describeGroup(
  { accountId }: AccountState,
  group: LogGroupRecord,
  at: number,
): JsonObject {
  const { name, createdAt, retentionInDays, streams } = group;
  const arn = logGroupArn(accountId, name);
  const stored = streams.flatMap((stream) => eventsOf(group, stream, at));
  return {
    logGroupName: name,
    creationTime: createdAt,
    ...(retentionInDays === undefined ? {} : { retentionInDays }),
    metricFilterCount: 0,
    arn: `${arn}:*`,
    logGroupArn: arn,
    logGroupClass: 'STANDARD',
    storedBytes: stored.reduce((sum, event) => sum + sizeOf(event), 0),
  };
}

function sizeOf({ message }: LogEventRecord): number {
  return Buffer.byteLength(message) + EVENT_OVERHEAD;
}

/** `LogStream`. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogStream.html */
export function describeStream(
  { accountId }: AccountState,
  group: LogGroupRecord,
  { name, createdAt, events }: LogStreamRecord,
): JsonObject {
  const [first, last] = [events[0], events.at(-1)];
  return {
    logStreamName: name,
    creationTime: createdAt,
    ...(first === undefined ? {} : { firstEventTimestamp: first.at }),
    ...(last === undefined
      ? {}
      : { lastEventTimestamp: last.at, lastIngestionTime: last.at, uploadSequenceToken: last.id }),
    arn: `${logGroupArn(accountId, group.name)}:log-stream:${name}`,
    storedBytes: 0,
  };
}

/** `OutputLogEvent`. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_OutputLogEvent.html */
export function outputEvent({ at, message }: LogEventRecord): JsonObject {
  return { timestamp: at, message, ingestionTime: at };
}
