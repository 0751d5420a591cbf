import type { JsonValue } from '../../core/json.ts';
import type { Service } from '../call.ts';
import type { Answer, HttpRequest } from '../http-message.ts';
import { invokeLive } from '../invoke/invoke-live.ts';
import { Refusal } from '../refusal.ts';
import type { RequestLog } from '../request-log.ts';
import { readList, ShapeError } from '../state/json-reader.ts';
import { associate, listAssociations } from './associations.ts';
import { readFault } from './read-fault.ts';
import { readPoint } from './read-point.ts';

/** Where the control endpoint lies: no operation of CloudFront begins like this. */
export const CONTROL_PATH = '/_cf2/';

/** What the control endpoint works on. */
export interface Controlled {
  readonly service: Service;
  readonly log: RequestLog;
}

type ControlRoute = (controlled: Controlled, body: JsonValue) => JsonValue | Promise<JsonValue>;

/** The control endpoint, JSON in and out: `METHOD path`. docs/emulator.md describes it for users. */
const ROUTES: Readonly<Record<string, ControlRoute>> = {
  'GET /_cf2/requests': ({ log }) =>
    log.records.map(({ sessionTags, ...record }) => ({
      ...record,
      ...(sessionTags && { sessionTags: Object.fromEntries(sessionTags) }),
      errorCode: record.errorCode ?? null,
      accessKeyId: record.accessKeyId ?? null,
    })),
  'POST /_cf2/invoke': ({ service }, body) => invokeLive(service, body),
  'GET /_cf2/associations': ({ service }) => listAssociations(service),
  'PUT /_cf2/associations': ({ service }, body) => associate(service, body),
  'DELETE /_cf2/associations': ({ service }) => associate(service, []),
  'POST /_cf2/metrics': ({ service }, body) => {
    const points = readList(readPoint(service.now()))(body, 'the body');
    service.metrics.add(points);
    return { metrics: points.length };
  },
  'DELETE /_cf2/metrics': ({ service }) => {
    service.metrics.clear();
    return { metrics: 0 };
  },
  'PUT /_cf2/faults': ({ service }, body) => {
    const faults = readList(readFault)(body, 'the body');
    service.faults.set(faults);
    return { faults: faults.length };
  },
  'DELETE /_cf2/faults': ({ service }) => {
    service.faults.set([]);
    return { faults: 0 };
  },
};

/** Answers a request of the control endpoint; 404 and 400 are JSON too. */
export async function control(controlled: Controlled, request: HttpRequest): Promise<Answer> {
  const route = ROUTES[`${request.method} ${request.path}`];
  if (route === undefined)
    return jsonAnswer(404, { error: `there is no ${request.method} ${request.path}` });
  try {
    return jsonAnswer(200, await route(controlled, parseBody(request)));
  } catch (error) {
    if (error instanceof ShapeError || error instanceof SyntaxError) {
      return jsonAnswer(400, { error: error.message });
    }
    if (error instanceof Refusal)
      return jsonAnswer(error.status, { error: error.message, code: error.code });
    throw error;
  }
}

function parseBody({ body }: HttpRequest): JsonValue {
  const text = Buffer.from(body ?? []).toString('utf8');
  return text === '' ? null : (JSON.parse(text) as JsonValue);
}

function jsonAnswer(status: number, value: JsonValue): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/json' },
    body: `${JSON.stringify(value)}\n`,
  };
}
