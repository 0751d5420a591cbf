import type { FunctionCoverage } from './coverage/coverage.ts';
import type { Deployment, PublishDecision } from './deployment.ts';
import type { Diagnostic } from './diagnostics.ts';
import type { ServiceError } from './errors.ts';
import type { EngineFailure, EngineName } from './failure.ts';
import type { FunctionLimits } from './function-config.ts';
import type { LiveCase } from './live/live-case.ts';
import type { LiveReport } from './live/live-report.ts';
import type { Approximation, Outcome, TestResult } from './outcome.ts';
import type { StrictGap } from './ports.ts';
import type { RuleFinding } from './rules/check-rules.ts';
import type { RuleCode } from './rules/rule-table.ts';
import type { Runtime } from './runtimes.ts';
import type { Recording } from './snapshot/snapshot.ts';
import type { SourceTexts, Span } from './source.ts';
import type { OfflineOnlyReason, TestCase } from './test-case.ts';
import type { Throwaway } from './throwaway/throwaway.ts';

/** `not-run`: an engine the case needs was not part of the run (`engine: aws` in an offline run). */
export type CaseStatus = 'passed' | 'failed' | 'error' | 'skipped' | 'not-run';

/** What one engine made of a case. */
export interface EngineRun {
  readonly engine: EngineName;
  readonly result: TestResult;
  readonly outcome: Outcome;
  readonly durationMs: number;
  /** What the run cost (Observations.steps); offline only. */
  readonly steps?: number | undefined;
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
  /** What it does on LIVE; undefined: nobody compared, or it was skipped. */
  readonly live?: LiveCase | undefined;
  /** A snapshot that is to be written. */
  readonly recording?: Recording | undefined;
}

/**
 * `offline-only`: AWS did not run it, and why. `utilization-not-checked`: no engine measured it.
 * `error-wording`: both engines raised an error, in different words. `strict-known`: the second engine of a strict
 * run differs, as its version is known to. `strict-gap`: it had nothing to compare with.
 */
export type CaseNote =
  | { readonly note: 'offline-only'; readonly reasons: readonly OfflineOnlyReason[] }
  | { readonly note: 'utilization-not-checked' }
  /** The row is beyond the `sample` of its table, so AWS did not run it. */
  | { readonly note: 'not-sampled' }
  | { readonly note: 'not-compared'; readonly because: string }
  | { readonly note: 'error-wording'; readonly offline: string; readonly aws: string }
  /** The offline run did something in its own way, and knows it. */
  | { readonly note: 'approximate'; readonly approximation: Approximation }
  | { readonly note: 'strict-known'; readonly field: string; readonly because: string }
  | { readonly note: 'strict-gap'; readonly gap: StrictGap }
  | { readonly note: 'utilization-high'; readonly percent: number }
  /** A production rule of severity `warning` does not hold. */
  | ({ readonly note: 'rule'; readonly engines: readonly EngineName[] } & RuleFinding)
  /** Nobody compared the fixture with the key value store: it was not wanted, or not possible. */
  | { readonly note: 'kvs-not-verified'; readonly why: 'ignored' | 'unreadable' }
  /** The test allows what it does not do. */
  | { readonly note: 'unused-allow'; readonly code: RuleCode; readonly span: Span };

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
  /** What its offline events reached of its code; undefined when nobody counted. */
  readonly coverage?: FunctionCoverage | undefined;
  /** LIVE beside what was tested; undefined: nobody compared. */
  readonly live?: LiveReport | undefined;
  /** Set when it was tested on a function of the pull request's own. */
  readonly throwaway?: Throwaway | undefined;
  /** undefined when nothing in AWS was touched under its own name. */
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
  /** The second engine of a strict run, as `njs 0.7.9`; undefined when there was none. */
  readonly strict: string | undefined;
  /** undefined when the run was never meant to deploy (`cf2 test`). */
  readonly publish: PublishDecision | undefined;
  /** Trouble that is about the whole run. */
  readonly trouble: ServiceError | undefined;
  /** Recorded results that were removed, for no test asks for them. */
  readonly removedSnapshots?: number;
  readonly startedAt: number;
  readonly durationMs: number;
  readonly sources: SourceTexts;
}
