import type { JsonValue } from '../../core/json.ts';
import type { Answer, HttpRequest } from '../http-message.ts';
import { CborError, decodeCbor } from './cbor-decode.ts';
import { encodeCbor, type CborValue } from './cbor-encode.ts';
import type { MetricData } from './get-metric-data.ts';
import { notValid } from './metrics-error.ts';

/** CloudWatch's name for itself in targets and paths. */
const TARGET = 'GraniteServiceVersion20100801';

/** One of the ways in which clients speak to CloudWatch. */
export interface Protocol {
  /** The operation that a request names in this protocol; undefined when it does not speak it. */
  operationOf(request: HttpRequest): string | undefined;
  /** @throws {Refusal} for a body that cannot be read */
  decode(body: Uint8Array): JsonValue;
  encode(status: number, content: MetricData | CloudWatchError): Answer;
}

/** An error as both protocols carry it. */
export type CloudWatchError = Readonly<Record<'__type' | 'message', string>>;

/** AWS JSON 1.0, which the JavaScript SDK speaks. https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html */
const json: Protocol = {
  operationOf(request) {
    const { method, path } = request;
    const [service, operation] = request.header('x-amz-target')?.split('.') ?? [];
    return method === 'POST' && path === '/' && service === TARGET ? operation : undefined;
  },
  decode: (body) =>
    unless(SyntaxError, () => JSON.parse(Buffer.from(body).toString()) as JsonValue),
  encode: (status, content) => ({
    status,
    headers: { 'Content-Type': 'application/x-amz-json-1.0' },
    body: JSON.stringify(content, secondsOfDates),
  }),
};

/** RPC v2 with CBOR, which botocore and the aws command line speak. https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html */
const cbor: Protocol = {
  operationOf(request) {
    const { method, path } = request;
    const [, service, operation] = /^\/service\/([^/]+)\/operation\/([^/]+)$/.exec(path) ?? [];
    const isSpoken = method === 'POST' && request.header('smithy-protocol') === 'rpc-v2-cbor';
    return isSpoken && service === TARGET ? operation : undefined;
  },
  decode: (body) => unless(CborError, () => decodeCbor(body)),
  encode: (status, content) => ({
    status,
    headers: { 'Content-Type': 'application/cbor', 'smithy-protocol': 'rpc-v2-cbor' },
    body: encodeCbor(content as unknown as CborValue),
  }),
};

/** A call of CloudWatch, before its body is read. */
export interface CloudWatchCall {
  readonly protocol: Protocol;
  readonly operation: string;
}

/** The call that a request makes; undefined when it is none of CloudWatch. */
export function cloudWatchCall(request: HttpRequest): CloudWatchCall | undefined {
  for (const protocol of [json, cbor]) {
    const operation = protocol.operationOf(request);
    if (operation !== undefined) return { protocol, operation };
  }
  return undefined;
}

function unless(kind: abstract new (...args: never[]) => Error, read: () => JsonValue): JsonValue {
  try {
    return read();
  } catch (error) {
    if (error instanceof kind) throw notValid(error.message);
    throw error;
  }
}

/** JSON asks a date for its own text before a replacer sees it. */
function secondsOfDates(this: unknown, key: string, value: unknown): unknown {
  const own = (this as Record<string, unknown>)[key];
  return own instanceof Date ? own.getTime() / 1_000 : value;
}
