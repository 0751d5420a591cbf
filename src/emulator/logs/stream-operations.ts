import type { JsonObject } from '../../core/json.ts';
import type { LogEventRecord, LogStreamRecord } from '../state/log-records.ts';
import { eventsOf, identifiedGroup, streamCalled } from './find-group.ts';
import { countIn, neededText, SHAPES, textIn, timeIn, violation } from './input.ts';
import { invalidParameter } from './logs-error.ts';
import type { LogsOperation } from './logs-call.ts';
import { pageOf } from './paging.ts';
import { describeStream, outputEvent } from './views.ts';

const STREAMS_PER_PAGE = { most: 50, default: 50 };
const ORDERS = ['LogStreamName', 'LastEventTime'];

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogStreams.html */
export const describeLogStreams: LogsOperation = ({ service, input }) => {
  const { state } = service.account;
  const prefix = textIn(input, 'logStreamNamePrefix', SHAPES.streamName);
  const orderBy = textIn(input, 'orderBy', SHAPES.token) ?? 'LogStreamName';
  if (!ORDERS.includes(orderBy))
    throw violation('orderBy', orderBy, `satisfy enum value set: [${ORDERS.join(', ')}]`);
  if (orderBy === 'LastEventTime' && prefix !== undefined)
    throw invalidParameter('Cannot order by LastEventTime with a logStreamNamePrefix.');
  const group = identifiedGroup(state, input);
  const found = group.streams
    .filter(({ name }) => name.startsWith(prefix ?? ''))
    .toSorted(orderBy === 'LastEventTime' ? byLastEvent : byName);
  if (input.descending === true) found.reverse();
  const { items, ...rest } = pageOf(input, found, ({ name }) => name, STREAMS_PER_PAGE);
  return { logStreams: items.map((stream) => describeStream(state, group, stream)), ...rest };
};

function byName(a: LogStreamRecord, b: LogStreamRecord): number {
  return a.name < b.name ? -1 : 1;
}

function byLastEvent(a: LogStreamRecord, b: LogStreamRecord): number {
  return (a.events.at(-1)?.at ?? 0) - (b.events.at(-1)?.at ?? 0);
}

/** Events of an answer; AWS has a limit of bytes too. */
const MAX_EVENTS = 10_000;

/**
 * One stream's events, the latest first page unless asked otherwise. Both tokens are always there: at an
 * end they stay the same.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html
 */
export const getLogEvents: LogsOperation = ({ service, input }) => {
  const name = neededText(input, 'logStreamName', SHAPES.streamName);
  const [from, to] = [timeIn(input, 'startTime') ?? 0, timeIn(input, 'endTime') ?? Infinity];
  const limit = countIn(input, 'limit', [1, MAX_EVENTS]) ?? MAX_EVENTS;
  const position = positionIn(input);
  const group = identifiedGroup(service.account.state, input);
  const all = eventsOf(group, streamCalled(group, name), service.now());
  const inTime = all.filter(({ at }) => at >= from && at < to);
  const page = pageAt(inTime, position, limit);
  const [first, last] = [page[0]?.id, page.at(-1)?.id];
  return {
    events: page.map(outputEvent),
    nextForwardToken: `f/${last ?? position.id ?? START}/s`,
    nextBackwardToken: `b/${first ?? position.id ?? START}/s`,
  };
};

/** Before the first event. */
const START = '0'.repeat(56);

/** Where a page begins, and in which direction it goes. */
interface Position {
  readonly isForward: boolean;
  /** The event beside the page; undefined: the page is at an end of the stream. */
  readonly id: string | undefined;
}

function positionIn(input: JsonObject): Position {
  const token = textIn(input, 'nextToken', SHAPES.token);
  if (token === undefined) return { isForward: input.startFromHead === true, id: undefined };
  const [, direction, id] = /^([fb])\/(\d{56})\/s$/.exec(token) ?? [];
  if (id === undefined) throw invalidParameter('The specified nextToken is invalid.');
  return { isForward: direction === 'f', id };
}

function pageAt(
  events: readonly LogEventRecord[],
  { isForward, id }: Position,
  limit: number,
): readonly LogEventRecord[] {
  const rest =
    id === undefined ? events : events.filter((it) => (isForward ? it.id > id : it.id < id));
  return isForward ? rest.slice(0, limit) : rest.slice(-limit);
}
