import { describe, expect, it } from '@jest/globals';
import { readRunContext, type RunContext } from '../../src/github/run-context.ts';

const ENVIRONMENT = {
  GITHUB_EVENT_PATH: '/github/workflow/event.json',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: '1f2e3d',
  GITHUB_REPOSITORY: 'octo/site',
  GITHUB_RUN_ID: '42',
  GITHUB_SERVER_URL: 'https://github.example.test',
  GITHUB_API_URL: 'https://github.example.test/api/v3',
};

const REPOSITORY = { id: 1, default_branch: 'trunk', full_name: 'octo/site' };
const pull = (head: unknown) => ({
  action: 'synchronize',
  number: 7,
  pull_request: {
    number: 7,
    head: { sha: 'aaa', ref: 'main', repo: head },
    base: { sha: 'bbb', ref: 'trunk', repo: { id: 1 } },
  },
  repository: REPOSITORY,
});

function contextOf(eventName: string, payload: unknown): RunContext {
  const read: string[] = [];
  const context = readRunContext({ ...ENVIRONMENT, GITHUB_EVENT_NAME: eventName }, (path) => {
    read.push(path);
    return typeof payload === 'string' ? payload : JSON.stringify(payload);
  });
  expect(read).toEqual(['/github/workflow/event.json']);
  return context;
}

describe('readRunContext', () => {
  it('reads a push', () => {
    const payload = { ref: 'refs/heads/main', deleted: false, repository: REPOSITORY };
    expect(contextOf('push', payload)).toEqual({
      eventName: 'push',
      ref: 'refs/heads/main',
      sha: '1f2e3d',
      repository: 'octo/site',
      runId: '42',
      defaultBranch: 'trunk',
      deleted: false,
      fork: false,
      pullRequest: undefined,
      serverUrl: 'https://github.example.test',
      apiUrl: 'https://github.example.test/api/v3',
    });
  });

  it.each<[string, string, unknown, Partial<RunContext>]>([
    ['a push that deletes', 'push', { deleted: true, repository: REPOSITORY }, { deleted: true }],
    [
      'a schedule',
      'schedule',
      { schedule: '0 3 * * *' },
      { defaultBranch: undefined, fork: false },
    ],
    ['a dispatch', 'workflow_dispatch', { repository: REPOSITORY }, { defaultBranch: 'trunk' }],
    [
      'a pull request',
      'pull_request',
      pull({ id: 1 }),
      { fork: false, pullRequest: { number: 7, headSha: 'aaa', baseSha: 'bbb' } },
    ],
    ["a fork's pull request", 'pull_request', pull({ id: 2 }), { fork: true }],
    ['a pull request of a deleted fork', 'pull_request', pull(null), { fork: true }],
    ["a fork's, on the base", 'pull_request_target', pull({ id: 2 }), { fork: true }],
    ['a review', 'pull_request_review', pull({ id: 2 }), { fork: true }],
    ['a pull request without data', 'pull_request', {}, { fork: true, pullRequest: undefined }],
    [
      'a workflow run of a fork',
      'workflow_run',
      { workflow_run: { head_repository: { id: 2 } }, repository: REPOSITORY },
      { fork: true },
    ],
    [
      'a workflow run of its own',
      'workflow_run',
      { workflow_run: { head_repository: { id: 1 } }, repository: REPOSITORY },
      { fork: false },
    ],
    ['a broken file', 'push', '{"repository":', { defaultBranch: undefined, deleted: false }],
    ['a list', 'push', [], { defaultBranch: undefined }],
    [
      'other types',
      'push',
      { deleted: 'true', repository: { default_branch: 1 } },
      { deleted: false, defaultBranch: undefined },
    ],
  ])('%s', (_, eventName, payload, expected) => {
    expect(contextOf(eventName, payload)).toMatchObject({ eventName, ...expected });
  });

  it('says nothing outside GitHub', () => {
    const nothing = { GITHUB_REF: '', GITHUB_EVENT_NAME: '' };
    expect(readRunContext(nothing, () => '{"deleted":true}')).toEqual({
      eventName: undefined,
      ref: undefined,
      sha: undefined,
      repository: undefined,
      runId: undefined,
      defaultBranch: undefined,
      deleted: false,
      fork: false,
      pullRequest: undefined,
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
    });
  });
});
