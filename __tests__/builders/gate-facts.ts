import type {
  Asked,
  EnvironmentFacts,
  GateFacts,
  PullRequestFacts,
  Review,
  ReviewFacts,
} from '../../src/core/gate/facts.ts';

export const HEAD = 'a'.repeat(40);
export const MERGE = 'b'.repeat(40);
export const OLD = 'c'.repeat(40);

/** A push to the production branch with the default policy. */
export const pushToMain: GateFacts = {
  policy: 'main-or-approved',
  eventName: 'push',
  ref: 'refs/heads/main',
  productionBranch: 'main',
  deleted: false,
  fork: false,
  requiredApprovals: 1,
  pullRequest: undefined,
  environment: undefined,
};

/** An answer of GitHub. */
export function known<Facts>(facts: Facts): Asked<Facts> {
  return { known: true, facts };
}

/** What GitHub does not tell. */
export function denied(permission: string): Asked<never> {
  return { known: false, why: 'no-permission', permission };
}

export const approval = (user: string, commit = HEAD): Review => ({
  user,
  state: 'APPROVED',
  commit,
});

/** A pull request by `author` that `alice`, who may write, approved. */
function aReview(change: Partial<ReviewFacts> = {}): ReviewFacts {
  const writers = new Set(['alice', 'bob', 'author']);
  return { headSha: HEAD, author: 'author', reviews: [approval('alice')], writers, ...change };
}

/** A pull request whose merge commit is checked out, as actions/checkout does it. */
export function aPullRequest(
  review: Partial<ReviewFacts> = {},
  change: Partial<PullRequestFacts> = {},
): PullRequestFacts {
  const checkout = { eventHeadSha: HEAD, eventSha: MERGE, checkedOut: MERGE };
  return { ...checkout, review: known(aReview(review)), ...change };
}

/** A job in the environment `production`, which has required reviewers. */
export function anEnvironment(change: Partial<EnvironmentFacts> = {}): EnvironmentFacts {
  return {
    name: 'production',
    claim: known('production'),
    rules: known({ reviewers: true, branches: false }),
    approvedBy: ['carol'],
    ...change,
  };
}
