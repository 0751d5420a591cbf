import { logGroupArn } from './arn.ts';
import { withTags, type AccountState } from './account-state.ts';
import { readCount, readList, readObject, readText, type Read } from './json-reader.ts';

/** One line of a log. */
export interface LogEventRecord {
  /** Digits; a later event has a greater id, as text too. */
  readonly id: string;
  /** Milliseconds since 1970; it is ingested at once. */
  readonly at: number;
  readonly message: string;
}

/** A log stream, its events in the order in which they came. */
export interface LogStreamRecord {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly events: readonly LogEventRecord[];
}

/** A log group of CloudWatch Logs. */
export interface LogGroupRecord {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** undefined: events never expire. */
  readonly retentionInDays: number | undefined;
  /** The oldest first. */
  readonly streams: readonly LogStreamRecord[];
  /** Events that were ever written; ids are made of it. */
  readonly written: number;
}

/** The state with a log group added or replaced. */
export function withLogGroup(state: AccountState, group: LogGroupRecord): AccountState {
  return { ...state, logGroups: new Map(state.logGroups).set(group.name, group) };
}

/** The state without a log group and its tags. */
export function withoutLogGroup(state: AccountState, name: string): AccountState {
  const logGroups = new Map(state.logGroups);
  logGroups.delete(name);
  return withTags({ ...state, logGroups }, logGroupArn(state.accountId, name), new Map());
}

const readEvent: Read<LogEventRecord> = (value, path) => {
  const event = readObject(value, path);
  return {
    id: readText(event.id, `${path}.id`),
    at: readCount(event.at, `${path}.at`),
    message: readText(event.message, `${path}.message`),
  };
};

const readStream: Read<LogStreamRecord> = (value, path) => {
  const stream = readObject(value, path);
  return {
    name: readText(stream.name, `${path}.name`),
    createdAt: readCount(stream.createdAt, `${path}.createdAt`),
    events: readList(readEvent)(stream.events, `${path}.events`),
  };
};

/** A log group of a state file. */
export const readLogGroup: Read<LogGroupRecord> = (value, path) => {
  const group = readObject(value, path);
  const { retentionInDays } = group;
  return {
    name: readText(group.name, `${path}.name`),
    createdAt: readCount(group.createdAt, `${path}.createdAt`),
    retentionInDays:
      retentionInDays === undefined
        ? undefined
        : readCount(retentionInDays, `${path}.retentionInDays`),
    streams: readList(readStream)(group.streams, `${path}.streams`),
    written: readCount(group.written, `${path}.written`),
  };
};
