import {
  casesOf,
  maxUtilization,
  publishedIds,
  resultOf,
  rolledBackIds,
  totalsOf,
} from '../core/report-totals.ts';
import { allChangedBehaviours } from '../core/live/report-live.ts';
import type { FunctionReport, Report } from '../core/report.ts';
import type { Environment } from '../core/environment.ts';
import type { RunnerCommands } from './runner-commands.ts';

/** Names of the action's outputs, as action.yml declares them. */
export const OUTPUT_NAMES = [
  'result',
  'tests',
  'passed',
  'failed',
  'skipped',
  'published',
  'publish-reason',
  'max-utilization',
  'changed-behaviours',
  'functions',
  'rollback-files',
  'health',
  'rolled-back',
  'summary-file',
  'junit-file',
  'json-file',
  'lcov-file',
] as const;

/** Values of all outputs; what a run has nothing to say about is empty. */
export type Outputs = Readonly<Record<(typeof OUTPUT_NAMES)[number], string>>;

/** What the report itself does not hold. */
export interface OutputFacts {
  /** The decision as a sentence. */
  readonly publishReason: string;
  /** Paths of the files that were written; undefined: not written. */
  readonly summaryFile: string | undefined;
  readonly junitFile: string | undefined;
  readonly jsonFile: string | undefined;
  readonly lcovFile?: string | undefined;
}

/** Turns a report into the values of the outputs. */
export function planOutputs(report: Report, facts: OutputFacts): Outputs {
  const totals = totalsOf(casesOf(report));
  const measured = report.functions.flatMap((fn) => maxUtilization(fn) ?? []);
  return {
    result: resultOf(report),
    tests: String(totals.all),
    passed: String(totals.passed),
    // What AWS could not run counts as failed, what no engine ran as skipped: the figures add up.
    failed: String(totals.failed + totals.error),
    skipped: String(totals.skipped + totals['not-run']),
    published: JSON.stringify(publishedIds(report)),
    'publish-reason': facts.publishReason,
    'max-utilization': measured.length === 0 ? '' : String(Math.max(...measured)),
    'changed-behaviours': String(allChangedBehaviours(report) ?? ''),
    functions: JSON.stringify(
      Object.fromEntries(report.functions.map((fn) => [fn.id, functionFacts(fn)])),
    ),
    'rollback-files': report.functions
      .flatMap(({ deployment }) => deployment?.keptFile ?? [])
      .join('\n'),
    health: healthOf(report),
    'rolled-back': JSON.stringify(rolledBackIds(report)),
    'summary-file': facts.summaryFile ?? '',
    'junit-file': facts.junitFile ?? '',
    'json-file': facts.jsonFile ?? '',
    'lcov-file': facts.lcovFile ?? '',
  };
}

/** The worst verdict of all watches; empty when there was none. */
function healthOf({ functions }: Report): string {
  const verdicts = functions.flatMap(({ deployment }) => deployment?.health?.verdict ?? []);
  const worst = (['unhealthy', 'inconclusive', 'healthy'] as const).find((it) =>
    verdicts.includes(it),
  );
  return worst ?? '';
}

function functionFacts({ name, codeSize, deployment }: FunctionReport): Record<string, unknown> {
  return {
    name,
    arn: deployment?.arn,
    etag: deployment?.etag,
    sha256: deployment?.sha256,
    size: codeSize,
    published: deployment?.published ?? false,
    liveEtag: deployment?.liveEtag,
    health: deployment?.health?.verdict,
    live: deployment?.rollback?.live,
  };
}

/**
 * Sets all outputs. Where there is no file for them nothing is written: the old command on stdout is
 * switched off on GitHub, and anywhere else nobody reads it.
 * https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/
 */
export function writeOutputs(
  commands: Pick<RunnerCommands, 'setOutput'>,
  environment: Environment,
  outputs: Outputs,
): void {
  if (!environment.GITHUB_OUTPUT) return;
  for (const name of OUTPUT_NAMES) commands.setOutput(name, outputs[name]);
}
