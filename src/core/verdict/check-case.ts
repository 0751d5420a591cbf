import { originLine, type BuiltCode } from '../built-code.ts';
import type { Failure } from '../failure.ts';
import type { Observations, Outcome, TestResult } from '../outcome.ts';
import { lineSpan } from '../source.ts';
import type { Expectation, TestCase } from '../test-case.ts';
import { checkLogs } from './check-logs.ts';
import { checkOrigin } from './check-origin.ts';
import { checkOutcome } from './check-outcome.ts';

/** A function's source: the path that spans carry, and its text. */
export interface FunctionSource {
  readonly file: string;
  readonly text: string;
  /** Set where a build made it of something else. */
  readonly built?: BuiltCode | undefined;
}

/** What a run did beside its outcome; AWS does not tell of origins. */
export type RunFacts = Pick<TestResult, 'logs'> & Partial<Pick<Observations, 'origin'>>;

/**
 * Holds one engine's outcome against everything a case demands, except compute utilization and steps, which
 * `judgeCase` holds against their limits, and the production rules. An error that nobody expected fails
 * every case: it is the one failure about the outcome then. What the handler returned instead of a request
 * or a response is left to the rules, even where an error is expected. Logs are judged whatever the outcome
 * is.
 */
export function checkCase(
  testCase: TestCase,
  outcome: Outcome,
  seen: RunFacts,
  source: FunctionSource,
): readonly Failure[] {
  const isWanted = testCase.expectations.some(({ kind }) => kind === 'error');
  const isBad = outcome.kind === 'error' && outcome.badReturn === true;
  if (!isBad && (outcome.kind !== 'error' || isWanted)) {
    return testCase.expectations.flatMap((it) => checkExpectation(testCase, it, outcome, seen));
  }
  const logs = testCase.expectations.filter(({ kind }) => kind === 'logs');
  return [
    ...(isBad ? [] : [functionError(testCase, outcome, source)]),
    ...logs.flatMap((it) => checkExpectation(testCase, it, outcome, seen)),
  ];
}

function checkExpectation(
  testCase: TestCase,
  expectation: Expectation,
  outcome: Outcome,
  { logs, origin }: RunFacts,
): readonly Failure[] {
  if (expectation.kind === 'max-compute-utilization' || expectation.kind === 'max-steps') return [];
  if (expectation.kind === 'origin') return checkOrigin(expectation, origin);
  if (expectation.kind !== 'logs') return checkOutcome(testCase, expectation, outcome);
  const failure = checkLogs(expectation, logs);
  return failure ? [failure] : [];
}

function functionError(
  testCase: TestCase,
  { message, line }: Outcome & { kind: 'error' },
  { file, text, built }: FunctionSource,
): Failure {
  const source =
    line === undefined
      ? undefined
      : ((built && originLine(built, line)) ?? lineSpan(file, line, text));
  return { kind: 'function-error', message, source, span: testCase.span };
}
