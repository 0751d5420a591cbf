import { canonicalise } from './compare/canonical.ts';
import type { ServiceError } from './errors.ts';
import type { EngineFailure, EngineName, Failure } from './failure.ts';
import type { FunctionLimits } from './function-config.ts';
import type { Outcome } from './outcome.ts';
import type { EngineAnswer } from './ports.ts';
import type { CaseNote, CaseReport, EngineRun } from './report.ts';
import type { TestCase } from './test-case.ts';
import { compareEngines, type Agreement, type ObservedRun } from './verdict/agreement.ts';
import { checkCase, type FunctionSource } from './verdict/check-case.ts';
import { mergeFailures } from './verdict/merge-failures.ts';
import { checkUtilization } from './verdict/utilization.ts';

/** One case with the answers of the engines. */
export interface JudgeInput {
  readonly testCase: TestCase;
  /** undefined: the engine did not run the case. */
  readonly offline?: EngineAnswer | undefined;
  readonly aws?: EngineAnswer | undefined;
  /** The engines of the whole run, whether or not they ran this case. */
  readonly engines: readonly EngineName[];
  readonly limits: FunctionLimits;
  readonly source: FunctionSource;
  /** Keys whose fixture equals the associated key value store; default none. */
  readonly verifiedKeys?: ReadonlySet<string> | undefined;
}

/**
 * The verdict on one case: each engine is judged by the case's assertions, both are compared with each
 * other, compute utilization is held against its limit. A failure outranks trouble at AWS. A case that no
 * engine ran is `not-run`, except one that this run could never have checked: that fails.
 */
export function judgeCase(input: JudgeInput): CaseReport {
  if (input.testCase.skip !== undefined) return reportOf(input, { status: 'skipped' });
  const offline = observe(input, 'offline');
  const aws = observe(input, 'aws');
  const runs = [offline, aws].flatMap((observed) => observed?.run ?? []);
  const trouble = troubleOf(input.offline) ?? troubleOf(input.aws);
  if (runs.length === 0 && trouble === undefined) return judgeUnrun(input);
  const agreement = offline && aws ? agreementOf(input, offline, aws.run) : NOTHING_FOUND;
  const utilization = checkUtilization(input.testCase, aws?.run, input);
  const failures = [
    ...mergeFailures(runs.map((run) => verdictOn(input, run))),
    ...on(['offline', 'aws'], agreement.failures),
    ...on(['aws'], utilization.failures),
  ];
  const notes = [...offlineOnlyNotes(input), ...agreement.notes, ...utilization.notes];
  if (failures.length > 0) return reportOf(input, { status: 'failed', failures, runs, notes });
  const status = trouble === undefined ? 'passed' : 'error';
  return reportOf(input, { status, runs, notes, trouble });
}

const NOTHING_FOUND: Agreement = { failures: [], notes: [] };

function judgeUnrun(input: JudgeInput): CaseReport {
  const { testCase, engines } = input;
  const isUnchecked = testCase.offlineOnly.length > 0 && !engines.includes('offline');
  if (!isUnchecked) return reportOf(input, { status: 'not-run' });
  const isOrigin = testCase.offlineOnly.every((reason) => reason === 'origin');
  const failure: Failure = {
    kind: 'unchecked-assertion',
    assertion: isOrigin ? 'expect.origin' : 'expect',
    reason: 'offline-only',
    span: testCase.span,
  };
  return reportOf(input, { status: 'failed', failures: on(['aws'], [failure]) });
}

function observe(
  { testCase, ...answers }: JudgeInput,
  engine: EngineName,
): ObservedRun | undefined {
  const answer = answers[engine];
  if (answer?.kind !== 'result') return undefined;
  const { result, observations, durationMs } = answer;
  const outcome = canonicalise(result, testCase.event, testCase.eventType);
  const located = withLine(outcome, observations?.errorLine);
  return { run: { engine, result, outcome: located, durationMs }, observations };
}

/** AWS's text names a line for some errors only; the offline engine may know more. */
function withLine(outcome: Outcome, line: number | undefined): Outcome {
  return outcome.kind === 'error' ? { ...outcome, line: outcome.line ?? line } : outcome;
}

function verdictOn({ testCase, source }: JudgeInput, { engine, outcome, result }: EngineRun) {
  return { engine, failures: checkCase(testCase, outcome, result, source) };
}

function agreementOf(input: JudgeInput, offline: ObservedRun, aws: EngineRun): Agreement {
  return compareEngines(offline, aws, input.verifiedKeys ?? new Set(), input.testCase.span);
}

function offlineOnlyNotes({ testCase, engines }: JudgeInput): readonly CaseNote[] {
  const isNamed = testCase.offlineOnly.length > 0 && engines.includes('aws');
  return isNamed ? [{ note: 'offline-only', reasons: testCase.offlineOnly }] : [];
}

function troubleOf(answer: EngineAnswer | undefined): ServiceError | undefined {
  return answer?.kind === 'trouble' ? answer.error : undefined;
}

function on(
  engines: readonly EngineName[],
  failures: readonly Failure[],
): readonly EngineFailure[] {
  return failures.map((failure) => ({ ...failure, engines }));
}

function reportOf(
  { testCase }: JudgeInput,
  facts: Pick<CaseReport, 'status'> & Partial<CaseReport>,
): CaseReport {
  return { testCase, failures: [], runs: [], trouble: undefined, notes: [], ...facts };
}
