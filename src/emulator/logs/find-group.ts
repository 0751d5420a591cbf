import type { JsonObject } from '../../core/json.ts';
import type { AccountState } from '../state/account-state.ts';
import { logGroupArn } from '../state/arn.ts';
import type { LogEventRecord, LogGroupRecord, LogStreamRecord } from '../state/log-records.ts';
import { neededText, SHAPES, textIn } from './input.ts';
import { invalidParameter, LogsError } from './logs-error.ts';

/** The log group that has to be named. @throws {LogsError} */
export function namedGroup(state: AccountState, input: JsonObject): LogGroupRecord {
  return groupCalled(state, neededText(input, 'logGroupName', SHAPES.groupName));
}

/**
 * The log group of an operation that takes its name, or its name or ARN as an identifier, but not both.
 * @throws {LogsError}
 */
export function identifiedGroup(state: AccountState, input: JsonObject): LogGroupRecord {
  const name = textIn(input, 'logGroupName', SHAPES.groupName);
  const identifier = textIn(input, 'logGroupIdentifier', SHAPES.groupIdentifier);
  if ((name === undefined) === (identifier === undefined))
    throw invalidParameter('Either logGroupName or logGroupIdentifier is required, and not both.');
  return groupCalled(state, name ?? nameIn(state, identifier ?? ''));
}

/** @throws {LogsError} ResourceNotFoundException */
export function groupCalled(state: AccountState, name: string): LogGroupRecord {
  const group = state.logGroups.get(name);
  if (group === undefined) throw new LogsError('ResourceNotFoundException');
  return group;
}

/** The name in an identifier: a name, or the ARN of a group of this account, with or without `:*`. */
export function nameIn(state: AccountState, identifier: string): string {
  const prefix = logGroupArn(state.accountId, '');
  return identifier.startsWith(prefix)
    ? identifier.slice(prefix.length).replace(/:\*$/, '')
    : identifier;
}

/** @throws {LogsError} ResourceNotFoundException */
export function streamCalled({ streams }: LogGroupRecord, name: string): LogStreamRecord {
  const stream = streams.find((it) => it.name === name);
  if (stream === undefined)
    throw new LogsError('ResourceNotFoundException', 'The specified log stream does not exist.');
  return stream;
}

/** Milliseconds of a day. */
const DAY = 86_400_000;

/** The events of a stream that have not expired. `at` in milliseconds since 1970. */
export function eventsOf(
  { retentionInDays }: LogGroupRecord,
  { events }: LogStreamRecord,
  at: number,
): readonly LogEventRecord[] {
  if (retentionInDays === undefined) return events;
  return events.filter((event) => event.at > at - retentionInDays * DAY);
}
