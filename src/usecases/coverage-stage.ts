import { canonicalise } from '../core/compare/canonical.ts';
import { compareOutcomes } from '../core/compare/compare-outcomes.ts';
import { COVERAGE_METRICS, type FunctionCoverage } from '../core/coverage/coverage.ts';
import { noticeAt, warningAt, type Diagnostic } from '../core/diagnostics.ts';
import type { FunctionConfig } from '../core/function-config.ts';
import type { Outcome } from '../core/outcome.ts';
import type {
  CountedAnswer,
  CoverageAnswer,
  EngineAnswer,
  MeasureCoverage,
} from '../core/ports.ts';
import { fileSpan, type Span } from '../core/source.ts';
import type { TestCase } from '../core/test-case.ts';
import type { FunctionRun } from './function-run.ts';
import type { PipelinePorts } from './pipeline-ports.ts';
import { pinClock } from './pin-clock.ts';
import { casesFor } from './run-cases.ts';

/** What is known of the coverage of a run's function. */
export type RunCoverage =
  | ({ readonly kind: 'counted' } & FunctionCoverage)
  | { readonly kind: 'refused'; readonly reason: string };

/** The limits that this run can judge: those of a function with all its tests. */
export function judgedLimits(config: FunctionConfig): FunctionConfig['limits']['coverage'] {
  // It was LIVE before: no rule of cf2 may stand in the way back.
  const isExempt = config.isPartial === true || config.restores !== undefined;
  return isExempt ? undefined : config.limits.coverage;
}

/** Whether the function's events are to be counted. */
function wantsCoverage(config: FunctionConfig, isAsked: boolean): boolean {
  if (config.restores !== undefined) return false;
  return isAsked || limitSpan(judgedLimits(config)) !== undefined;
}

function limitSpan(limits: FunctionConfig['limits']['coverage']): Span | undefined {
  return COVERAGE_METRICS.flatMap((metric) => limits?.[metric]?.span ?? [])[0];
}

/** A run whose events come to the same a second time: its cases have a clock. */
export function readyForCoverage(
  run: FunctionRun,
  isAsked: boolean,
  { clock }: Pick<PipelinePorts, 'clock'>,
): FunctionRun {
  const isWanted = wantsCoverage(run.prepared.config, isAsked);
  return isWanted ? { ...run, cases: pinClock(run.cases, clock) } : run;
}

/**
 * Counts what the offline events of a run reach, in a second run of them: results always come from code as it is.
 */
export async function addCoverage(
  measure: MeasureCoverage | undefined,
  run: FunctionRun,
  isAsked: boolean,
): Promise<FunctionRun> {
  const { config, text, file, built } = run.prepared;
  if (measure === undefined || !wantsCoverage(config, isAsked)) return run;
  const cases = casesFor('offline', run.cases);
  const code = { source: text, runtime: run.runtime };
  const answer = await measure({ code, file, built, invocations: cases });
  return { ...run, coverage: coverageOf(answer, cases, run) };
}

function coverageOf(
  answer: CoverageAnswer,
  cases: readonly TestCase[],
  { answers, prepared }: FunctionRun,
): RunCoverage {
  if (answer.kind === 'refused') return answer;
  const { totals, files, answers: counted } = answer;
  const differing = cases.filter((testCase, index) =>
    differs(testCase, answers.offline?.get(testCase.id), counted[index]),
  );
  return {
    kind: 'counted',
    totals,
    files,
    isOfBuiltCode: prepared.built !== undefined && Object.hasOwn(files, prepared.file),
    differing: differing.map(({ id }) => id),
    lost: counted.filter(({ counts }) => counts === undefined).length,
  };
}

function differs(
  { event, eventType }: TestCase,
  first: EngineAnswer | undefined,
  second: CountedAnswer | undefined,
): boolean {
  if (first?.kind !== 'result' || second === undefined) return false;
  const [a, b] = [first, second].map(({ result }) => canonicalise(result, event, eventType));
  return a !== undefined && b !== undefined && !isSame(a, b);
}

/** Words and lines of errors may be of the code that counts. */
function isSame(a: Outcome, b: Outcome): boolean {
  if (a.kind === 'error' && b.kind === 'error') return true;
  return compareOutcomes(a, b).length === 0;
}

/** What there is to say of coverage beside the figures. */
export function coverageFindings(runs: readonly FunctionRun[]): readonly Diagnostic[] {
  return runs.flatMap(({ prepared: { config }, coverage }) => [
    ...skippedLimit(config),
    ...(coverage === undefined ? [] : countingFindings(config, coverage)),
  ]);
}

function skippedLimit({ id, isPartial, limits }: FunctionConfig): readonly Diagnostic[] {
  const span = limitSpan(limits.coverage);
  if (span === undefined || isPartial !== true) return [];
  return [noticeAt(span, 'coverage-limit-skipped', { id })];
}

function countingFindings(
  { id, source }: FunctionConfig,
  coverage: RunCoverage,
): readonly Diagnostic[] {
  if (coverage.kind === 'refused') {
    return [warningAt(fileSpan(source), 'coverage-unmeasured', { id, reason: coverage.reason })];
  }
  const { differing, lost } = coverage;
  if (differing.length === 0 && lost === 0) return [];
  return [warningAt(fileSpan(source), 'coverage-differs', { id, cases: differing, lost })];
}
