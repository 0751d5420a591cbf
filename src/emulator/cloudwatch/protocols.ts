import type { JsonValue } from '../../core/json.ts';
import { errorDocument } from '../answers.ts';
import { signedService } from '../credential-scope.ts';
import type { Answer, HttpRequest } from '../http-message.ts';
import type { Refusal } from '../refusal.ts';
import { formOf } from '../sts/form.ts';
import { renderXml, type XmlNode } from '../xml/render-xml.ts';
import { CborError, decodeCbor } from './cbor-decode.ts';
import { encodeCbor, type CborObject, type CborValue } from './cbor-encode.ts';
import { notValid, shapeOf } from './metrics-error.ts';
import { membersOfForm } from './query-form.ts';

/** CloudWatch's name for itself in targets, paths and signatures. */
const TARGET = 'GraniteServiceVersion20100801';
const SERVICE = 'monitoring';
const VERSION = '2010-08-01';
const NAMESPACE = `http://monitoring.amazonaws.com/doc/${VERSION}/`;

/** One of the ways in which clients speak to CloudWatch. */
export interface Protocol {
  /** The operation that a request names in this protocol; undefined when it does not speak it. */
  operationOf(request: HttpRequest): string | undefined;
  /** @throws {Refusal} for a body that cannot be read */
  decode(request: HttpRequest, body: Uint8Array): JsonValue;
  /** The answer of an operation; undefined where it has none but that it succeeded. */
  encode(operation: string, content: CborObject | undefined, requestId: string): Answer;
  encodeError(refusal: Refusal, requestId: string): Answer;
}

/** Both newer protocols name the code in the body and, as the query protocol had it, in a header. */
function queryError({ code, status }: Refusal): Record<string, string> {
  return { 'x-amzn-query-error': `${code};${status < 500 ? 'Sender' : 'Receiver'}` };
}

/** AWS JSON 1.0, which the JavaScript SDK speaks. https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html */
const json: Protocol = {
  operationOf(request) {
    const { method, path } = request;
    const [service, operation] = request.header('x-amz-target')?.split('.') ?? [];
    return method === 'POST' && path === '/' && service === TARGET ? operation : undefined;
  },
  decode: (_request, body) =>
    unless(SyntaxError, () => JSON.parse(Buffer.from(body).toString()) as JsonValue),
  encode: (_operation, content) => jsonAnswer(200, content ?? {}),
  encodeError: (refusal) => {
    const { code, status, message } = refusal;
    return jsonAnswer(status, { __type: shapeOf(code), message }, queryError(refusal));
  },
};

function jsonAnswer(status: number, content: CborObject, headers: Answer['headers'] = {}): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/x-amz-json-1.0', ...headers },
    body: JSON.stringify(content, secondsOfDates),
  };
}

/** RPC v2 with CBOR, which botocore and the aws command line speak. https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html */
const cbor: Protocol = {
  operationOf(request) {
    const { method, path } = request;
    const [, service, operation] = /^\/service\/([^/]+)\/operation\/([^/]+)$/.exec(path) ?? [];
    const isSpoken = method === 'POST' && request.header('smithy-protocol') === 'rpc-v2-cbor';
    return isSpoken && service === TARGET ? operation : undefined;
  },
  decode: (_request, body) => unless(CborError, () => decodeCbor(body)),
  encode: (_operation, content) => cborAnswer(200, content ?? {}),
  encodeError: (refusal) => {
    const { code, status, message } = refusal;
    return cborAnswer(status, { __type: shapeOf(code), message }, queryError(refusal));
  },
};

function cborAnswer(status: number, content: CborObject, headers: Answer['headers'] = {}): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/cbor', 'smithy-protocol': 'rpc-v2-cbor', ...headers },
    body: encodeCbor(content),
  };
}

/** The query protocol, which Terraform and older clients speak. https://smithy.io/2.0/aws/protocols/aws-query-protocol.html */
const query: Protocol = {
  operationOf(request) {
    const { method, path } = request;
    if (path !== '/' || !/^(GET|POST)$/.test(method)) return undefined;
    const isForm = request.header('content-type')?.startsWith('application/x-www-form-urlencoded');
    const isSigned = signedService(request) === SERVICE;
    if (isForm !== true && method !== 'GET' && !isSigned) return undefined;
    const form = formOf(request);
    return isSigned || form.get('Version') === VERSION ? (form.get('Action') ?? '') : undefined;
  },
  decode: (request) => membersOfForm(formOf(request)),
  encode: (operation, content, requestId) => {
    const metadata: XmlNode = ['ResponseMetadata', [['RequestId', requestId]]];
    const result = content && ([`${operation}Result`, xmlOf(content)] satisfies XmlNode);
    return xmlAnswer(200, [`${operation}Response`, [result, metadata]]);
  },
  encodeError: (refusal, requestId) => xmlAnswer(refusal.status, errorDocument(refusal, requestId)),
};

function xmlAnswer(status: number, document: XmlNode): Answer {
  return {
    status,
    headers: { 'Content-Type': 'text/xml' },
    body: renderXml(document, NAMESPACE),
  };
}

function xmlOf(value: CborValue): XmlNode[1] {
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object') return String(value);
  const members: readonly (readonly [string, CborValue | undefined])[] = isList(value)
    ? value.map((member) => ['member', member])
    : Object.entries(value);
  return members.map(([name, member]) => (member === undefined ? member : [name, xmlOf(member)]));
}

function isList(value: CborValue): value is readonly CborValue[] {
  return Array.isArray(value);
}

/** A call of CloudWatch, before its body is read. */
export interface CloudWatchCall {
  readonly protocol: Protocol;
  readonly operation: string;
}

/** The call that a request makes; undefined when it is none of CloudWatch. */
export function cloudWatchCall(request: HttpRequest): CloudWatchCall | undefined {
  for (const protocol of [json, cbor, query]) {
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
