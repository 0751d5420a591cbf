import type { Failure } from '../failure.ts';
import type { Outcome, TestResult } from '../outcome.ts';
import { lineSpan } from '../source.ts';
import type { Expectation, TestCase } from '../test-case.ts';
import { checkLogs } from './check-logs.ts';
import { checkOutcome } from './check-outcome.ts';

/** A function's source: the path that spans carry, and its text. */
export interface FunctionSource {
  readonly file: string;
  readonly text: string;
}

/**
 * Holds one engine's outcome against everything a case demands, except compute utilization, which
 * `judgeCase` holds against the limits too. An error that nobody expected fails every case: it is the
 * one failure about the outcome then. Logs are judged whatever the outcome is.
 */
export function checkCase(
  testCase: TestCase,
  outcome: Outcome,
  result: Pick<TestResult, 'logs'>,
  source: FunctionSource,
): readonly Failure[] {
  const isWanted = testCase.expectations.some(({ kind }) => kind === 'error');
  if (outcome.kind !== 'error' || isWanted) {
    return testCase.expectations.flatMap((it) => checkExpectation(testCase, it, outcome, result));
  }
  const logs = testCase.expectations.filter(({ kind }) => kind === 'logs');
  return [
    functionError(testCase, outcome, source),
    ...logs.flatMap((it) => checkExpectation(testCase, it, outcome, result)),
  ];
}

function checkExpectation(
  testCase: TestCase,
  expectation: Expectation,
  outcome: Outcome,
  { logs }: Pick<TestResult, 'logs'>,
): readonly Failure[] {
  if (expectation.kind === 'max-compute-utilization') return [];
  if (expectation.kind !== 'logs') return checkOutcome(testCase, expectation, outcome);
  const failure = checkLogs(expectation, logs);
  return failure ? [failure] : [];
}

function functionError(
  testCase: TestCase,
  { message, line }: Outcome & { kind: 'error' },
  { file, text }: FunctionSource,
): Failure {
  const source = line === undefined ? undefined : lineSpan(file, line, text);
  return { kind: 'function-error', message, source, span: testCase.span };
}
