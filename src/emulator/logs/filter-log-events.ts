import type { JsonObject } from '../../core/json.ts';
import type { LogEventRecord, LogGroupRecord } from '../state/log-records.ts';
import { filterPattern } from './filter-pattern.ts';
import { eventsOf, identifiedGroup } from './find-group.ts';
import { SHAPES, textIn, textsIn, timeIn } from './input.ts';
import { invalidParameter } from './logs-error.ts';
import type { LogsOperation } from './logs-call.ts';
import { pageOf } from './paging.ts';
import { outputEvent } from './views.ts';

const EVENTS_PER_PAGE = { most: 10_000, default: 10_000 };

/**
 * Events of all streams of a group, in the order of their times; both ends of the time are included.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html
 */
export const filterLogEvents: LogsOperation = ({ service, input }) => {
  const [from, to] = [timeIn(input, 'startTime') ?? 0, timeIn(input, 'endTime') ?? Infinity];
  if (from > to) throw invalidParameter('startTime has to be before endTime.');
  const matches = filterPattern(textIn(input, 'filterPattern', SHAPES.filterPattern) ?? '');
  const isWanted = streamFilter(input);
  const group = identifiedGroup(service.account.state, input);
  const found = eventsOfStreams(group, isWanted, service.now())
    .filter(({ event }) => event.at >= from && event.at <= to && matches(event.message))
    .toSorted((a, b) => a.event.at - b.event.at || (a.event.id < b.event.id ? -1 : 1));
  const { items, ...rest } = pageOf(input, found, ({ event }) => event.id, EVENTS_PER_PAGE);
  const events = items.map(({ stream, event }) => ({
    logStreamName: stream,
    ...outputEvent(event),
    eventId: event.id,
  }));
  return { events, searchedLogStreams: [], ...rest };
};

/** An event with the name of its stream. */
export interface StreamEvent {
  readonly stream: string;
  readonly event: LogEventRecord;
}

/** The events of a group's streams that have not expired. `at` in milliseconds since 1970. */
export function eventsOfStreams(
  group: LogGroupRecord,
  isWanted: (stream: string) => boolean,
  at: number,
): readonly StreamEvent[] {
  return group.streams
    .filter(({ name }) => isWanted(name))
    .flatMap((stream) =>
      eventsOf(group, stream, at).map((event) => ({ stream: stream.name, event })),
    );
}

function streamFilter(input: JsonObject): (stream: string) => boolean {
  const names = textsIn(input, 'logStreamNames');
  const prefix = textIn(input, 'logStreamNamePrefix', SHAPES.streamName);
  if (names.length > 0 && prefix !== undefined)
    throw invalidParameter('logStreamNamePrefix and logStreamNames are mutually exclusive.');
  return (stream) =>
    stream.startsWith(prefix ?? '') && (names.length === 0 || names.includes(stream));
}
