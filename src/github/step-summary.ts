import type { Environment } from '../core/environment.ts';
import type { RunnerCommands } from './runner-commands.ts';

/**
 * Appends Markdown to the job summary. Answers false where there is none: outside GitHub, and on
 * runners and servers too old for it. A missing summary never fails a run.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 */
export async function writeStepSummary(
  commands: Pick<RunnerCommands, 'summary'>,
  environment: Environment,
  markdown: string,
): Promise<boolean> {
  if (!environment.GITHUB_STEP_SUMMARY) return false;
  try {
    // What an earlier write could not write stays in the buffer.
    await commands.summary.emptyBuffer().addRaw(markdown, true).write();
    return true;
  } catch {
    return false;
  }
}
