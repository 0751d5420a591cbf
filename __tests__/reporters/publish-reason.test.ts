import { describe, expect, it } from '@jest/globals';
import type { PublishDecision } from '../../src/core/deployment.ts';
import { describePublishDecision } from '../../src/reporters/publish-reason.ts';

const CODES: readonly PublishDecision['code'][] = [
  'never',
  'not-main',
  'event-not-allowed',
  'branch-deleted',
  'fork',
  'no-branch-known',
  'offline',
  'not-asked',
  'tests-failed',
  'trouble',
  'filtered',
  'not-tested',
  'already-live',
  'no-pull-request',
  'not-approved',
  'changes-requested',
  'head-moved',
  'other-checkout',
  'no-permission',
  'github-unreachable',
  'not-in-environment',
  'environment-not-protected',
  'environment-without-reviewers',
  'approval-needs-environment',
];

const WITHOUT_SUBJECT: readonly PublishDecision['code'][] = [
  'never',
  'fork',
  'no-branch-known',
  'offline',
  'not-asked',
  'already-live',
  'approval-needs-environment',
];

describe('the reason of a decision', () => {
  it.each(CODES)('%s is one sentence that says that nothing was published', (code) => {
    const sentence = describePublishDecision({ publish: false, code, subject: 'THIS' });
    expect(sentence).toMatch(/^not published: [^\n.]+$/);
    expect(sentence.includes('THIS')).toBe(!WITHOUT_SUBJECT.includes(code));
  });

  const OPEN = ['always', 'main', 'approved', 'environment-approved'] as const;
  it.each(OPEN)('%s does not claim that something was published', (code) => {
    const sentence = describePublishDecision({ publish: true, code, subject: 'main' });
    expect(sentence).toMatch(/^publishing is allowed: /);
  });

  it('shows the subject as the place demands, and says when it is not known', () => {
    const decision = { publish: false, code: 'event-not-allowed', subject: '' } as const;
    expect(describePublishDecision(decision, (it) => `<${it}>`)).toContain('<(unknown)>');
  });
});
