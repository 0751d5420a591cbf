import { parseErrorMessage } from '../error-message.ts';
import { eventTypeOf, type EventType } from '../event.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import type { Outcome, TestResult } from '../outcome.ts';
import { readMessage, type Going } from './message.ts';
import { nameOf } from './json-words.ts';

/**
 * Brings an engine's answer into the one model in which everything is compared. `event` is the event
 * that was sent: it decides which `multiValue` was modified. Give `eventType` where the event itself may
 * not say it. Output that is no request and no response is an error outcome marked `badReturn`, whose
 * message says what came.
 */
export function canonicalise(
  result: Pick<TestResult, 'errorMessage' | 'output'>,
  event: JsonObject,
  eventType: EventType = eventTypeOf(event) ?? 'viewer-request',
): Outcome {
  if (result.errorMessage !== '') {
    return { kind: 'error', ...parseErrorMessage(result.errorMessage) };
  }
  const output = readOutput(result.output, eventType);
  if (typeof output === 'string') {
    return { kind: 'error', message: `bad return: ${output}`, line: undefined, badReturn: true };
  }
  const { kind, message } = output;
  return readMessage(kind, message, objectOf(event[kind]));
}

/**
 * The event's own request (viewer-request) or response (viewer-response) in the same model. Total: what
 * a raw event has in the wrong shape is absent.
 */
export function canonicaliseInput(
  event: JsonObject,
  eventType: EventType = eventTypeOf(event) ?? 'viewer-request',
): Going {
  const kind = eventType === 'viewer-response' ? 'response' : 'request';
  return readMessage(kind, objectOf(event[kind]), objectOf(event[kind]));
}

/** What `FunctionOutput` holds, as AWS writes it. */
export interface RawOutput {
  readonly kind: 'request' | 'response';
  readonly message: JsonObject;
}

/** Reads `FunctionOutput`; answers in words what came instead of a request or a response. */
export function readOutput(text: string, eventType: EventType): RawOutput | string {
  const output = parseJson(text);
  if (output === undefined) return text === '' ? 'no output' : 'output that is not JSON';
  if (!isJsonObject(output)) return nameOf(output);
  const { request, response } = output;
  if (request === undefined && response === undefined) {
    return 'an object with neither "request" nor "response"';
  }
  if (request !== undefined && response !== undefined) return 'both a request and a response';
  if (eventType === 'viewer-response' && request !== undefined)
    return 'a request for a viewer-response event';
  const kind = request === undefined ? 'response' : 'request';
  const message = request ?? response ?? null;
  return isJsonObject(message) ? { kind, message } : `${nameOf(message)} as ${kind}`;
}

/** The value if it is an object, else an empty one. */
export function objectOf(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
