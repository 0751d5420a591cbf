import type { Asked, EnvironmentRules, Review, ReviewFacts } from '../core/gate/facts.ts';
import type { ReviewSource } from '../core/gate/ports.ts';
import { ask, bounded, connectGitHub, type GitHubAccess, type GitHubClient } from './api.ts';
import { environmentOf } from './id-token.ts';
import type { RunnerCommands } from './runner-commands.ts';

/** Where the questions of the gate go. */
export interface ReviewSourceOptions extends GitHubAccess {
  readonly owner: string;
  readonly repo: string;
  readonly runId: string | undefined;
  readonly commands: Pick<RunnerCommands, 'getIDToken'>;
}

/** Answers the gate's questions over GitHub's REST API and the job's OpenID token. */
export function createReviewSource(options: ReviewSourceOptions): ReviewSource {
  const { owner, repo } = options;
  let connecting: Promise<GitHubClient> | undefined;
  const client = (): Promise<GitHubClient> => (connecting ??= connectGitHub(options));
  return {
    review: (number) =>
      ask('pull-requests: read', async () => readReviews(await client(), { owner, repo, number })),
    environmentClaim: () => readClaim(options.commands),
    environmentRules: (name) =>
      ask('actions: read', async () => readRules(await client(), { owner, repo, name })),
    runApprovals: async (name) => {
      const asked = await ask('actions: read', async () =>
        readApprovals(await client(), options, name),
      );
      return asked.known ? asked.facts : [];
    },
  };
}

async function readReviews(
  client: GitHubClient,
  { owner, repo, number }: { owner: string; repo: string; number: number },
): Promise<ReviewFacts> {
  const where = { owner, repo, pull_number: number };
  const [pull, reviews] = await Promise.all([
    client.rest.pulls.get({ ...where, request: bounded() }),
    client.paginate(client.rest.pulls.listReviews, {
      ...where,
      per_page: 100,
      request: bounded(),
    }),
  ]);
  const people = new Set(reviews.flatMap(({ user }) => user?.login.toLowerCase() ?? []));
  const mayWrite = await Promise.all(
    [...people].map(async (username) => hasWriteAccess(client, { owner, repo, username })),
  );
  return {
    headSha: pull.data.head.sha,
    // An account that is gone has no login, whatever the types say.
    author: (pull.data.user as { login: string } | null)?.login,
    reviews: reviews.map(({ user, state, commit_id }): Review => ({
      user: user?.login,
      state,
      commit: commit_id ?? undefined,
    })),
    writers: new Set([...people].filter((_, index) => mayWrite[index])),
  };
}

/**
 * `maintain` shows as `write`, `triage` as `read`.
 * https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
async function hasWriteAccess(
  client: GitHubClient,
  person: { owner: string; repo: string; username: string },
): Promise<boolean> {
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({
      ...person,
      request: bounded(),
    });
    return data.permission === 'admin' || data.permission === 'write';
  } catch (error) {
    // A stranger's approval counts for nothing, and must not keep the others' from counting.
    if ((error as { status?: number }).status === 404) return false;
    throw error;
  }
}

async function readRules(
  client: GitHubClient,
  { owner, repo, name }: { owner: string; repo: string; name: string },
): Promise<EnvironmentRules> {
  const { data } = await client.rest.repos.getEnvironment({
    owner,
    repo,
    environment_name: name,
    request: bounded(),
  });
  const types = (data.protection_rules ?? []).map(({ type }) => type);
  return {
    reviewers: types.includes('required_reviewers'),
    branches: types.includes('branch_policy'),
  };
}

async function readApprovals(
  client: GitHubClient,
  { owner, repo, runId }: ReviewSourceOptions,
  environment: string,
): Promise<readonly string[]> {
  if (runId === undefined) return [];
  const { data } = await client.rest.actions.getReviewsForRun({
    owner,
    repo,
    run_id: Number(runId),
    request: bounded(),
  });
  return data
    .filter(({ state, environments }) => state === 'approved' && isAbout(environments, environment))
    .map(({ user }) => user.login);
}

function isAbout(environments: readonly { name?: string }[], wanted: string): boolean {
  return environments.some(({ name }) => name?.toLowerCase() === wanted.toLowerCase());
}

function readClaim(
  commands: Pick<RunnerCommands, 'getIDToken'>,
): Promise<Asked<string | undefined>> {
  return commands.getIDToken().then(
    (token): Asked<string | undefined> => ({ known: true, facts: environmentOf(token) }),
    (): Asked<string | undefined> => ({
      known: false,
      why: 'no-permission',
      permission: 'id-token: write',
    }),
  );
}
