import { setTimeout as delay } from 'node:timers/promises';
import { errorAnswer } from './answers.ts';
import { ApiError, asApiError } from './api-error.ts';
import type { Call, Service } from './call.ts';
import { applyFault } from './control/apply-fault.ts';
import type { Answer, HttpRequest } from './http-message.ts';
import { matchRoute } from './match-route.ts';
import type { RouteMatch } from './match-route.ts';
import type { RequestEnd, RequestLog } from './request-log.ts';
import { ROUTES } from './routes.ts';
import { parseXml } from './xml/parse-xml.ts';
import { textOf } from './xml/xml-members.ts';

/** What is found out about a request on the way to its answer. */
type Known = Pick<RequestEnd, 'operation' | 'name'>;

/**
 * Makes the function that answers requests: it never rejects, and every answer has a request id.
 * `latencyMs` passes before each request is carried out.
 */
export function createResponder(
  service: Service,
  log: RequestLog,
  latencyMs: number,
): (request: HttpRequest) => Promise<Answer> {
  return async (request) => {
    const start = log.start(request);
    const requestId = service.newId();
    let known: Known = { operation: '', name: '' };
    const learn = (more: Known) => (known = more);
    if (latencyMs > 0) await delay(latencyMs);
    const outcome = await carryOut(service, request, learn).catch(asApiError);
    const failed = outcome instanceof ApiError;
    const answer = failed ? errorAnswer(outcome, requestId) : outcome;
    log.end(start, {
      ...known,
      status: answer.status,
      errorCode: failed ? outcome.code : undefined,
    });
    return { ...answer, headers: { 'x-amzn-requestid': requestId, ...answer.headers } };
  };
}

async function carryOut(
  service: Service,
  request: HttpRequest,
  learn: (known: Known) => void,
): Promise<Answer> {
  const match = matchRoute(ROUTES, request);
  const { operation, run } = match.route;
  learn({ operation, name: match.name });
  const call = callOf(service, request, match);
  learn({ operation, name: call.name || nameIn(call) });
  const fault = service.faults.next(operation, call.name || nameIn(call));
  const perform = async () => run(call);
  return fault === undefined ? perform() : applyFault(fault, service, match.name, perform);
}

/** A create has its name in the body. */
function nameIn({ body }: Call): string {
  return textOf(body, 'Name') ?? '';
}

/** Syntax comes before everything that the operation itself checks. */
function callOf(service: Service, request: HttpRequest, { route, name }: RouteMatch): Call {
  if (request.body === undefined) throw new ApiError('RequestEntityTooLarge');
  return {
    service,
    name,
    query: request.query,
    ifMatch: request.header('if-match'),
    body: route.root === undefined ? undefined : parseXml(request.body, route.root),
  };
}
