import { ERROR_OPENING } from '../../core/error-message.ts';
import type { EventType } from '../../core/event.ts';
import type { Observations, TestResult } from '../../core/outcome.ts';
import { uncaughtText } from '../wording/reword-error.ts';
import { createOutput } from './function-output.ts';
import type { EventEnding } from './run-event.ts';

/** A result of a function that could not run or threw: `text` is `Type: message[ in line]`. */
export function failedResult(text: string, logs: readonly string[]): TestResult {
  return { computeUtilization: undefined, logs, errorMessage: ERROR_OPENING + text, output: '' };
}

/** Words of cf2 for ends that AWS is not known to describe in any words of its own. */
const ENDINGS = {
  pending: 'Error: the promise that the handler returned never settles',
  'no-handler': 'ReferenceError: "handler" is not defined',
  interrupted: 'Error: the function ran longer than cf2 allows offline',
  invalid: 'Error: the handler returned neither a request nor a response',
} as const;

function returned(type: string): string {
  return `Error: the handler returned ${type}, not a request or a response`;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}

/** Text of a failure; undefined for a function that returned something usable. */
function failureOf(ending: EventEnding): string | undefined {
  switch (ending.kind) {
    case 'value':
      return undefined;
    case 'no-value':
      return returned(ending.type === 'undefined' ? 'undefined' : `a ${ending.type}`);
    case 'error':
      return uncaughtText(ending.text);
    default:
      return ENDINGS[ending.kind];
  }
}

/** AWS's TestResult for a run, and what it does not tell about the value that the handler returned. */
export interface CreatedResult extends Pick<Observations, 'badReturn' | 'droppedKeys'> {
  readonly result: TestResult;
}

/** What the service makes of the way a run ended. */
export function createResult(
  ending: EventEnding,
  eventType: EventType | undefined,
  logs: readonly string[],
): CreatedResult {
  const failure = failureOf(ending);
  if (failure !== undefined || ending.kind !== 'value') {
    return failed(failure ?? '', logs, ending.kind === 'no-value');
  }
  const { value } = ending;
  const output = createOutput(value, eventType);
  if (output.kind === 'output') {
    const result = { computeUtilization: undefined, logs, errorMessage: '', output: output.text };
    return { result, badReturn: false, droppedKeys: output.dropped };
  }
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return failed(isObject ? ENDINGS.invalid : returned(typeOf(value)), logs, true);
}

function failed(text: string, logs: readonly string[], badReturn: boolean): CreatedResult {
  return { result: failedResult(text, logs), badReturn, droppedKeys: [] };
}
