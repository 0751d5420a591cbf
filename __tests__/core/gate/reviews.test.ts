import { describe, expect, it } from '@jest/globals';
import { decideReviews } from '../../../src/core/gate/reviews.ts';
import type { PullRequestFacts, Review } from '../../../src/core/gate/facts.ts';
import { approval, aPullRequest, denied, HEAD, MERGE, OLD } from '../../builders/gate-facts.ts';

const objection = (user: string): Review => ({ user, state: 'CHANGES_REQUESTED', commit: OLD });
const said = (user: string, state: string): Review => ({ user, state, commit: HEAD });
const reviewed = (...reviews: Review[]): PullRequestFacts => aPullRequest({ reviews });

type Row = [title: string, pull: PullRequestFacts, needed: number, code: string, subject: string];

const rows: Row[] = [
  ['one approval of the head', reviewed(approval('alice')), 1, 'approved', '@alice'],
  ['nobody', reviewed(), 1, 'not-approved', '0 of 1'],
  ['one of two', reviewed(approval('alice')), 2, 'not-approved', '1 of 2'],
  ['two of two', reviewed(approval('alice'), approval('bob')), 2, 'approved', '@alice, @bob'],
  ['one person twice', reviewed(approval('alice'), approval('Alice')), 2, 'not-approved', '1 of 2'],
  ['an approval of an older commit', reviewed(approval('alice', OLD)), 1, 'not-approved', '0 of 1'],
  [
    'an approval without a commit',
    reviewed({ user: 'alice', state: 'APPROVED', commit: undefined }),
    1,
    'not-approved',
    '0 of 1',
  ],
  ['the author', reviewed(approval('Author')), 1, 'not-approved', '0 of 1'],
  ['a reader', reviewed(approval('mallory')), 1, 'not-approved', '0 of 1'],
  [
    'an account that is gone',
    reviewed({ ...approval(''), user: undefined }),
    1,
    'not-approved',
    '0 of 1',
  ],
  [
    'a request for changes by another',
    reviewed(approval('alice'), objection('bob')),
    1,
    'changes-requested',
    '@bob',
  ],
  [
    'a request for changes that was answered by an approval',
    reviewed(objection('alice'), approval('alice')),
    1,
    'approved',
    '@alice',
  ],
  [
    'an approval that was taken back',
    reviewed(approval('alice'), objection('alice')),
    1,
    'changes-requested',
    '@alice',
  ],
  [
    'a dismissed approval',
    reviewed(approval('alice'), said('alice', 'DISMISSED')),
    1,
    'not-approved',
    '0 of 1',
  ],
  [
    'a comment after an approval',
    reviewed(approval('alice'), said('alice', 'COMMENTED')),
    1,
    'approved',
    '@alice',
  ],
  [
    'a review not sent yet',
    reviewed(approval('alice'), said('alice', 'PENDING')),
    1,
    'approved',
    '@alice',
  ],
  ['the head itself checked out', aPullRequest({}, { checkedOut: HEAD }), 1, 'approved', '@alice'],
  [
    'a newer head checked out than that of the event',
    aPullRequest({}, { checkedOut: HEAD, eventHeadSha: OLD }),
    1,
    'approved',
    '@alice',
  ],
  ['a head that moved on', aPullRequest({ headSha: OLD }), 1, 'head-moved', OLD],
  [
    'a merge commit of an older head',
    aPullRequest({}, { eventHeadSha: OLD }),
    1,
    'head-moved',
    HEAD,
  ],
  [
    'another commit in the workspace',
    aPullRequest({}, { checkedOut: OLD }),
    1,
    'other-checkout',
    OLD,
  ],
  [
    'no known commit in the workspace',
    aPullRequest({}, { checkedOut: undefined }),
    1,
    'other-checkout',
    '',
  ],
  [
    'nothing known about the merge commit',
    aPullRequest({}, { eventSha: undefined, checkedOut: undefined }),
    1,
    'other-checkout',
    '',
  ],
  [
    'no permission',
    aPullRequest({}, { review: denied('pull-requests: read') }),
    1,
    'no-permission',
    'pull-requests: read',
  ],
  [
    'an unreachable API',
    aPullRequest({}, { review: { known: false, why: 'unreachable', detail: 'timeout' } }),
    1,
    'github-unreachable',
    'timeout',
  ],
];

describe('approvals', () => {
  it.each(rows)('%s', (_title, pull, needed, code, subject) => {
    const publish = code === 'approved';
    expect(decideReviews(pull, needed)).toEqual({ publish, code, subject });
  });

  it('count for the merge commit only while it is that of the head', () => {
    expect(decideReviews(aPullRequest({}, { checkedOut: MERGE }), 1).publish).toBe(true);
    expect(decideReviews(aPullRequest({}, { checkedOut: MERGE, eventSha: OLD }), 1).publish).toBe(
      false,
    );
  });
});
