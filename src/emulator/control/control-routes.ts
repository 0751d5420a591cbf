import type { JsonValue } from '../../core/json.ts';
import type { Service } from '../call.ts';
import type { Answer, HttpRequest } from '../http-message.ts';
import type { RequestLog } from '../request-log.ts';
import {
  readCount,
  readList,
  readObject,
  readText,
  readTextThat,
  ShapeError,
} from '../state/json-reader.ts';
import type { Read } from '../state/json-reader.ts';
import { FAULT_KINDS, type Fault, type FaultKind } from './faults.ts';

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
    log.records.map((record) => ({
      ...record,
      errorCode: record.errorCode ?? null,
      accessKeyId: record.accessKeyId ?? null,
    })),
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

const isFaultKind = (text: string): text is FaultKind => FAULT_KINDS.some((kind) => kind === text);
const readKind = readTextThat(isFaultKind, `one of ${FAULT_KINDS.join(', ')}`);

function optional<T>(read: Read<T>): Read<T | undefined> {
  return (value, path) => (value === undefined ? undefined : read(value, path));
}

const KEYS = ['fault', 'service', 'operation', 'name', 'call', 'times', 'value'];

const readFault: Read<Fault> = (value, path) => {
  const fault = readObject(value, path);
  const unknown = Object.keys(fault).find((key) => !KEYS.includes(key));
  if (unknown !== undefined)
    throw new ShapeError(`${path}.${unknown} is not known; known: ${KEYS.join(', ')}`);
  return {
    fault: readKind(fault.fault, `${path}.fault`),
    service: optional(readText)(fault.service, `${path}.service`),
    operation: optional(readText)(fault.operation, `${path}.operation`),
    name: optional(readText)(fault.name, `${path}.name`),
    call: optional(readCount)(fault.call, `${path}.call`),
    times: optional(readCount)(fault.times, `${path}.times`),
    value: optional(readCount)(fault.value, `${path}.value`),
  };
};
