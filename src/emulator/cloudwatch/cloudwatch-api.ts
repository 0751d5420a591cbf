import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import type { Api, ApiMatch } from '../api.ts';
import type { Service } from '../call.ts';
import type { HttpRequest } from '../http-message.ts';
import { Refusal } from '../refusal.ts';
import { ShapeError } from '../state/json-reader.ts';
import { deleteAlarms } from './alarms/delete-alarms.ts';
import { describeAlarms } from './alarms/describe-alarms.ts';
import { putMetricAlarm } from './alarms/put-metric-alarm.ts';
import { setAlarmState } from './alarms/set-alarm-state.ts';
import { listTagsForResource, tagResource, untagResource } from './alarms/tag-operations.ts';
import type { CborObject } from './cbor-encode.ts';
import type { CloudWatchOperation } from './cloudwatch-operation.ts';
import { getMetricData } from './get-metric-data.ts';
import { common, errors, notValid } from './metrics-error.ts';
import { cloudWatchCall, type CloudWatchCall } from './protocols.ts';

/** A request asks for no more than 500 metrics. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
const MAX_BODY = 1_048_576;

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Operations.html */
const OPERATIONS: ReadonlyMap<string, CloudWatchOperation> = new Map([
  ['GetMetricData', getMetricData],
  ['PutMetricAlarm', putMetricAlarm],
  ['DescribeAlarms', describeAlarms],
  ['DeleteAlarms', deleteAlarms],
  ['SetAlarmState', setAlarmState],
  ['TagResource', tagResource],
  ['UntagResource', untagResource],
  ['ListTagsForResource', listTagsForResource],
]);

/** CloudWatch, which has the metrics of functions and the alarms on them, in all of its protocols. */
export const cloudWatchApi: Api = {
  service: 'monitoring',
  maxBody: MAX_BODY,
  claims: (request) => cloudWatchCall(request) !== undefined,
  match(request): ApiMatch {
    const { operation, protocol } = callOf(request);
    const carryOut = OPERATIONS.get(operation);
    if (carryOut === undefined) throw new Refusal(common['unknown-operation']);
    return {
      operation,
      name: '',
      open(service, body) {
        const input = protocol.decode(request, body);
        if (!isJsonObject(input)) throw notValid();
        const run = async () => {
          const content = await checked(carryOut, service, input);
          return protocol.encode(operation, content, service.newId());
        };
        return { name: functionIn(input) ?? alarmIn(input) ?? '', run };
      },
    };
  },
  common,
  errors,
  errorAnswer: (refusal, requestId, request) =>
    callOf(request).protocol.encodeError(refusal, requestId),
};

/** Of a request that CloudWatch has claimed. */
function callOf(request: HttpRequest): CloudWatchCall {
  const call = cloudWatchCall(request);
  if (call === undefined) throw new Refusal(common['unknown-operation']);
  return call;
}

async function checked(
  carryOut: CloudWatchOperation,
  service: Service,
  input: JsonObject,
): Promise<CborObject | undefined> {
  try {
    return await carryOut(service, input);
  } catch (error) {
    if (error instanceof ShapeError) throw notValid(error.message);
    throw error;
  }
}

/** The first function that a call is about, for the list of requests and for faults. */
function functionIn(value: JsonValue): string | undefined {
  if (!isJsonObject(value) && !Array.isArray(value)) return undefined;
  if (isJsonObject(value) && value.Name === 'FunctionName') return textOf(value.Value);
  const parts = Object.values(value) as readonly JsonValue[];
  return parts.map(functionIn).find((name) => name !== undefined);
}

function alarmIn({ AlarmName, AlarmNames }: JsonObject): string | undefined {
  const names = Array.isArray(AlarmNames) ? (AlarmNames as readonly JsonValue[]) : [];
  return textOf(AlarmName) ?? textOf(names[0]);
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
