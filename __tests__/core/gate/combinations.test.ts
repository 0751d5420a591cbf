import { describe, expect, it } from '@jest/globals';
import { decidePublish } from '../../../src/core/gate/decide-publish.ts';
import { PUBLISH_POLICIES, type GateFacts } from '../../../src/core/gate/facts.ts';
import { describePublishDecision } from '../../../src/reporters/publish-reason.ts';
import {
  anEnvironment,
  aPullRequest,
  approval,
  denied,
  known,
  OLD,
  pushToMain,
} from '../../builders/gate-facts.ts';

/** What is known to be true of a row, said apart from the gate's own code. */
interface Row {
  readonly facts: Partial<GateFacts>;
  readonly main?: boolean;
  readonly never?: boolean;
  readonly approved?: boolean;
  readonly environment?: 'absent' | 'protects' | 'approves' | 'closed';
}

const branch = (eventName: string, ref: string, main = false): Row => ({
  facts: { eventName, ref },
  main,
});

const events: readonly Row[] = [
  branch('push', 'refs/heads/main', true),
  branch('workflow_dispatch', 'refs/heads/main', true),
  branch('schedule', 'refs/heads/main', true),
  branch('push', 'refs/heads/feature'),
  branch('push', 'refs/tags/main'),
  branch('workflow_dispatch', 'refs/tags/main'),
  branch('release', 'refs/tags/v1'),
  branch('deployment', 'refs/heads/main'),
  branch('pull_request', 'refs/pull/7/merge'),
  branch('pull_request_review', 'refs/pull/7/merge'),
  ...['pull_request_target', 'workflow_run', 'merge_group', 'issue_comment'].map((eventName) => ({
    facts: { eventName, ref: 'refs/heads/main' },
    never: true,
  })),
];

const sources: readonly Row[] = [
  { facts: {} },
  { facts: { fork: true }, never: true },
  { facts: { deleted: true }, never: true },
];

const reviews: readonly Row[] = [
  { facts: { pullRequest: undefined } },
  { facts: { pullRequest: aPullRequest() }, approved: true },
  { facts: { pullRequest: aPullRequest({ reviews: [] }) } },
  { facts: { pullRequest: aPullRequest({ reviews: [approval('alice', OLD)] }) } },
  { facts: { pullRequest: aPullRequest({ reviews: [approval('author')] }) } },
  { facts: { pullRequest: aPullRequest({ headSha: OLD }) } },
  { facts: { pullRequest: aPullRequest({}, { checkedOut: OLD }) } },
  { facts: { pullRequest: aPullRequest({}, { review: denied('pull-requests: read') }) } },
];

const environments: readonly Row[] = [
  { facts: { environment: undefined }, environment: 'absent' },
  { facts: { environment: anEnvironment() }, environment: 'approves' },
  {
    facts: { environment: anEnvironment({ rules: known({ reviewers: false, branches: true }) }) },
    environment: 'protects',
  },
  ...[
    { rules: known({ reviewers: false, branches: false }) },
    { claim: known('staging') },
    { claim: denied('id-token: write') },
    { rules: denied('actions: read') },
  ].map((change) => ({
    facts: { environment: anEnvironment(change) },
    environment: 'closed' as const,
  })),
];

function* combinations(): Generator<{ facts: GateFacts; publish: boolean }> {
  for (const policy of PUBLISH_POLICIES)
    for (const event of events)
      for (const source of sources)
        for (const review of reviews)
          for (const place of environments) {
            const facts = {
              ...pushToMain,
              policy,
              ...event.facts,
              ...source.facts,
              ...review.facts,
              ...place.facts,
            };
            const main = event.main === true;
            const approved = review.approved === true || place.environment === 'approves';
            const allowed = {
              never: false,
              main,
              approved,
              'main-or-approved': main || approved,
              'main-and-approved': main && place.environment === 'approves',
              always: true,
            }[policy];
            const isForbidden = event.never ?? source.never ?? place.environment === 'closed';
            yield { facts, publish: allowed && !isForbidden };
          }
}

describe('every combination of policy, event, code, reviews and environment', () => {
  const all = [...combinations()];

  it('opens the gate exactly when it may', () => {
    expect(all).toHaveLength(6 * 14 * 3 * 8 * 7);
    const wrong = all.filter(({ facts, publish }) => decidePublish(facts).publish !== publish);
    expect(wrong).toEqual([]);
    expect(all.filter(({ publish }) => publish).length).toBeGreaterThan(100);
  });

  it('has a sentence of reason', () => {
    const sentences = all.map(({ facts }) => describePublishDecision(decidePublish(facts)));
    const odd = sentences.filter(
      (it) => !/^(not published|publishing is allowed): [^\n.]+$/.test(it),
    );
    expect(odd).toEqual([]);
  });
});
