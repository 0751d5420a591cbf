import path from 'node:path';
import type { Environment } from '../core/environment.ts';
import type { Report } from '../core/report.ts';
import { repositoryRoot } from '../files/working-directory.ts';
import { readRunContext } from '../github/run-context.ts';
import { loadRunnerCommands } from '../github/runner-commands.ts';
import { createRunnerOutput } from '../github/runner-output.ts';
import { announceReport, type Announcement } from './announce-report.ts';
import { readSmallFile } from './read-small-file.ts';

/**
 * Announces a report as the action does, for a command that runs in a step of a workflow. Answers false
 * when something that was asked for could not be written.
 */
export async function announceOnGitHub(
  report: Report,
  {
    environment,
    workingDirectory,
    files,
  }: Pick<Announcement, 'environment' | 'workingDirectory' | 'files'>,
): Promise<boolean> {
  const commands = await loadRunnerCommands();
  return announceReport(report, {
    commands,
    output: createRunnerOutput(commands),
    environment,
    context: readRunContext(environment, readSmallFile),
    workingDirectory,
    pathPrefix: prefixOf(workingDirectory, environment),
    files,
  });
}

/** The working directory below the repository's root, which paths of annotations begin at. */
function prefixOf(workingDirectory: string, { GITHUB_WORKSPACE }: Environment): string {
  const root = repositoryRoot(workingDirectory) ?? (GITHUB_WORKSPACE || workingDirectory);
  return path.relative(root, workingDirectory).split(path.sep).join('/');
}
