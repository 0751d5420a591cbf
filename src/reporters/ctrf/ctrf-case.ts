import type { Failure } from '../../core/failure.ts';
import type { JsonObject } from '../../core/json.ts';
import type { CaseReport, CaseStatus, EngineRun, Report } from '../../core/report.ts';
import { describeServiceError } from '../../core/service-messages.ts';
import { placeOfCase } from '../text/row-place.ts';
import {
  caseDuration,
  caseLogs,
  caseSteps,
  caseText,
  caseUtilization,
  failureMessage,
} from '../text/case-text.ts';
import type { TextContext } from '../text/context.ts';
import { liveExtra } from './live-extra.ts';
import { notesOf } from '../text/run-facts.ts';
import { caseWarnings } from '../text/run-warnings.ts';

/** One entry of a CTRF report. */
export interface CtrfTest {
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  /** Whole milliseconds. */
  readonly duration: number;
  /** Function, then file. */
  readonly suite: readonly string[];
  readonly id?: string;
  readonly rawStatus?: string;
  readonly message?: string;
  readonly trace?: string;
  readonly snippet?: string;
  readonly line?: number;
  readonly filePath?: string;
  readonly tags?: readonly string[];
  /** Cells of a row by column. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly stdout?: readonly string[];
  readonly extra?: JsonObject;
}

const STATUSES: Readonly<Record<CaseStatus, CtrfTest['status']>> = {
  passed: 'passed',
  failed: 'failed',
  error: 'failed',
  skipped: 'skipped',
  'not-run': 'skipped',
};

/** One case as a CTRF entry. */
export function ctrfCase(
  context: TextContext,
  report: Report,
  it: CaseReport,
  id: string,
): CtrfTest {
  const { testCase, status } = it;
  const { file, start } = placeOfCase(testCase);
  return {
    id,
    // An empty name is not valid CTRF.
    name: testCase.name || testCase.id,
    status: STATUSES[status],
    rawStatus: rawStatus(it),
    duration: Math.round(caseDuration(it)),
    suite: [testCase.functionId, testCase.span.file],
    filePath: file,
    line: start.line,
    tags: testCase.tags,
    ...(testCase.row ? { parameters: testCase.row.parameters } : {}),
    ...outcomeOf(context, report, it),
    stdout: caseLogs(it),
    extra: extraOf(it),
  };
}

function rawStatus({ status, failures }: CaseReport): string {
  if (status === 'failed') return failures[0] === undefined ? status : kindOf(failures[0]);
  return status === 'not-run' ? 'not run' : status;
}

/** Rules go by their code. */
function kindOf(failure: Failure): string {
  return failure.kind === 'rule' ? `rule/${failure.code}` : failure.kind;
}

function outcomeOf(context: TextContext, report: Report, it: CaseReport): Partial<CtrfTest> {
  const trace = (): string => caseText(context, report, it);
  if (it.status === 'skipped') return it.testCase.skip ? { message: it.testCase.skip } : {};
  if (it.status === 'error') {
    const message = it.trouble === undefined ? '' : describeServiceError(it.trouble).message;
    return { message, trace: trace() };
  }
  if (it.status !== 'failed') return {};
  const message = it.failures.map(failureMessage).join('\n');
  return { message, trace: trace(), ...snippetOf(context, it) };
}

/** The source line that the first failure is about. */
function snippetOf({ lines }: TextContext, { failures }: CaseReport): Partial<CtrfTest> {
  const [first] = failures;
  if (first === undefined) return {};
  const { span } = first;
  const place = first.kind === 'function-error' ? (first.source ?? span) : span;
  const snippet = lines(place.file, place.start.line)?.start;
  return snippet === undefined ? {} : { snippet };
}

function extraOf(it: CaseReport): JsonObject {
  const utilization = caseUtilization(it);
  const steps = caseSteps(it);
  const approximate = notesOf(it, 'approximate').map(({ approximation }) => approximation);
  const warnings = caseWarnings(it);
  return {
    event: it.testCase.event,
    engines: Object.fromEntries(it.runs.map((run) => [run.engine, runFacts(run)])),
    ...(utilization === undefined ? {} : { computeUtilization: utilization }),
    ...(steps === undefined ? {} : { steps }),
    ...(approximate.length === 0 ? {} : { approximate }),
    ...(warnings.length === 0 ? {} : { warnings }),
    ...(it.live === undefined ? {} : { live: liveExtra(it.live) }),
  };
}

function runFacts({ result, durationMs }: EngineRun): JsonObject {
  const { output, errorMessage, computeUtilizationSamples: samples } = result;
  return {
    durationMs,
    output,
    ...(errorMessage === '' ? {} : { error: errorMessage }),
    ...(samples === undefined ? {} : { computeUtilizationSamples: samples }),
  };
}
