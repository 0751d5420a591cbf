import type { AccountState } from '../state/account-state.ts';
import type { LogEventRecord, LogGroupRecord, LogStreamRecord } from '../state/log-records.ts';
import { withLogGroup } from '../state/log-records.ts';
import { newLogGroup } from './group-operations.ts';

/** Events kept per group: an emulator that runs for days forgets older ones. */
const KEPT = 10_000;

/** Digits of an event's time, and of its number. */
const TIME_DIGITS = 20;
const NUMBER_DIGITS = 36;

/** What is written: lines, in their order, and what a new stream is to be called. */
export interface Written {
  readonly messages: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
  /** A UUID. */
  readonly streamId: string;
}

/**
 * The state with lines added to the stream of their day. The group is made, without retention, if there is
 * none, and so is the stream.
 */
export function withEvents(state: AccountState, name: string, written: Written): AccountState {
  const group = state.logGroups.get(name) ?? newLogGroup(name, written.at);
  const day = dayOf(written.at);
  const events = written.messages.map((message, index) =>
    eventOf(written.at, group.written + index, message),
  );
  const known = group.streams.find((stream) => stream.name.startsWith(day));
  const stream = known ?? { name: day + written.streamId, createdAt: written.at, events: [] };
  const grown = { ...stream, events: [...stream.events, ...events] };
  const streams = [...group.streams.filter((it) => it !== known), grown];
  return withLogGroup(state, {
    ...group,
    streams: bounded(streams),
    written: group.written + events.length,
  });
}

/** `2026/3/1/`, without zeros: CloudFront's streams are called so. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html */
function dayOf(at: number): string {
  const date = new Date(at);
  return `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}/`;
}

function eventOf(at: number, number: number, message: string): LogEventRecord {
  const id = String(at).padStart(TIME_DIGITS, '0') + String(number).padStart(NUMBER_DIGITS, '0');
  return { id, at, message };
}

/** Drops the oldest events, and the streams that are empty then. */
function bounded(streams: readonly LogStreamRecord[]): LogGroupRecord['streams'] {
  let over = streams.reduce((sum, { events }) => sum + events.length, 0) - KEPT;
  if (over <= 0) return streams;
  return streams.flatMap((stream) => {
    const events = stream.events.slice(Math.max(over, 0));
    over -= stream.events.length - events.length;
    return events.length === 0 ? [] : [{ ...stream, events }];
  });
}
