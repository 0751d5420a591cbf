import { describe, expect, it } from '@jest/globals';
import { decidePublish, type GateFacts } from '../../src/core/gate.ts';

const pushToMain: GateFacts = {
  policy: 'main',
  eventName: 'push',
  ref: 'refs/heads/main',
  productionBranch: 'main',
  deleted: false,
  fork: false,
};

type Row = [title: string, change: Partial<GateFacts>, publish: boolean, code: string];

const rows: Row[] = [
  ['a push to the production branch', {}, true, 'main'],
  ['a manual run on it', { eventName: 'workflow_dispatch' }, true, 'main'],
  ['a schedule', { eventName: 'schedule' }, true, 'main'],
  [
    'a schedule whose payload names no default branch',
    { eventName: 'schedule', productionBranch: undefined },
    true,
    'main',
  ],
  ['another branch', { ref: 'refs/heads/feature' }, false, 'not-main'],
  ['a tag named like the branch', { ref: 'refs/tags/main' }, false, 'not-main'],
  ['a branch that ends like it', { ref: 'refs/heads/x/main' }, false, 'not-main'],
  ['another production branch', { productionBranch: 'release' }, false, 'not-main'],
  ['no known production branch', { productionBranch: undefined }, false, 'no-branch-known'],
  ['no ref at all', { ref: undefined }, false, 'not-main'],
  ['a deleted branch', { deleted: true }, false, 'branch-deleted'],
  ['a pull request', { eventName: 'pull_request' }, false, 'event-not-allowed'],
  ['a release', { eventName: 'release' }, false, 'event-not-allowed'],
  ['outside of GitHub', { eventName: undefined }, false, 'event-not-allowed'],
  ['policy never', { policy: 'never' }, false, 'never'],
  ['policy always on a branch', { policy: 'always', ref: 'refs/heads/x' }, true, 'always'],
  ['policy always outside of GitHub', { policy: 'always', eventName: undefined }, true, 'always'],
  ['policy always, code of a fork', { policy: 'always', fork: true }, false, 'fork'],
  ['policy main, code of a fork', { fork: true }, false, 'fork'],
  ...(['pull_request_target', 'workflow_run', 'merge_group', 'issue_comment'] as const).flatMap(
    (eventName): Row[] => [
      [`${eventName} with policy main`, { eventName }, false, 'event-not-allowed'],
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
});
