import { ERROR_OPENING } from '../../core/error-message.ts';
import type { EventType } from '../../core/event.ts';
import type { TestResult } from '../../core/outcome.ts';
import { uncaughtText } from './engine-errors.ts';
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

/** AWS's TestResult for the way a run ended. */
export function createResult(
  ending: EventEnding,
  eventType: EventType | undefined,
  logs: readonly string[],
): TestResult {
  const failure = failureOf(ending);
  if (failure !== undefined || ending.kind !== 'value') return failedResult(failure ?? '', logs);
  const { value } = ending;
  const output = createOutput(value, eventType);
  if (output.kind === 'output') {
    return { computeUtilization: undefined, logs, errorMessage: '', output: output.text };
  }
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return failedResult(isObject ? ENDINGS.invalid : returned(typeOf(value)), logs);
}
