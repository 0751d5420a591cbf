import type { JsonObject } from '../core/json.ts';
import type { CanonicalRequest } from '../core/outcome.ts';
import { canonicaliseInput } from '../core/compare/canonical.ts';
import type { ResultType } from '../core/served.ts';
import { reasonPhrase } from '../core/reason-phrases.ts';
import { errorPage } from './error-page.ts';
import { changedResponse, generatedResponse } from './function-response.ts';
import { OriginError, splitTarget } from './messages.ts';
import type { EdgeResponse, Origin, OriginRequest, ViewerRequest } from './messages.ts';
import { originRequest, requestOfEvent } from './origin-request.ts';
import { runFunction } from './run-function.ts';
import type { EdgeFunction, FunctionFailure, FunctionRun } from './run-function.ts';
import { requestEvent, responseEvent } from './viewer-event.ts';

/** What a distribution does with a request. */
export interface Behavior {
  readonly viewerRequest: EdgeFunction | undefined;
  readonly viewerResponse: EdgeFunction | undefined;
  readonly origin: Origin;
  /** The host that functions see; undefined: what the viewer named. */
  readonly host: string | undefined;
}

/** A request that was answered. */
export interface Served {
  readonly response: EdgeResponse;
  readonly resultType: ResultType;
  /** The functions that ran, in order. */
  readonly runs: readonly FunctionRun[];
  /** What went to the origin; undefined: nothing did. */
  readonly sent: OriginRequest | undefined;
  /** Why the answer is an error page; undefined where it is none. */
  readonly reason: string | undefined;
}

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-502-bad-gateway.html */
const STATUS = { FunctionExecutionError: 503, FunctionValidationError: 502 } as const;

/** A viewer-response function does not run for the errors of an origin. */
const FIRST_ERROR = 400;

/** What a request brings along through the stages. */
interface Passing {
  readonly behavior: Behavior;
  readonly viewer: ViewerRequest;
  readonly event: JsonObject;
  readonly requestId: string;
}

type Answered = Pick<Served, 'response' | 'resultType' | 'reason'>;

/**
 * Answers a request as an edge location does: viewer-request, origin, viewer-response. Nothing is cached.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-restrictions.html
 */
export async function serveRequest(
  behavior: Behavior,
  viewer: ViewerRequest,
  requestId: string,
): Promise<Served> {
  const event = requestEvent(viewer, { host: behavior.host, requestId });
  const passing = { behavior, viewer, event, requestId };
  const first = await runViewerRequest(passing);
  const runs = first === undefined ? [] : [first];
  const early = first && answeredBy(first, requestId);
  if (early !== undefined) return { ...early, runs, sent: undefined };
  const request = first?.outcome?.kind === 'request' ? first.outcome.request : undefined;
  const sent = originRequest(viewer, request ?? inputOf(event));
  const answered = await askOrigin(passing, sent);
  const last = await runViewerResponse(passing, { request, sent, answered });
  if (last === undefined) return { ...answered, runs, sent };
  return { ...finish(answered, last, requestId), runs: [...runs, last], sent };
}

async function runViewerRequest({
  behavior,
  viewer,
  event,
}: Passing): Promise<FunctionRun | undefined> {
  if (behavior.viewerRequest === undefined) return undefined;
  const rawQueryString = splitTarget(viewer.target).query;
  return runFunction(behavior.viewerRequest, {
    event,
    eventType: 'viewer-request',
    rawQueryString,
  });
}

/** The answer without an origin: a generated response, or an error page. */
function answeredBy(
  { id, failure, outcome }: FunctionRun,
  requestId: string,
): Answered | undefined {
  if (failure !== undefined) return failed(id, failure, requestId);
  if (outcome?.kind !== 'response') return undefined;
  const response = generatedResponse(outcome.response);
  return { response, resultType: 'FunctionGeneratedResponse', reason: undefined };
}

function failed(id: string, { type, reason }: FunctionFailure, requestId: string): Answered {
  const page = errorPage({ status: STATUS[type], reason, function: id, requestId });
  return { response: page, resultType: type, reason };
}

function inputOf(event: JsonObject): CanonicalRequest {
  const input = canonicaliseInput(event, 'viewer-request');
  if (input.kind !== 'request') throw new Error('a viewer-request event has a request');
  return input.request;
}

async function askOrigin({ behavior, requestId }: Passing, sent: OriginRequest): Promise<Answered> {
  try {
    const response = await behavior.origin(sent);
    const resultType = response.status >= FIRST_ERROR ? 'Error' : 'Miss';
    return { response, resultType, reason: undefined };
  } catch (error) {
    if (!(error instanceof OriginError)) throw error;
    const reason = error.message;
    const response = errorPage({ status: 502, reason, function: undefined, requestId });
    return { response, resultType: 'Error', reason };
  }
}

interface FromOrigin {
  readonly request: CanonicalRequest | undefined;
  readonly sent: OriginRequest;
  readonly answered: Answered;
}

async function runViewerResponse(
  { behavior, event }: Passing,
  { request, sent, answered: { response, resultType } }: FromOrigin,
): Promise<FunctionRun | undefined> {
  if (behavior.viewerResponse === undefined || resultType === 'Error') return undefined;
  const description = response.description ?? reasonPhrase(response.status) ?? '';
  return runFunction(behavior.viewerResponse, {
    event: responseEvent(
      { event, request: requestOfEvent(event, request) },
      { ...response, description },
    ),
    eventType: 'viewer-response',
    rawQueryString: splitTarget(sent.target).query,
  });
}

function finish(
  answered: Answered,
  { id, failure, outcome }: FunctionRun,
  requestId: string,
): Answered {
  if (failure !== undefined) return failed(id, failure, requestId);
  if (outcome?.kind !== 'response')
    throw new Error('a viewer-response function answers a response');
  return { ...answered, response: changedResponse(answered.response, outcome.response) };
}
