import path from 'node:path';
import { findConfig } from '../config/project/config-path.ts';
import { isCommentDue, type CommentChoice } from '../core/comment/comment-choice.ts';
import { commentMarker } from '../core/comment/comment-marker.ts';
import type { CommentOutcome, WantedComment } from '../core/comment/plan-comment.ts';
import type { Asked } from '../core/gate/facts.ts';
import type { Files } from '../core/ports.ts';
import type { Report } from '../core/report.ts';
import { settleComment } from '../github/pull-request-comment.ts';
import type { RunContext } from '../github/run-context.ts';
import type { RunnerOutput } from '../github/runner-output.ts';
import { commentTrouble } from '../reporters/annotations/comment-trouble.ts';
import {
  renderComment,
  renderResolved,
  type CommentFacts,
} from '../reporters/markdown/render-comment.ts';
import { describeProgress } from '../reporters/progress.ts';
import { repositoryOf, runUrl } from './repository.ts';

/** The inputs that the comment depends on. */
export interface CommentInputs {
  readonly prComment: CommentChoice;
  readonly githubToken: string | undefined;
  readonly config: string | undefined;
  /** Set where inputs describe a function, without a configuration. */
  readonly zeroConfig: { readonly source: string } | undefined;
  readonly environment: string | undefined;
}

/** What the comment depends on. */
export interface CommentRun {
  readonly options: CommentInputs;
  readonly context: RunContext;
  readonly output: RunnerOutput;
  readonly files: Pick<Files, 'exists'>;
  /** The working directory below the repository's root, with forward slashes; empty for the root. */
  readonly pathPrefix: string;
}

/**
 * Keeps the comment of a pull request up to date, if one is wanted and the event is about a pull request. What
 * goes wrong is told, and changes nothing about how the run ends.
 */
export async function commentOnPullRequest(report: Report, run: CommentRun): Promise<void> {
  const { options, context, output } = run;
  if (options.prComment === 'off' || context.pullRequest === undefined) return;
  const asked = await askForComment(await wantedComment(report, run), run);
  if (!asked.known) output.annotate(commentTrouble(asked));
  else output.print(describeProgress({ step: 'comment', id: 'pr-comment', outcome: asked.facts }));
}

async function askForComment(
  wanted: WantedComment,
  { options, context }: CommentRun,
): Promise<Asked<CommentOutcome>> {
  const { githubToken: token } = options;
  const repository = repositoryOf(context);
  if (token === undefined || repository === undefined || context.pullRequest === undefined) {
    return { known: false, why: 'unreachable', detail: 'the input github-token is empty' };
  }
  const { number } = context.pullRequest;
  return settleComment({ token, apiUrl: context.apiUrl }, { ...repository, number }, wanted);
}

async function wantedComment(report: Report, run: CommentRun): Promise<WantedComment> {
  const { options, context } = run;
  const facts: CommentFacts = {
    marker: commentMarker(await configPath(run), options.environment),
    environment: options.environment,
    commit: context.pullRequest?.headSha,
    runUrl: runUrl(context),
  };
  return {
    marker: facts.marker,
    due: isCommentDue(options.prComment, report),
    body: renderComment(report, facts),
    resolved: renderResolved(report, facts),
  };
}

/** From the repository's root; without a configuration the source stands for it. */
async function configPath({ options, files, pathPrefix }: CommentRun): Promise<string> {
  const { config, zeroConfig } = options;
  const found =
    zeroConfig?.source ?? config ?? (await findConfig(files)) ?? 'cloudfront-functions.yml';
  return path.posix.join(pathPrefix, found.replaceAll('\\', '/'));
}
