import type { JsonObject } from '../../core/json.ts';
import type { AccountState } from '../state/account-state.ts';
import type { LogGroupRecord } from '../state/log-records.ts';
import { eventsOfStreams, type StreamEvent } from './filter-log-events.ts';
import { groupCalled, nameIn } from './find-group.ts';
import { countIn, neededText, SHAPES, textIn, textsIn, timeIn, violation } from './input.ts';
import { QueryError } from './insights/query-error.ts';
import { parseQuery, type Query } from './insights/query.ts';
import type { Row } from './insights/rows.ts';
import { invalidParameter, LogsError } from './logs-error.ts';
import type { LogsOperation } from './logs-call.ts';

/** Log groups of one query. */
const MAX_GROUPS = 50;
const LIMITS = { most: 100_000, default: 10_000 };

/**
 * Runs a query at once: its result is there when the answer is.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StartQuery.html
 */
export const startQuery: LogsOperation = ({ service, input }) => {
  const { state } = service.account;
  const query = queryIn(input);
  const [from, to] = timesIn(input);
  const limit = countIn(input, 'limit', [1, LIMITS.most]) ?? LIMITS.default;
  const groups = groupsIn(state, input);
  const scanned = groups
    .flatMap((group) => rowsOf(state, group, service.now()))
    .filter(({ at }) => at >= from && at <= to)
    .toSorted((a, b) => a.at - b.at);
  const { rows, matched } = query.run(
    scanned.map(({ row }) => row),
    limit,
  );
  const results = rows.map((cells) => cells.map((cell) => ({ ...cell })));
  const statistics = {
    recordsMatched: matched,
    recordsScanned: scanned.length,
    bytesScanned: scanned.reduce((sum, { size }) => sum + size, 0),
  };
  return { queryId: service.queries.add({ results, statistics }) };
};

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetQueryResults.html */
export const getQueryResults: LogsOperation = ({ service, input }) => {
  const result = service.queries.find(neededText(input, 'queryId', SHAPES.queryId));
  if (result === undefined) throw unknownQuery();
  return { queryLanguage: 'CWLI', ...result, status: 'Complete' };
};

/** Every query has ended by then. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StopQuery.html */
export const stopQuery: LogsOperation = ({ service, input }) => {
  const result = service.queries.find(neededText(input, 'queryId', SHAPES.queryId));
  if (result === undefined) throw unknownQuery();
  throw invalidParameter('Query is not in a running state: Complete');
};

function unknownQuery(): LogsError {
  return new LogsError('ResourceNotFoundException', 'Query does not exist.');
}

function queryIn(input: JsonObject): Query {
  const language = textIn(input, 'queryLanguage', SHAPES.token) ?? 'CWLI';
  if (language !== 'CWLI') throw invalidParameter(`The emulator has no ${language}, only CWLI.`);
  try {
    return parseQuery(neededText(input, 'queryString', SHAPES.queryString));
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const { message, start, end } = error;
    const location = { startCharOffset: start, endCharOffset: end };
    const queryCompileError = { location, message };
    throw new LogsError('MalformedQueryException', message, { queryCompileError });
  }
}

/** Seconds since 1970 in a request, milliseconds here; the last second counts to its end. */
function timesIn(input: JsonObject): readonly [from: number, to: number] {
  const [start, end] = [timeIn(input, 'startTime'), timeIn(input, 'endTime')];
  if (start === undefined) throw violation('startTime', 'null', 'not be null');
  if (end === undefined) throw violation('endTime', 'null', 'not be null');
  if (start > end) throw invalidParameter('End time should not be before the start time.');
  return [start * 1_000, end * 1_000 + 999];
}

/** The groups of a query: exactly one of three ways to name them. */
function groupsIn(state: AccountState, input: JsonObject): readonly LogGroupRecord[] {
  const name = textIn(input, 'logGroupName', SHAPES.groupName);
  const ways = [
    name === undefined ? [] : [name],
    textsIn(input, 'logGroupNames'),
    textsIn(input, 'logGroupIdentifiers').map((it) => nameIn(state, it)),
  ].filter((names) => names.length > 0);
  const [names = []] = ways;
  if (ways.length !== 1)
    throw invalidParameter('Exactly one of logGroupName, logGroupNames and logGroupIdentifiers.');
  if (names.length > MAX_GROUPS) throw invalidParameter(`No more than ${MAX_GROUPS} log groups.`);
  return names.map((it) => groupCalled(state, it));
}

function rowsOf(state: AccountState, group: LogGroupRecord, at: number) {
  return eventsOfStreams(group, () => true, at).map((it) => ({
    at: it.event.at,
    size: Buffer.byteLength(it.event.message),
    row: rowOf(state, group, it),
  }));
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_AnalyzeLogData-discoverable-fields.html */
function rowOf(
  { accountId }: AccountState,
  { name }: LogGroupRecord,
  { stream, event }: StreamEvent,
): Row {
  return new Map<string, string | Date>([
    ['@timestamp', new Date(event.at)],
    ['@ingestionTime', new Date(event.at)],
    ['@message', event.message],
    ['@logStream', stream],
    ['@log', `${accountId}:${name}`],
    ['@ptr', Buffer.from(`${name}\n${event.id}`).toString('base64')],
  ]);
}
