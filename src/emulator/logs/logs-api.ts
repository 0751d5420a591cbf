import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import type { Api, ApiMatch } from '../api.ts';
import type { Answer, HttpRequest } from '../http-message.ts';
import { signedService } from '../credential-scope.ts';
import { filterLogEvents } from './filter-log-events.ts';
import { createLogGroup, deleteLogGroup, describeLogGroups } from './group-operations.ts';
import { textIn } from './input.ts';
import { common, errors, LogsError } from './logs-error.ts';
import type { LogsOperation } from './logs-call.ts';
import { getQueryResults, startQuery, stopQuery } from './query-operations.ts';
import { deleteRetentionPolicy, putRetentionPolicy } from './retention-operations.ts';
import { describeLogStreams, getLogEvents } from './stream-operations.ts';
import { listTagsForResource, tagResource, untagResource } from './tag-operations.ts';

const SERVICE = 'logs';
const TARGET = 'Logs_20140328';
const TYPE = 'application/x-amz-json-1.1';
const MAX_BODY = 1_048_576;

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_Operations.html */
const OPERATIONS: ReadonlyMap<string, LogsOperation> = new Map([
  ['CreateLogGroup', createLogGroup],
  ['DeleteLogGroup', deleteLogGroup],
  ['DescribeLogGroups', describeLogGroups],
  ['PutRetentionPolicy', putRetentionPolicy],
  ['DeleteRetentionPolicy', deleteRetentionPolicy],
  ['DescribeLogStreams', describeLogStreams],
  ['GetLogEvents', getLogEvents],
  ['FilterLogEvents', filterLogEvents],
  ['TagResource', tagResource],
  ['UntagResource', untagResource],
  ['ListTagsForResource', listTagsForResource],
  ['StartQuery', startQuery],
  ['GetQueryResults', getQueryResults],
  ['StopQuery', stopQuery],
]);

/** CloudWatch Logs, in AWS JSON 1.1. https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html */
export const logsApi: Api = {
  service: SERVICE,
  maxBody: MAX_BODY,
  claims: (request) =>
    targetOf(request).service === TARGET ||
    (request.path === '/' && signedService(request) === SERVICE),
  match(request): ApiMatch {
    const { operation } = targetOf(request);
    const run = OPERATIONS.get(operation);
    if (run === undefined || request.method !== 'POST')
      throw new LogsError('UnknownOperationException');
    return {
      operation,
      name: '',
      open(service, body) {
        const input = parseBody(body);
        const answer = async () => answerWith(await run({ service, input }));
        return { name: nameOf(input), run: answer };
      },
    };
  },
  common,
  errors,
  errorAnswer: (refusal) => ({
    status: refusal.status,
    headers: { 'Content-Type': TYPE },
    body: JSON.stringify({
      __type: refusal.code,
      message: refusal.message,
      ...(refusal instanceof LogsError ? refusal.details : {}),
    }),
  }),
};

function targetOf(request: HttpRequest): { service: string; operation: string } {
  const [service = '', operation = ''] = (request.header('x-amz-target') ?? '').split('.');
  return { service, operation };
}

function answerWith(output: JsonObject | undefined): Answer {
  const body = output === undefined ? '' : JSON.stringify(output);
  return { status: 200, headers: { 'Content-Type': TYPE }, body };
}

function parseBody(body: Uint8Array): JsonObject {
  const value = body.length === 0 ? {} : parseJson(body);
  if (!isJsonObject(value)) throw new LogsError('SerializationException');
  return value;
}

function parseJson(body: Uint8Array): JsonValue | undefined {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as JsonValue;
  } catch {
    return undefined;
  }
}

/** The group that a request is about, for the list of requests and for faults. */
function nameOf(input: JsonObject): string {
  const names = ['logGroupName', 'logGroupIdentifier', 'resourceArn', 'queryId'];
  const given = names.find((name) => typeof input[name] === 'string');
  return given === undefined ? '' : (textIn(input, given, { max: Infinity }) ?? '');
}
