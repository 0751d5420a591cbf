import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  DescribeLogGroupsCommand,
  FilterLogEventsCommand,
  PutRetentionPolicyCommand,
  type FilteredLogEvent,
} from '@aws-sdk/client-cloudwatch-logs';
import { ServiceError, type ServiceFailure } from '../core/errors.ts';
import {
  logGroupOf,
  type FunctionLogs,
  type LogEvent,
  type LogRange,
  type LogReading,
} from '../core/logs/log-event.ts';
import { createCaller, type Call } from './caller.ts';
import type { CloudFrontOptions } from './client.ts';
import { runQuery } from './logs-query.ts';
import { requestHandlerOptions } from './request-handler.ts';

/** CloudFront writes logs of functions to this region alone, wherever the rest of an account is. */
const REGION = 'us-east-1';
const AWS_ENDPOINT = `https://logs.${REGION}.amazonaws.com`;

/** Events of one answer. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html */
const PAGE = 10_000;

/**
 * CloudWatch Logs over the AWS SDK. Importing this module loads its client. Repetitions, waits, proxy and
 * cancellation are as for CloudFront.
 */
export function createFunctionLogs(options: CloudFrontOptions): FunctionLogs {
  const { endpoint = AWS_ENDPOINT } = options;
  const client = new CloudWatchLogsClient({
    region: REGION,
    endpoint,
    ignoreConfiguredEndpointUrls: true,
    ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
    maxAttempts: 1,
    requestHandler: options.requestHandler ?? requestHandlerOptions(endpoint, options),
  });
  options.cutOff?.addEventListener('abort', () => {
    client.destroy();
  });
  const call = createCaller({ ...options, endpoint, service: 'logs' });
  return {
    events: (name, range, most) => readEvents(client, call, { name, range, most }),
    query: (name, range, text) =>
      runQuery(client, call, { name, range, text }, options.timing?.wait).catch(missing),
    group: async (name) => {
      const logGroupName = logGroupOf(name);
      // Other groups may begin with the same name, but none sorts before the one that is it.
      const command = new DescribeLogGroupsCommand({ logGroupNamePrefix: logGroupName, limit: 1 });
      const answer = await call('DescribeLogGroups', logGroupName, () => client.send(command));
      const found = answer.logGroups?.find((group) => group.logGroupName === logGroupName);
      return found && { retentionInDays: found.retentionInDays };
    },
    createGroup: async (name) => {
      const logGroupName = logGroupOf(name);
      const command = new CreateLogGroupCommand({ logGroupName });
      await call('CreateLogGroup', logGroupName, () => client.send(command)).catch(
        unless('already-exists'),
      );
    },
    expireAfter: async (name, retentionInDays) => {
      const logGroupName = logGroupOf(name);
      const command = new PutRetentionPolicyCommand({ logGroupName, retentionInDays });
      await call('PutRetentionPolicy', logGroupName, () => client.send(command));
    },
  };
}

/** What is to be read. */
interface Wanted {
  readonly name: string;
  readonly range: LogRange;
  readonly most: number;
}

async function readEvents(
  client: CloudWatchLogsClient,
  call: Call,
  { name, range: { from, to, requestId }, most }: Wanted,
): Promise<LogReading | undefined> {
  const logGroupName = logGroupOf(name);
  const input = {
    logGroupName,
    startTime: from,
    endTime: to,
    // In quotes it is one term, whatever characters an id has.
    ...(requestId === undefined ? {} : { filterPattern: `"${requestId}"` }),
  };
  const events: LogEvent[] = [];
  let nextToken: string | undefined;
  do {
    const limit = Math.min(PAGE, most - events.length);
    const command = new FilterLogEventsCommand({ ...input, nextToken, limit });
    const page = await call('FilterLogEvents', logGroupName, () => client.send(command)).catch(
      missing,
    );
    if (page === undefined) return undefined;
    events.push(...(page.events ?? []).map(decodeEvent));
    // A token that does not move would never end.
    nextToken = page.nextToken === nextToken ? undefined : page.nextToken;
  } while (nextToken !== undefined && events.length < most);
  return { events, isCut: nextToken !== undefined };
}

function decodeEvent(event: FilteredLogEvent): LogEvent {
  const { timestamp: at = 0, message = '', logStreamName: stream = '' } = event;
  const { ingestionTime: ingestedAt = at, eventId } = event;
  return { id: eventId ?? `${stream} ${at} ${message}`, at, ingestedAt, message, stream };
}

const missing = unless('no-such-log-group');

/** Swallows one failure. */
function unless(failure: ServiceFailure): (error: unknown) => undefined {
  return (error) => {
    if (error instanceof ServiceError && error.failure === failure) return undefined;
    throw error;
  };
}
