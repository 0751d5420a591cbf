import { setTimeout as delay } from 'node:timers/promises';
import type { Api } from './api.ts';
import { apiOf } from './apis.ts';
import type { Service } from './call.ts';
import { applyFault } from './control/apply-fault.ts';
import type { Answer, HttpRequest } from './http-message.ts';
import { Refusal } from './refusal.ts';
import type { RequestEnd, RequestLog } from './request-log.ts';
import { verifySession } from './sessions/verify-session.ts';

/** What is found out about a request on the way to its answer. */
type Known = Pick<RequestEnd, 'operation' | 'name' | 'sessionTags'>;

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
    const api = apiOf(request);
    let known: Known = { operation: '', name: '' };
    const learn = (more: Known) => (known = more);
    if (latencyMs > 0) await delay(latencyMs);
    const outcome = await carryOut(api, service, request, learn).catch(asRefusal(api));
    const failed = outcome instanceof Refusal;
    const answer = failed ? api.errorAnswer(outcome, requestId, request) : outcome;
    log.end(start, {
      ...known,
      service: api.service,
      status: answer.status,
      errorCode: failed ? outcome.code : undefined,
    });
    return { ...answer, headers: { 'x-amzn-requestid': requestId, ...answer.headers } };
  };
}

async function carryOut(
  api: Api,
  service: Service,
  request: HttpRequest,
  learn: (known: Known) => void,
): Promise<Answer> {
  const { body } = request;
  admit(api, service, request);
  const { operation, name, open } = api.match(request);
  learn({ operation, name });
  if (body === undefined || body.length > api.maxBody) throw new Refusal(api.common['too-large']);
  const call = open(service, body);
  const { sessionTags } = call;
  learn({ operation, name: call.name, ...(sessionTags && { sessionTags }) });
  const fault = service.faults.next({ service: api.service, operation, name: call.name });
  const run = async () => call.run();
  return fault === undefined ? run() : applyFault(fault, { api, service, name: call.name, run });
}

/** Credentials come before everything else. @throws {Refusal} */
function admit(api: Api, service: Service, request: HttpRequest): void {
  if (api.isOpen?.(request) === true) return;
  service.verifySignature(api, request);
  verifySession(api, service.account.state, request, service.now);
}

/** What is no refusal is a fault of the emulator or its disk; its message helps, its stack would not. */
function asRefusal({ common }: Api): (error: unknown) => Refusal {
  return (error) => {
    if (error instanceof Refusal) return error;
    const reason = error instanceof Error ? error.message : String(error);
    return new Refusal({
      ...common.internal,
      message: `The emulator could not do this: ${reason}`,
    });
  };
}
