import { describe, expect, it } from '@jest/globals';
import { decidePublish, needsReviews } from '../../../src/core/gate/decide-publish.ts';
import type { GateFacts } from '../../../src/core/gate/facts.ts';
import { anEnvironment, aPullRequest, pushToMain } from '../../builders/gate-facts.ts';

type Row = [title: string, change: Partial<GateFacts>, publish: boolean, code: string];

const main = { policy: 'main' } as const;
const pull = { eventName: 'pull_request', ref: 'refs/pull/7/merge' } as const;

const rows: Row[] = [
  ['a push to the production branch', main, true, 'main'],
  ['a manual run on it', { ...main, eventName: 'workflow_dispatch' }, true, 'main'],
  ['a schedule', { ...main, eventName: 'schedule' }, true, 'main'],
  [
    'a schedule whose payload names no default branch',
    { ...main, eventName: 'schedule', productionBranch: undefined },
    true,
    'main',
  ],
  ['another branch', { ...main, ref: 'refs/heads/feature' }, false, 'not-main'],
  ['a tag named like the branch', { ...main, ref: 'refs/tags/main' }, false, 'not-main'],
  ['a branch that ends like it', { ...main, ref: 'refs/heads/x/main' }, false, 'not-main'],
  ['another production branch', { ...main, productionBranch: 'release' }, false, 'not-main'],
  [
    'no known production branch',
    { ...main, productionBranch: undefined },
    false,
    'no-branch-known',
  ],
  ['no ref at all', { ...main, ref: undefined }, false, 'not-main'],
  ['a deleted branch', { ...main, deleted: true }, false, 'branch-deleted'],
  ['a pull request', { ...main, eventName: 'pull_request' }, false, 'event-not-allowed'],
  ['a release', { ...main, eventName: 'release' }, false, 'event-not-allowed'],
  ['outside of GitHub', { ...main, eventName: undefined }, false, 'event-not-allowed'],
  ['policy never', { policy: 'never' }, false, 'never'],
  ['policy always on a branch', { policy: 'always', ref: 'refs/heads/x' }, true, 'always'],
  ['policy always outside of GitHub', { policy: 'always', eventName: undefined }, true, 'always'],
  ['policy always, code of a fork', { policy: 'always', fork: true }, false, 'fork'],
  ['policy main, code of a fork', { ...main, fork: true }, false, 'fork'],
  [
    'approved, a pull request',
    { policy: 'approved', ...pull, pullRequest: aPullRequest() },
    true,
    'approved',
  ],
  ['approved, a push', { policy: 'approved' }, false, 'no-pull-request'],
  [
    'approved, a push let into an environment',
    { policy: 'approved', environment: anEnvironment() },
    true,
    'environment-approved',
  ],
  [
    'main-or-approved, a push to a branch let into an environment',
    { ref: 'refs/heads/x', environment: anEnvironment() },
    true,
    'environment-approved',
  ],
  ['main-or-approved, a push to a branch', { ref: 'refs/heads/x' }, false, 'not-main'],
  [
    'main-or-approved, a pull request nobody approved',
    { ...pull, pullRequest: aPullRequest({ reviews: [] }) },
    false,
    'not-approved',
  ],
  [
    'main-and-approved, a push',
    { policy: 'main-and-approved' },
    false,
    'approval-needs-environment',
  ],
  [
    'main-and-approved, a push let into an environment',
    { policy: 'main-and-approved', environment: anEnvironment() },
    true,
    'environment-approved',
  ],
  [
    'main-and-approved, an approved pull request',
    { policy: 'main-and-approved', ...pull, pullRequest: aPullRequest() },
    false,
    'event-not-allowed',
  ],
  ...(['pull_request_target', 'workflow_run', 'merge_group', 'issue_comment'] as const).flatMap(
    (eventName): Row[] => [
      [`${eventName} with policy main`, { ...main, eventName }, false, 'event-not-allowed'],
      [
        `${eventName} with policy always`,
        { eventName, policy: 'always' },
        false,
        'event-not-allowed',
      ],
    ],
  ),
];

describe('the gate', () => {
  it.each(rows)('%s', (_title, change, publish, code) => {
    const decision = decidePublish({ ...pushToMain, ...change });
    expect(decision).toMatchObject({ publish, code });
  });

  it('says which ref was not the production branch', () => {
    const decision = decidePublish({ ...pushToMain, ref: 'refs/tags/main' });
    expect(decision.subject).toBe('refs/tags/main');
  });

  it.each<[Partial<GateFacts>, boolean]>([
    [{}, false],
    [{ policy: 'main', ...pull }, false],
    [{ policy: 'always', ...pull }, false],
    [{ policy: 'main-and-approved', ...pull }, false],
    [{ policy: 'approved', ...pull }, true],
    [pull, true],
    [{ ...pull, fork: true }, false],
    [{ policy: 'approved', eventName: 'issue_comment' }, false],
  ])('asks for reviews only when they matter: %p', (change, needed) => {
    expect(needsReviews({ ...pushToMain, ...change })).toBe(needed);
  });
});
