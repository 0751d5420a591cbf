import { createHash } from 'node:crypto';
import type { JsonObject, JsonValue } from '../../core/json.ts';
import { objectOf } from '../../core/compare/canonical.ts';
import type { TestResult } from '../../core/outcome.ts';
import { judgeRun, type FunctionFailure } from '../../edge/run-function.ts';
import { ApiError } from '../api-error.ts';
import type { Service } from '../call.ts';
import { computeUtilization, storeContents } from '../function-run.ts';
import { associationsOf, type StageRecord } from '../state/account-state.ts';
import { rawQueryStringOf } from '../test-event.ts';
import { readInvocation, type InvocationOrder } from './read-invocation.ts';
import { writeFunctionLogs } from './function-logs.ts';
import { functionMetrics } from './function-metrics.ts';
import { outcomeOf } from './outcome.ts';

/** One run of a function at the edge, before what it means is counted. */
export interface Invoked {
  readonly requestId: string;
  readonly distributionId: string;
  readonly result: TestResult;
  readonly computeUtilization: number;
  /** undefined for a run that succeeded. */
  readonly failure: FunctionFailure | undefined;
}

/** The distribution of a function that none uses. */
const DISTRIBUTION = 'EDFDVBD6EXAMPLE';

/**
 * Runs the LIVE stage of a function as requests of viewers do, and writes logs and metrics of it.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html
 * @throws {ApiError} NoSuchFunctionExists for a function without this stage
 */
export async function invokeLive(service: Service, body: JsonValue): Promise<JsonObject> {
  const order = readInvocation(body, 'the body');
  const live = service.account.state.functions.get(order.functionName)?.live;
  if (live === undefined) throw new ApiError('NoSuchFunctionExists');
  const runs = await runAll(service, live, order);
  service.metrics.add(functionMetrics(order.functionName, runs, service.now()));
  await writeFunctionLogs(service, order.functionName, runs);
  return outcomeOf(order, runs);
}

async function runAll(
  service: Service,
  live: StageRecord,
  order: InvocationOrder,
): Promise<readonly Invoked[]> {
  const events = Array.from({ length: order.count }, () => eventFor(service, order));
  const fixture = {
    kvs: storeContents(service.account.state, live),
    clock: undefined,
    edgeLocation: undefined,
    rawQueryString: rawQueryStringOf(order.event),
  };
  const source = Buffer.from(live.code).toString('utf8');
  const engine = service.runtime.engine({ source, runtime: live.config.runtime });
  const answers = await engine.run(events.map((event) => ({ event, fixture })));
  return answers.map((answer, index): Invoked => {
    if (answer.kind !== 'result') {
      const reason = answer.error.detail ?? 'the engine gave no answer';
      throw new ApiError('InternalError', `The emulator could not run the function: ${reason}`);
    }
    const { result, observations } = answer;
    const event = events[index] ?? order.event;
    const given = { event, eventType: order.eventType };
    return {
      ...idsOf(event),
      result,
      computeUtilization: computeUtilization(live, result),
      failure: judgeRun(given, [], result, observations).failure,
    };
  });
}

/** The event with what CloudFront knows of the request, unless it says so itself. */
function eventFor(service: Service, { event, eventType, ...order }: InvocationOrder): JsonObject {
  const [used] = associationsOf(service.account.state, order.functionName);
  const distributionId = order.distributionId ?? used?.distributionId ?? DISTRIBUTION;
  const requestId = requestIdFrom(service.newId());
  const context = { distributionId, eventType, requestId, ...objectOf(event.context) };
  const stated = order.distributionId === undefined ? {} : { distributionId };
  return { ...event, context: { ...context, ...stated } };
}

function idsOf(event: JsonObject): Pick<Invoked, 'requestId' | 'distributionId'> {
  const { requestId, distributionId } = objectOf(event.context);
  return { requestId: textOf(requestId), distributionId: textOf(distributionId) };
}

/** Contexts are the caller's own where they are given. */
function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** As CloudFront's look: 54 letters, digits, `-` and `_`, and two `=`. */
function requestIdFrom(id: string): string {
  const bytes = createHash('sha512').update(id).digest().subarray(0, 40);
  return `${bytes.toString('base64url')}==`;
}
