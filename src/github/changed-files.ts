import type { Asked } from '../core/gate/facts.ts';
import { ask, bounded, connectGitHub, type GitHubAccess, type GitHubClient } from './api.ts';

/** A pull request whose files are wanted. */
export interface PullRequestRange {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  readonly headSha: string;
  /** Undefined where the event does not say it. */
  readonly baseSha: string | undefined;
}

/**
 * Paths of the files that a pull request changes, from the repository's root. A job that may not read pull
 * requests may still compare commits, for which it needs no more than its checkout does; that answer has the
 * first 300 files.
 */
export async function readChangedFiles(
  access: GitHubAccess,
  range: PullRequestRange,
): Promise<Asked<ReadonlySet<string>>> {
  const client = await connectGitHub(access);
  const asked = await ask('pull-requests: read', () => listFiles(client, range));
  if (asked.known || asked.why !== 'no-permission' || range.baseSha === undefined) return asked;
  const compared = await ask('contents: read', () => compare(client, range));
  return compared.known ? compared : asked;
}

/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
async function listFiles(
  client: GitHubClient,
  { owner, repo, number }: PullRequestRange,
): Promise<ReadonlySet<string>> {
  const files = await client.paginate(client.rest.pulls.listFiles, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
    request: bounded(),
  });
  return new Set(files.map(({ filename }) => filename));
}

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
async function compare(
  client: GitHubClient,
  { owner, repo, baseSha, headSha }: PullRequestRange,
): Promise<ReadonlySet<string>> {
  const { data } = await client.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead: `${baseSha}...${headSha}`,
    request: bounded(),
  });
  return new Set((data.files ?? []).map(({ filename }) => filename));
}
