import { setTimeout as delay } from 'node:timers/promises';
import { isJsonObject, type JsonValue } from '../../core/json.ts';
import { ApiError, asApiError } from '../api-error.ts';
import type { Service } from '../call.ts';
import { applyFault } from '../control/apply-fault.ts';
import type { Answer, HttpRequest } from '../http-message.ts';
import type { RequestLog } from '../request-log.ts';
import { getMetricData } from './get-metric-data.ts';
import type { CloudWatchCall } from './protocols.ts';

/** Makes the function that answers calls of CloudWatch; it never rejects. */
export function createCloudWatch(
  service: Service,
  log: RequestLog,
  latencyMs: number,
): (call: CloudWatchCall, request: HttpRequest) => Promise<Answer> {
  return async (call, request) => {
    const start = log.start(request);
    const requestId = service.newId();
    if (latencyMs > 0) await delay(latencyMs);
    let name = '';
    const learn = (found: string) => (name = found);
    const outcome = await carryOut(service, call, request, learn).catch(asApiError);
    const failed = outcome instanceof ApiError;
    const answer = failed ? refusal(call, outcome) : outcome;
    const errorCode = failed ? outcome.code : undefined;
    log.end(start, { operation: call.operation, name, status: answer.status, errorCode });
    return { ...answer, headers: { 'x-amzn-requestid': requestId, ...answer.headers } };
  };
}

async function carryOut(
  service: Service,
  { protocol, operation }: CloudWatchCall,
  { body }: HttpRequest,
  learn: (name: string) => void,
): Promise<Answer> {
  if (operation !== 'GetMetricData') throw new ApiError('UnknownOperation');
  if (body === undefined) throw new ApiError('RequestEntityTooLarge');
  const input = protocol.decode(body);
  if (!isJsonObject(input)) throw new ApiError('ValidationError');
  const name = functionIn(input) ?? '';
  learn(name);
  const fault = service.faults.next(operation, name);
  const perform = (): Promise<Answer> =>
    Promise.resolve(input).then((it) => protocol.encode(200, getMetricData(service.metrics, it)));
  // Utilization is what TestFunction says.
  return fault === undefined || fault.fault === 'utilization'
    ? perform()
    : applyFault(fault, service, name, perform);
}

/** Both protocols name the code in the body and, as the query protocol had it, in a header. */
function refusal({ protocol }: CloudWatchCall, { status, code, message }: ApiError): Answer {
  const answer = protocol.encode(status, { __type: `com.amazonaws.cloudwatch#${code}`, message });
  const fault = status < 500 ? 'Sender' : 'Receiver';
  return { ...answer, headers: { ...answer.headers, 'x-amzn-query-error': `${code};${fault}` } };
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
