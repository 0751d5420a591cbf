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
];

const SUBJECTS = ['not-main', 'event-not-allowed', 'branch-deleted', 'tests-failed', 'trouble'];

describe('the reason of a decision', () => {
  it.each(CODES)('%s is one sentence that says that nothing was published', (code) => {
    const sentence = describePublishDecision({ publish: false, code, subject: 'THIS' });
    expect(sentence).toMatch(/^not published: [^\n.]+$/);
    expect(sentence.includes('THIS')).toBe(
      SUBJECTS.concat('filtered', 'not-tested').includes(code),
    );
  });

  it.each(['always', 'main'] as const)('%s does not claim that something was published', (code) => {
    const sentence = describePublishDecision({ publish: true, code, subject: 'main' });
    expect(sentence).toMatch(/^publishing is allowed: /);
  });

  it('shows the subject as the place demands, and says when it is not known', () => {
    const decision = { publish: false, code: 'event-not-allowed', subject: '' } as const;
    expect(describePublishDecision(decision, (it) => `<${it}>`)).toContain('<(unknown)>');
  });
});
