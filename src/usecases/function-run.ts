import { judgeCoverage } from '../core/coverage/judge-coverage.ts';
import type { Collision, Deployment } from '../core/deployment.ts';
import { ServiceError } from '../core/errors.ts';
import type { EngineName } from '../core/failure.ts';
import type { Comparison } from '../core/live/comparison.ts';
import { judgeLive } from '../core/live/judge-live.ts';
import { reportLive } from '../core/live/report-live.ts';
import type { KeptFunction } from '../core/kept/kept-function.ts';
import { judgeCase } from '../core/judge.ts';
import type { RemoteState } from '../core/plan.ts';
import type { RemoteFunction } from '../core/ports.ts';
import type { CaseReport, FunctionReport } from '../core/report.ts';
import { obsoleteCase } from '../core/snapshot/obsolete-case.ts';
import type { SnapshotMode } from '../core/snapshot/snapshot.ts';
import type { Runtime } from '../core/runtimes.ts';
import type { TestCase } from '../core/test-case.ts';
import type { Throwaway } from '../core/throwaway/throwaway.ts';
import type { StoreCheck } from '../core/verdict/check-fixture.ts';
import { settleUnusedAllows } from '../core/verdict/unused-allow.ts';
import { judgedLimits, type RunCoverage } from './coverage-stage.ts';
import type { PreparedFunction } from './prepared-function.ts';
import type { Answers } from './run-cases.ts';
import type { UploadedFunction } from './upload-function.ts';

/** One function on its way through the pipeline; every step answers a copy that knows more. */
export interface FunctionRun {
  readonly prepared: PreparedFunction;
  readonly runtime: Runtime;
  readonly cases: readonly TestCase[];
  readonly remote: RemoteState | undefined;
  readonly keyValueStoreArn: string | undefined;
  readonly uploaded: UploadedFunction | undefined;
  /** Answers by engine; an engine that was not asked is missing. */
  readonly answers: Readonly<Partial<Record<EngineName, Answers>>>;
  /** What its offline events reached; undefined: nobody counted. */
  readonly coverage?: RunCoverage | undefined;
  /** Ids of the rows that a `sample` kept from AWS. */
  readonly outsideSample?: ReadonlySet<string>;
  /** The key value store that fixtures are compared with; undefined when nothing has to be. */
  readonly store: StoreCheck | undefined;
  /** Why the engines cannot be compared; undefined: they ran the same code. */
  readonly incomparable: string | undefined;
  readonly deployment: Deployment | undefined;
  /** What became of the function that only tested it; it leads nowhere. */
  readonly throwaway?: Throwaway | undefined;
  /** What was found out about LIVE beside it; undefined: nobody compared. */
  readonly comparison?: Comparison | undefined;
  /** What was LIVE when the upload was done; undefined: nothing was, or nobody needs it. */
  readonly kept?: KeptFunction | undefined;
  /** ETag of the one LIVE version that this run may replace; undefined: any. */
  readonly replaces?: string | undefined;
  /** When PublishFunction was called, milliseconds since 1970. */
  readonly publishedAt?: number | undefined;
  /** LIVE as it was read back after publishing. */
  readonly live: RemoteFunction | undefined;
  readonly trouble: ServiceError | undefined;
  /** Foreign writes met so far. */
  readonly collisions: readonly Collision[];
}

/** A function before anything was done with it. */
export function startRun(prepared: PreparedFunction, runtime: Runtime): FunctionRun {
  const { tests } = prepared.config;
  return {
    prepared,
    runtime,
    cases: tests === 'none' ? [] : tests,
    remote: undefined,
    keyValueStoreArn: undefined,
    uploaded: undefined,
    answers: {},
    store: undefined,
    incomparable: undefined,
    deployment: undefined,
    live: undefined,
    trouble: undefined,
    collisions: [],
  };
}

/** Does a step; trouble at AWS is kept with the function instead of ending the whole run. */
export async function attempt(
  run: FunctionRun,
  step: (run: FunctionRun) => Promise<FunctionRun>,
): Promise<FunctionRun> {
  if (run.trouble !== undefined) return run;
  try {
    return await step(run);
  } catch (error) {
    if (error instanceof ServiceError) return { ...run, trouble: error };
    throw error;
  }
}

/** Judges every case by what the engines answered. `engines` are those of the whole run. */
export function reportFunctions(
  runs: readonly FunctionRun[],
  engines: readonly EngineName[],
  snapshots: SnapshotMode = 'check',
): readonly FunctionReport[] {
  return settleUnusedAllows(runs.map((run) => reportFunction(run, engines, snapshots)));
}

function reportFunction(
  run: FunctionRun,
  engines: readonly EngineName[],
  snapshots: SnapshotMode,
): FunctionReport {
  const { config, bytes, text, file, built } = run.prepared;
  const judge = (testCase: TestCase) =>
    judgeCase({
      testCase,
      offline: run.answers.offline?.get(testCase.id),
      aws: run.answers.aws?.get(testCase.id),
      isOutsideSample: run.outsideSample?.has(testCase.id) ?? false,
      engines,
      limits: config.limits,
      allow: config.allow,
      source: { file, text, built },
      store: run.store,
      incomparable: run.incomparable,
      snapshots,
    });
  const coverage = run.coverage?.kind === 'counted' ? run.coverage : undefined;
  const cases = run.cases.map((testCase) => besideLive(run, judge(testCase)));
  const obsolete = snapshots === 'check' ? (config.obsoleteSnapshots ?? []) : [];
  return {
    id: config.id,
    name: config.name,
    source: config.source,
    runtime: run.runtime,
    codeSize: bytes.length,
    limits: config.limits,
    cases: [
      ...cases,
      ...obsolete.map(obsoleteCase),
      ...judgeCoverage({
        functionId: config.id,
        limits: judgedLimits(config),
        totals: coverage?.totals,
        ranOffline: engines.includes('offline'),
      }),
    ],
    coverage,
    live: run.comparison && reportLive(run.comparison, cases),
    throwaway: run.throwaway,
    deployment: run.deployment,
    trouble: run.trouble,
  };
}

function besideLive({ comparison, answers, store }: FunctionRun, report: CaseReport): CaseReport {
  if (comparison?.kind !== 'read') return report;
  const aws = answers.aws?.get(report.testCase.id);
  return { ...report, live: judgeLive({ report, comparison, aws, store }) };
}
