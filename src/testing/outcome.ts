import { canonicalise } from '../core/compare/canonical.ts';
import { messageOf } from '../core/compare/message.ts';
import type { JsonValue } from '../core/json.ts';
import type { TestResult } from '../core/outcome.ts';
import type { EngineAnswer } from '../core/ports.ts';
import { recordedFields } from '../core/record/recorded-fields.ts';
import type { TestCase } from '../core/test-case.ts';
import type { FunctionResult, Outcome } from './api.ts';

/** An outcome as plain data, in the form in which test files write messages. */
export function outcomeOf(
  result: TestResult,
  { event, eventType }: Pick<TestCase, 'event'> & Partial<Pick<TestCase, 'eventType'>>,
): Outcome {
  const outcome = canonicalise(result, event, eventType);
  const { logs } = result;
  if (outcome.kind === 'error') return { error: outcome.message, logs };
  return { [outcome.kind]: recordedFields(messageOf(outcome)), logs };
}

/** AWS's result as engines answer it. */
export function resultOf(result: FunctionResult): TestResult {
  return {
    computeUtilization: undefined,
    logs: result.FunctionExecutionLogs ?? [],
    errorMessage: result.FunctionErrorMessage ?? '',
    output: result.FunctionOutput ?? '',
  };
}

/** A result that no engine of this run gave. */
export function answerOf(result: TestResult): EngineAnswer {
  return { kind: 'result', result, observations: undefined, durationMs: 0 };
}

/** Holds an outcome against an expectation; throws Cf2Error where they differ. */
export type Judge = (expectation: JsonValue) => Promise<void>;

const JUDGES = new WeakMap<object, Judge>();

/** Remembers how to judge an outcome; the outcome itself stays plain data. */
export function remember(outcome: Outcome, judge: Judge): Outcome {
  JUDGES.set(outcome, judge);
  return outcome;
}

/** How to judge an outcome; undefined for anything that is none. */
export function judgeOf(outcome: unknown): Judge | undefined {
  return typeof outcome === 'object' && outcome !== null ? JUDGES.get(outcome) : undefined;
}
