import { errorAt } from '../core/diagnostics.ts';
import { InputError, ServiceError } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import { LIMITS } from '../core/limits.ts';
import type { TestResult } from '../core/outcome.ts';
import type { Files, FunctionCode, OfflineRuntime } from '../core/ports.ts';
import { fileSpan } from '../core/source.ts';
import type { Fixture } from '../core/test-case.ts';
import { readInputObject, readInputText, readStoreContents } from './read-input-file.ts';

/** One event for one function, by paths. */
export interface InvokeRequest {
  readonly source: string;
  readonly event: string;
  readonly runtime: FunctionCode['runtime'];
  /** Path of a key value store's contents. */
  readonly kvs: string | undefined;
  /** Milliseconds since 1970. */
  readonly clock: number | undefined;
}

/**
 * Runs one event through the offline runtime. Throws InputError for files that cannot be read, are not
 * JSON, or hold an event that is too large for TestFunction.
 */
export async function invokeFunction(
  ports: { readonly files: Files; readonly offline: OfflineRuntime },
  request: InvokeRequest,
): Promise<TestResult> {
  const source = await readInputText(ports.files, request.source);
  const event = await readEvent(ports.files, request.event);
  const { kvs: store, clock, runtime } = request;
  const kvs = store === undefined ? undefined : await readStoreContents(ports.files, store);
  const fixture: Fixture = { kvs, clock, edgeLocation: undefined, rawQueryString: null };
  const [answer] = await ports.offline.engine({ source, runtime }).run([{ event, fixture }]);
  if (answer?.kind === 'result') return answer.result;
  throw answer?.error ?? noAnswer(request.source);
}

async function readEvent(files: Files, path: string): Promise<JsonObject> {
  const event = await readInputObject(files, path);
  const bytes = new TextEncoder().encode(JSON.stringify(event)).length;
  const limit = LIMITS.eventSize.value;
  if (bytes <= limit) return event;
  throw new InputError([errorAt(fileSpan(path), 'event-too-large', { bytes, limit })]);
}

function noAnswer(subject: string): ServiceError {
  const detail = 'the offline runtime gave no answer';
  return new ServiceError('unknown', { operation: 'invoke', subject, detail });
}
