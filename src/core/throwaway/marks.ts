import { LIMITS } from '../limits.ts';
import type { Tags } from '../ports.ts';
import type { PullRequest, PullRequestRun } from './throwaway.ts';

const TAG = {
  function: 'cf2:throwaway-of',
  pullRequest: 'cf2:pull-request',
  repository: 'cf2:repository',
  since: 'cf2:since',
} as const;

/** What throwaway functions are recognised by. `since` is in milliseconds since 1970. */
export function throwawayTags(
  name: string,
  { number, repository }: PullRequest,
  since: number,
): Tags {
  return {
    [TAG.function]: name,
    [TAG.pullRequest]: String(number),
    [TAG.repository]: repository,
    [TAG.since]: new Date(since).toISOString(),
  };
}

const MARK = 'cf2: throwaway';

/**
 * The comment, which every write sets: it says whose write it was, and stands for the tags where a run ended
 * between the creation and the tagging. Long repository names are cut.
 */
export function throwawayComment({ number, repository, token }: PullRequestRun): string {
  const text = `${MARK} ${token} of pull request ${number} of ${repository}`;
  return text.slice(0, LIMITS.comment.value);
}

/** A function as it was found under the name of a throwaway function. */
export interface FoundMarks {
  readonly tags: Tags;
  readonly comment: string;
  /** Milliseconds since 1970, of the function itself. */
  readonly createdAt: number | undefined;
}

/**
 * Since when a function has been a throwaway function of `name` and this pull request, in milliseconds since
 * 1970; undefined: it is none. Its tags decide, and the comment only where it has no tag of cf2 at all.
 */
export function throwawaySince(
  { tags, comment, createdAt }: FoundMarks,
  name: string,
  pullRequest: PullRequest,
): number | undefined {
  const isTagged = Object.values(TAG).some((key) => Object.hasOwn(tags, key));
  if (!isTagged) return isThrowawayComment(comment, pullRequest) ? createdAt : undefined;
  const since = Date.parse(tags[TAG.since] ?? '');
  if (Number.isNaN(since)) return undefined;
  const expected = Object.entries(throwawayTags(name, pullRequest, since));
  return expected.every(([key, value]) => key === TAG.since || tags[key] === value)
    ? since
    : undefined;
}

/** True for the comment that some run of a pull request has written. */
export function isThrowawayComment(comment: string, pullRequest: PullRequest): boolean {
  const token = new RegExp(`^${MARK} (\\w+) `).exec(comment)?.[1];
  return token !== undefined && comment === throwawayComment({ ...pullRequest, token });
}
