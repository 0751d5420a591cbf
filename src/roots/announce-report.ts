import path from 'node:path';
import { describeDiagnostic } from '../core/messages.ts';
import type { Environment } from '../core/environment.ts';
import type { Report } from '../core/report.ts';
import type { Span } from '../core/source.ts';
import { planOutputs, writeOutputs } from '../github/outputs.ts';
import type { RunContext } from '../github/run-context.ts';
import type { RunnerCommands } from '../github/runner-commands.ts';
import type { RunnerOutput } from '../github/runner-output.ts';
import { writeStepSummary } from '../github/step-summary.ts';
import { planAnnotations } from '../reporters/annotations/plan-annotations.ts';
import { renderSummary } from '../reporters/markdown/render-summary.ts';
import { describePublishDecision } from '../reporters/publish-reason.ts';
import { renderLog } from '../reporters/terminal/render-log.ts';
import { coverageTable, type TableLook } from './coverage-reports.ts';
import { checkedOutCommit } from './project-variables.ts';
import { writeReportFiles, type ReportFiles } from './report-files.ts';

/** Where a report goes on GitHub. */
export interface Announcement {
  readonly commands: RunnerCommands;
  readonly output: RunnerOutput;
  readonly environment: Environment;
  readonly context: RunContext;
  /** The working directory below the repository's root, with forward slashes; empty for the root. */
  readonly pathPrefix: string;
  /** Absolute. */
  readonly workingDirectory: string;
  readonly files: ReportFiles;
  /** Files that the pull request changes, from the repository's root: their failures come first. */
  readonly changedFiles?: ReadonlySet<string>;
}

/** Columns of a job log; the runner's window has no fixed width. */
const LOG_WIDTH = 120;

/**
 * Writes log, annotations, summary, report files and outputs of a run. Answers false when something that
 * was asked for could not be written; the log says what.
 */
export async function announceReport(report: Report, to: Announcement): Promise<boolean> {
  printLog(report, to);
  if (to.files.lcovFile !== undefined) to.output.print(await coverageTable(report, lookOf(to)));
  const { pathPrefix, changedFiles = new Set<string>() } = to;
  for (const annotation of planAnnotations(report, { pathPrefix, changedFiles })) {
    to.output.annotate(annotation);
  }
  // What is checked out was tested, which need not be what the event is about.
  const commit = checkedOutCommit(to.workingDirectory) ?? to.context.sha;
  const links = (span: Span) => permalink(span, commit, to);
  const hasSummary = await writeStepSummary(
    to.commands,
    to.environment,
    renderSummary(report, { links }),
  );
  const files = await writeReportFiles(report, to.workingDirectory, to.files);
  for (const problem of files.problems) {
    const { message, hint = '' } = describeDiagnostic(problem);
    to.output.annotate({
      level: 'error',
      title: problem.code,
      message: `${message}\n${hint}`,
      at: undefined,
    });
  }
  const outputs = planOutputs(report, {
    publishReason: report.publish === undefined ? '' : describePublishDecision(report.publish),
    summaryFile: hasSummary ? to.environment.GITHUB_STEP_SUMMARY : undefined,
    junitFile: files.junitFile,
    jsonFile: files.jsonFile,
    lcovFile: files.lcovFile,
  });
  writeOutputs(to.commands, to.environment, outputs);
  return files.problems.length === 0;
}

function lookOf({ environment }: Pick<Announcement, 'environment'>): TableLook {
  const colour = environment.GITHUB_ACTIONS === 'true' && !environment.NO_COLOR;
  return { colour, width: LOG_WIDTH };
}

function printLog(report: Report, { output, environment }: Announcement): void {
  const { groups, rest } = renderLog(report, { ...lookOf({ environment }), verbose: false });
  for (const { title, text } of groups) output.group(title, text);
  output.print(rest);
}

/** https://docs.github.com/en/repositories/working-with-files/using-files/getting-permanent-links-to-files */
function permalink(
  { file, start }: Span,
  commit: string | undefined,
  to: Announcement,
): string | undefined {
  const { repository, serverUrl } = to.context;
  if (repository === undefined || commit === undefined) return undefined;
  const inRepository = path.posix.join(to.pathPrefix, file).split('/').map(encodeURIComponent);
  return `${serverUrl}/${repository}/blob/${commit}/${inRepository.join('/')}#L${start.line}`;
}
