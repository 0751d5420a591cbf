import { newTestFile } from '../../config/edit/append-test.ts';
import { canonicalise } from '../../core/compare/canonical.ts';
import type { Diagnostic } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import { EVENT_TYPES, type EventType } from '../../core/event.ts';
import type { JsonObject } from '../../core/json.ts';
import { loadDraft } from '../recording/draft.ts';
import type { Observer } from '../recording/observers.ts';
import { recordTest } from '../recording/record-test.ts';
import { withTest, type Target } from '../recording/target.ts';

/** The request of a first test. */
const REQUEST = { request: 'GET /' };

/** The first test of a function. */
export interface FirstTest {
  readonly file: string;
  readonly text: string;
  /** Why the function did not answer the request; undefined when it did. */
  readonly failure: string | undefined;
  readonly warnings: readonly Diagnostic[];
}

/** How a function answers an event of each type: its error, or undefined where there is none. */
export type Trial = Readonly<Record<EventType, string | undefined>>;

/** Tries a function whose target is not configured for either type. */
export async function tryFunction(target: Target, observer: Observer): Promise<Trial> {
  const [request, response] = await Promise.all(
    EVENT_TYPES.map((type) => failureOn(inputFor(type, undefined), target, observer)),
  );
  return { 'viewer-request': request, 'viewer-response': response };
}

/** The type that a function is for, where it fails on the other one. */
export function typeOf(trial: Trial): EventType | undefined {
  const able = EVENT_TYPES.filter((type) => trial[type] === undefined);
  return able.length === 1 ? able[0] : undefined;
}

/**
 * A first test that expects what the function does with GET /. A function that fails gets one that fails as
 * well: only its authors know what it needs.
 */
export async function firstTest(target: Target, observer: Observer): Promise<FirstTest> {
  const { file, eventType, modeline } = target;
  const input = inputFor(eventType ?? 'viewer-request', eventType);
  const failure = await failureOn(input, target, observer);
  if (failure === undefined) {
    const recorded = await recordTest(target, input, observer).catch(unlessInputError);
    if (recorded) {
      const { text = '' } = recorded.target;
      return { file, text, failure, warnings: recorded.diagnostics };
    }
  }
  const comment = `# The function fails on this: ${oneLine(failure ?? 'no test can say its result')}\n`;
  const text = newTestFile([{ ...input, expect: 'unchanged' }], file, modeline + comment);
  return { file, text, failure, warnings: [] };
}

/** A function that is configured for responses needs none written. */
function inputFor(type: EventType, configured: EventType | undefined): JsonObject {
  const isWritten = type === 'viewer-response' && configured === undefined;
  return isWritten ? { ...REQUEST, response: 200 } : REQUEST;
}

async function failureOn(
  input: JsonObject,
  target: Target,
  observer: Observer,
): Promise<string | undefined> {
  const trial = { ...input, name: '\u0001', expect: 'unchanged' };
  const { testCase } = await loadDraft(withTest(target, trial));
  if (testCase === undefined) return 'no event can be made for it';
  const { result } = await observer.observe(target.fn, testCase);
  const outcome = canonicalise(result, testCase.event, testCase.eventType);
  return outcome.kind === 'error' ? outcome.message : undefined;
}

function unlessInputError(error: unknown): undefined {
  if (!(error instanceof InputError)) throw error;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, 200);
}
