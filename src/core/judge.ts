import type { ServiceError } from './errors.ts';
import type { EngineFailure, EngineName, Failure } from './failure.ts';
import type { FunctionLimits } from './function-config.ts';
import type { EngineAnswer } from './ports.ts';
import type { CaseNote, CaseReport } from './report.ts';
import { RULES, type RuleCode } from './rules/rule-table.ts';
import { checkSnapshot, recordingOf } from './snapshot/judge-snapshot.ts';
import type { SnapshotMode } from './snapshot/snapshot.ts';
import type { TestCase } from './test-case.ts';
import { compareEngines, type Agreement } from './verdict/agreement.ts';
import { checkCase, type FunctionSource } from './verdict/check-case.ts';
import { checkFixture, type FixtureVerdict, type StoreCheck } from './verdict/check-fixture.ts';
import { checkUnrun } from './verdict/check-unrun.ts';
import { findBreaches, judgeRules, type Breaches } from './verdict/judge-rules.ts';
import { mergeFailures } from './verdict/merge-failures.ts';
import { checkSteps } from './verdict/steps.ts';
import { observe, type ObservedRun } from './verdict/observe.ts';
import { checkUtilization } from './verdict/utilization.ts';

/** One case with the answers of the engines. */
export interface JudgeInput {
  readonly testCase: TestCase;
  /** undefined: the engine did not run the case. */
  readonly offline?: EngineAnswer | undefined;
  readonly aws?: EngineAnswer | undefined;
  /** A `sample` kept the row from AWS; default no. */
  readonly isOutsideSample?: boolean | undefined;
  /** The engines of the whole run, whether or not they ran this case. */
  readonly engines: readonly EngineName[];
  readonly limits: FunctionLimits;
  /** Production rules that are off for the function. */
  readonly allow: readonly RuleCode[];
  readonly source: FunctionSource;
  /** The associated key value store, which fixtures are compared with; undefined without AWS. */
  readonly store?: StoreCheck | undefined;
  /** Why the engines cannot be compared in this run at all: they ran different code. */
  readonly incomparable?: string | undefined;
  /** What becomes of snapshots; default: nothing is written. */
  readonly snapshots?: SnapshotMode | undefined;
}

/**
 * The verdict on one case: each engine is judged by the case's assertions, both are compared with each
 * other, compute utilization and steps are held against their limits. A failure outranks trouble at AWS. A case that no
 * engine ran is `not-run`, except one that this run could never have checked: that fails.
 */
export function judgeCase(input: JudgeInput): CaseReport {
  if (input.testCase.skip !== undefined) return reportOf(input, { status: 'skipped' });
  const { testCase } = input;
  const offline = observe(testCase, 'offline', input.offline);
  const aws = observe(testCase, 'aws', input.aws);
  const observed = [offline, aws].filter((it) => it !== undefined);
  const runs = observed.map(({ run }) => run);
  const fixture = fixtureOf(input);
  const trouble = troubleOf(input.offline) ?? troubleOf(input.aws) ?? fixture?.trouble;
  if (runs.length === 0 && trouble === undefined) return judgeUnrun(input);
  const breaches = breachesOf(testCase, observed);
  const rules = judgeRules(testCase, breaches, input.allow);
  const agreement =
    offline && aws ? agreementOf(input, { offline, aws, breaches, fixture }) : NOTHING_FOUND;
  const utilization = checkUtilization(testCase, aws?.run, input);
  const steps = checkSteps(testCase, offline?.run);
  const engines = runs.map(({ engine }) => engine);
  const failures = [
    ...mergeFailures(observed.map((it) => verdictOn(input, it))),
    ...rules.failures,
    ...on(engines, fixture?.failures ?? []),
    ...on(['offline', 'aws'], agreement.failures),
    ...on(['aws'], utilization.failures),
    ...on([offline === undefined ? 'aws' : 'offline'], steps),
    ...checkSnapshot(testCase, observed, input.snapshots ?? 'check'),
  ];
  const notes = [
    ...offlineOnlyNotes(input),
    ...sampleNotes(input),
    ...rules.notes,
    ...(fixture?.notes ?? []),
    ...agreement.notes,
    ...utilization.notes,
    ...approximateNotes(offline),
  ];
  if (failures.length > 0) return reportOf(input, { status: 'failed', failures, runs, notes });
  if (trouble !== undefined) return reportOf(input, { status: 'error', runs, notes, trouble });
  const recording = recordingOf(testCase, observed, input.snapshots ?? 'check');
  return reportOf(input, { status: 'passed', runs, notes, recording });
}

function approximateNotes(offline: ObservedRun | undefined): CaseNote[] {
  const approximations = offline?.observations?.approximations ?? [];
  return approximations.map((approximation) => ({ note: 'approximate', approximation }));
}

const NOTHING_FOUND: Agreement = { failures: [], notes: [] };

function judgeUnrun(input: JudgeInput): CaseReport {
  const failure = checkUnrun(input.testCase, input.engines);
  return failure === undefined
    ? reportOf(input, { status: 'not-run' })
    : reportOf(input, { status: 'failed', failures: on(['aws'], [failure]) });
}

/** The fixture matters where AWS ran the case too: there the function read the store. */
function fixtureOf({ testCase, offline, aws, store }: JudgeInput): FixtureVerdict | undefined {
  if (aws?.kind !== 'result' || store === undefined) return undefined;
  return checkFixture(testCase, offline, store);
}

/** AWS's error may be its own word on a breach; there is no result to judge then. */
function breachesOf(testCase: TestCase, observed: readonly (ObservedRun | undefined)[]): Breaches {
  const judged = observed.flatMap((it) =>
    it === undefined || (it.run.outcome.kind === 'error' && !it.run.outcome.badReturn) ? [] : [it],
  );
  return new Map(judged.map((it) => [it.run.engine, findBreaches(testCase, it)]));
}

function verdictOn({ testCase, source }: JudgeInput, { run, observations }: ObservedRun) {
  const { engine, outcome, result } = run;
  const seen = { logs: result.logs, origin: observations?.origin };
  return { engine, failures: checkCase(testCase, outcome, seen, source) };
}

interface BothRuns {
  readonly offline: ObservedRun;
  readonly aws: ObservedRun;
  readonly breaches: Breaches;
  readonly fixture: FixtureVerdict | undefined;
}

function agreementOf(
  { incomparable, testCase }: JudgeInput,
  { offline, aws, breaches, fixture }: BothRuns,
): Agreement {
  if (incomparable !== undefined) {
    return { failures: [], notes: [{ note: 'not-compared', because: incomparable }] };
  }
  // AWS words these breaches as errors; the rule has been told already.
  const isSettled =
    aws.run.outcome.kind === 'error' &&
    breaches.get('offline')?.some(({ code }) => RULES[code].inTestFunction);
  if (isSettled) return NOTHING_FOUND;
  return compareEngines(offline, aws.run, fixture?.verifiedKeys ?? new Set(), testCase.span);
}

function offlineOnlyNotes({ testCase, engines }: JudgeInput): readonly CaseNote[] {
  const isNamed = testCase.offlineOnly.length > 0 && engines.includes('aws');
  return isNamed ? [{ note: 'offline-only', reasons: testCase.offlineOnly }] : [];
}

function sampleNotes({ isOutsideSample = false }: JudgeInput): readonly CaseNote[] {
  return isOutsideSample ? [{ note: 'not-sampled' }] : [];
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
