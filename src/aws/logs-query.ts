import {
  GetQueryResultsCommand,
  StartQueryCommand,
  type CloudWatchLogsClient,
  type ResultField,
} from '@aws-sdk/client-cloudwatch-logs';
import { ServiceError } from '../core/errors.ts';
import { logGroupOf, type QueryRows } from '../core/logs/log-event.ts';
import type { Wait } from '../core/ports.ts';
import type { Call } from './caller.ts';
import { need } from './decode.ts';
import { MACHINE_TIME } from './pacer.ts';

/** A query, and over what. */
interface WantedQuery {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly range: { readonly from: number; readonly to: number };
  readonly text: string;
}

/** Milliseconds between two looks, and looks at most: Logs Insights itself gives up after an hour. */
const INTERVAL = 1_000;
const LOOKS = 3_600;

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetQueryResults.html */
const UNDER_WAY = ['Scheduled', 'Running', 'Unknown'];

/** Starts a query and waits for its end. Throws ServiceError. */
export async function runQuery(
  client: CloudWatchLogsClient,
  call: Call,
  { name, range, text }: WantedQuery,
  wait: Wait = MACHINE_TIME.wait,
): Promise<QueryRows> {
  const logGroupName = logGroupOf(name);
  const queryId = await call('StartQuery', logGroupName, async () => {
    const [startTime, endTime] = [Math.floor(range.from / 1_000), Math.ceil(range.to / 1_000)];
    const input = { logGroupName, startTime, endTime, queryString: text };
    return need((await client.send(new StartQueryCommand(input))).queryId, 'queryId');
  });
  for (let look = 1; look <= LOOKS; look += 1) {
    const command = new GetQueryResultsCommand({ queryId });
    const { status = '', results } = await call('GetQueryResults', logGroupName, () =>
      client.send(command),
    );
    if (status === 'Complete') return (results ?? []).map(rowOf);
    if (!UNDER_WAY.includes(status)) throw notComplete(logGroupName, status);
    await wait(INTERVAL);
  }
  throw notComplete(logGroupName, 'it did not come to its end');
}

/** `@ptr` finds a record again; nobody reads it. */
function rowOf(fields: readonly ResultField[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields
      .filter(({ field }) => field !== undefined && field !== '@ptr')
      .map(({ field = '', value = '' }) => [field, value]),
  );
}

function notComplete(subject: string, detail: string): ServiceError {
  return new ServiceError('service-unavailable', { operation: 'GetQueryResults', subject, detail });
}
