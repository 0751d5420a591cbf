import { canonicalise } from '../core/compare/canonical.ts';
import { errorAt } from '../core/diagnostics.ts';
import { InputError, ServiceError } from '../core/errors.ts';
import { eventTypeOf } from '../core/event.ts';
import type { JsonObject } from '../core/json.ts';
import { LIMITS } from '../core/limits.ts';
import type { Approximation, TestResult } from '../core/outcome.ts';
import type { Clock, Files, FunctionCode, OfflineRuntime, StrictBackend } from '../core/ports.ts';
import { fileSpan } from '../core/source.ts';
import { opinionOn, type Opinion } from '../core/strict/opinion.ts';
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

/** What came of one event. */
export interface Invoked {
  readonly result: TestResult;
  /** In which ways the run is known to differ from CloudFront's. */
  readonly approximations: readonly Approximation[];
  /** What a second engine says of it; undefined without one. */
  readonly opinion: Opinion | undefined;
}

/** What invoking reaches the world through. */
export interface InvokePorts {
  readonly files: Files;
  readonly offline: OfflineRuntime;
  readonly strict: StrictBackend | undefined;
  readonly clock: Clock;
}

/**
 * Runs one event through the offline runtime, and through a second engine where there is one. Throws InputError for
 * files that cannot be read, are not JSON, or hold an event that is too large for TestFunction.
 */
export async function invokeFunction(ports: InvokePorts, request: InvokeRequest): Promise<Invoked> {
  const source = await readInputText(ports.files, request.source);
  const event = await readEvent(ports.files, request.event);
  const { kvs: store, runtime } = request;
  const kvs = store === undefined ? undefined : await readStoreContents(ports.files, store);
  const clock = request.clock ?? ports.clock();
  const fixture: Fixture = { kvs, clock, edgeLocation: undefined, rawQueryString: null };
  const code = { source, runtime };
  const [answer] = await ports.offline.engine(code).run([{ event, fixture }]);
  if (answer?.kind !== 'result') throw answer?.error ?? noAnswer(request.source);
  const { result, observations } = answer;
  const opinion = await askSecond(ports.strict, code, { event, fixture }, result);
  return { result, approximations: observations?.approximations ?? [], opinion };
}

async function askSecond(
  backend: StrictBackend | undefined,
  code: FunctionCode,
  { event, fixture }: { readonly event: JsonObject; readonly fixture: Fixture },
  result: TestResult,
): Promise<Opinion | undefined> {
  if (backend === undefined) return undefined;
  const [answer] = await backend.run(code, [{ event, fixture }], 'alone');
  const eventType = eventTypeOf(event) ?? 'viewer-request';
  const outcome = canonicalise(result, event, eventType);
  const { runtime } = code;
  return opinionOn({ outcome, result }, answer!, { event, eventType }, { backend, runtime });
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
