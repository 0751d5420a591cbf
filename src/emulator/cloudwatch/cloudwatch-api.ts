import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import type { Api, ApiMatch } from '../api.ts';
import type { HttpRequest } from '../http-message.ts';
import { Refusal } from '../refusal.ts';
import { getMetricData } from './get-metric-data.ts';
import { common, errors, notValid } from './metrics-error.ts';
import { cloudWatchCall, type CloudWatchCall, type Protocol } from './protocols.ts';

/** A request asks for no more than 500 metrics. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
const MAX_BODY = 1_048_576;

/** CloudWatch, which has the metrics of functions, in both of its protocols. */
export const cloudWatchApi: Api = {
  service: 'monitoring',
  maxBody: MAX_BODY,
  claims: (request) => cloudWatchCall(request) !== undefined,
  match(request): ApiMatch {
    const { operation, protocol } = callOf(request);
    if (operation !== 'GetMetricData') throw new Refusal(common['unknown-operation']);
    return {
      operation,
      name: '',
      open(service, body) {
        const input = readInput(protocol, body);
        const run = () => protocol.encode(200, getMetricData(service.metrics, input));
        return { name: functionIn(input) ?? '', run };
      },
    };
  },
  common,
  errors,
  /** Both protocols name the code in the body and, as the query protocol had it, in a header. */
  errorAnswer({ status, code, message }, _requestId, request) {
    const { protocol } = callOf(request);
    const answer = protocol.encode(status, { __type: `com.amazonaws.cloudwatch#${code}`, message });
    const fault = status < 500 ? 'Sender' : 'Receiver';
    return { ...answer, headers: { ...answer.headers, 'x-amzn-query-error': `${code};${fault}` } };
  },
};

/** Of a request that CloudWatch has claimed. */
function callOf(request: HttpRequest): CloudWatchCall {
  const call = cloudWatchCall(request);
  if (call === undefined) throw new Refusal(common['unknown-operation']);
  return call;
}

function readInput(protocol: Protocol, body: Uint8Array): JsonObject {
  const input = protocol.decode(body);
  if (!isJsonObject(input)) throw notValid();
  return input;
}

/** The first function that a call asks about, for the list of requests and for faults. */
function functionIn(value: JsonValue): string | undefined {
  if (!isJsonObject(value) && !Array.isArray(value)) return undefined;
  if (isJsonObject(value) && value.Name === 'FunctionName') return textOf(value.Value);
  const parts = Object.values(value) as readonly JsonValue[];
  return parts.map(functionIn).find((name) => name !== undefined);
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
