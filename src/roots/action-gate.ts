import type { Gate, ReviewSource } from '../core/gate/ports.ts';
import type { Asked, PublishPolicy } from '../core/gate/facts.ts';
import { createReviewSource } from '../github/reviews.ts';
import type { RunContext } from '../github/run-context.ts';
import type { RunnerCommands } from '../github/runner-commands.ts';
import { createGate } from '../usecases/create-gate.ts';
import { checkedOutCommit } from './project-variables.ts';
import { repositoryOf } from './repository.ts';

/** The inputs that the gate depends on. */
export interface GateInputs {
  readonly publish: PublishPolicy;
  readonly productionBranch: string | undefined;
  readonly approvals: number;
  readonly requireEnvironment: string | undefined;
  readonly githubToken: string | undefined;
  readonly workingDirectory: string;
}

/** The gate of a workflow run: its event, its inputs, and GitHub's word on reviews and environments. */
export function createActionGate(
  options: GateInputs,
  context: RunContext,
  commands: Pick<RunnerCommands, 'getIDToken'>,
): Gate {
  const { eventName, ref, deleted, fork, sha, pullRequest } = context;
  return createGate(
    {
      event: {
        policy: options.publish,
        eventName,
        ref,
        productionBranch: options.productionBranch ?? context.defaultBranch,
        deleted,
        fork,
      },
      requiredApprovals: options.approvals,
      requireEnvironment: options.requireEnvironment,
      pullRequest: pullRequest && {
        number: pullRequest.number,
        eventHeadSha: pullRequest.headSha,
        eventSha: sha,
      },
      checkedOut: () => checkedOutCommit(options.workingDirectory),
    },
    reviewSource(options, context, commands),
  );
}

function reviewSource(
  { githubToken: token }: GateInputs,
  context: RunContext,
  commands: Pick<RunnerCommands, 'getIDToken'>,
): ReviewSource {
  const repository = repositoryOf(context);
  if (token === undefined || repository === undefined) return NOBODY_TO_ASK;
  const { apiUrl, runId } = context;
  return createReviewSource({ token, apiUrl, ...repository, runId, commands });
}

const NO_TOKEN: Asked<never> = {
  known: false,
  why: 'unreachable',
  detail: 'the input github-token is empty',
};

/** Outside GitHub, or with an emptied token. */
const NOBODY_TO_ASK: ReviewSource = {
  review: () => Promise.resolve(NO_TOKEN),
  environmentClaim: () => Promise.resolve(NO_TOKEN),
  environmentRules: () => Promise.resolve(NO_TOKEN),
  runApprovals: () => Promise.resolve([]),
};
