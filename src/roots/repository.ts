import type { RunContext } from '../github/run-context.ts';

/** The repository of a run as GitHub's API names it; undefined outside GitHub. */
export function repositoryOf({
  repository,
}: Pick<RunContext, 'repository'>): { readonly owner: string; readonly repo: string } | undefined {
  const [owner, repo] = repository?.split('/') ?? [];
  return owner === undefined || repo === undefined ? undefined : { owner, repo };
}

/** The page of a run, which shows its summaries; undefined outside GitHub. */
export function runUrl({ serverUrl, repository, runId }: RunContext): string | undefined {
  if (repository === undefined || runId === undefined) return undefined;
  return `${serverUrl}/${repository}/actions/runs/${runId}`;
}
