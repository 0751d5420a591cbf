import type { Report } from '../core/report.ts';
import { readChangedFiles } from '../github/changed-files.ts';
import type { RunContext } from '../github/run-context.ts';
import type { RunnerOutput } from '../github/runner-output.ts';
import { dependsOnChangedFiles } from '../reporters/annotations/plan-annotations.ts';
import { changedFilesTrouble } from '../reporters/annotations/changed-files-trouble.ts';
import { repositoryOf } from './repository.ts';

/** Whom to ask, and where to say that nobody answered. */
export interface ChangedFilesRun {
  readonly token: string | undefined;
  readonly context: RunContext;
  readonly output: Pick<RunnerOutput, 'print'>;
}

/**
 * The files that the pull request changes, whose failures come first; empty without a pull request. GitHub is
 * asked only where the answer makes a difference, and a run goes on without one.
 */
export async function findChangedFiles(
  report: Report,
  { token, context, output }: ChangedFilesRun,
): Promise<ReadonlySet<string>> {
  const { pullRequest, apiUrl } = context;
  const repository = repositoryOf(context);
  if (pullRequest === undefined || !dependsOnChangedFiles(report)) return NONE;
  if (token === undefined || repository === undefined) return NONE;
  const asked = await readChangedFiles({ token, apiUrl }, { ...repository, ...pullRequest });
  if (asked.known) return asked.facts;
  output.print(changedFilesTrouble(asked));
  return NONE;
}

const NONE: ReadonlySet<string> = new Set();
