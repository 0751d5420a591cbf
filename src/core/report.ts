import type { Deployment, PublishDecision } from './deployment.ts';
import type { Diagnostic } from './diagnostics.ts';
import type { ServiceError } from './errors.ts';
import type { EngineFailure, EngineName } from './failure.ts';
import type { FunctionLimits } from './function-config.ts';
import type { Outcome, TestResult } from './outcome.ts';
import type { Runtime } from './runtimes.ts';
import type { SourceTexts } from './source.ts';
import type { OfflineOnlyReason, TestCase } from './test-case.ts';

/** `not-run`: an engine the case needs was not part of the run (`engine: aws` in an offline run). */
export type CaseStatus = 'passed' | 'failed' | 'error' | 'skipped' | 'not-run';

/** What one engine made of a case. */
export interface EngineRun {
  readonly engine: EngineName;
  readonly result: TestResult;
  readonly outcome: Outcome;
  readonly durationMs: number;
}

/** One case after the run. */
export interface CaseReport {
  readonly testCase: TestCase;
  readonly status: CaseStatus;
  readonly failures: readonly EngineFailure[];
  readonly runs: readonly EngineRun[];
  /** Set when `status` is `error`: AWS could not run it. */
  readonly trouble: ServiceError | undefined;
  /** Things that are no failure but have to be said, as data. */
  readonly notes: readonly CaseNote[];
}

/**
 * `offline-only`: AWS did not run it, and why. `utilization-not-checked`: no engine measured it.
 * `error-wording`: both engines raised an error, in different words.
 */
export type CaseNote =
  | { readonly note: 'offline-only'; readonly reasons: readonly OfflineOnlyReason[] }
  | { readonly note: 'utilization-not-checked' }
  | { readonly note: 'not-compared'; readonly because: string }
  | { readonly note: 'error-wording'; readonly offline: string; readonly aws: string }
  | { readonly note: 'utilization-high'; readonly percent: number };

/** One function after the run. */
export interface FunctionReport {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly runtime: Runtime;
  /** Bytes of the code as uploaded. */
  readonly codeSize: number;
  readonly limits: FunctionLimits;
  readonly cases: readonly CaseReport[];
  /** undefined when AWS was not touched for it. */
  readonly deployment: Deployment | undefined;
  /** What stopped its deployment, when something at AWS did. */
  readonly trouble: ServiceError | undefined;
}

/** Worst thing that happened: the `result` output, and 0, 1, 2, 3 as exit code. */
export type RunResult = 'passed' | 'failed' | 'invalid' | 'error';

/** Everything a run found out. Reporters turn it into text; totals are derived (see report-totals.ts). */
export interface Report {
  readonly functions: readonly FunctionReport[];
  /** Of loading and checking. An error among them means that nothing was run. */
  readonly diagnostics: readonly Diagnostic[];
  readonly engines: readonly EngineName[];
  /** Said when `auto` chose offline, or the repository is a fork's. */
  readonly offlineReason: 'no-credentials' | 'asked' | undefined;
  /** A custom endpoint, as given; it is named in every report. */
  readonly endpoint: string | undefined;
  /** undefined when the run was never meant to deploy (`cf2 test`). */
  readonly publish: PublishDecision | undefined;
  /** Trouble that is about the whole run. */
  readonly trouble: ServiceError | undefined;
  readonly startedAt: number;
  readonly durationMs: number;
  readonly sources: SourceTexts;
}
