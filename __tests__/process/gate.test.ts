import { afterAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { startFakeGitHub, tokenAnswer, type GitHubRoutes } from '../builders/fake-github.ts';
import { REDIRECTS, removeProjects, writeProject } from '../builders/project.ts';
import { CREDENTIALS, runAction } from '../builders/run-action.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';

const runtime = createTestRuntime();

afterAll(async () => {
  await runtime.close();
  await removeProjects();
});

const REPO = '/repos/octo/site';

/** Commits everything in a workspace, as a checkout would have it, and answers the commit. */
function commit(workspace: string): string {
  const identity = ['-c', 'user.name=cf2', '-c', 'user.email=cf2@example.test'];
  const git = (...args: string[]) =>
    execFileSync('git', [...identity, ...args], { cwd: workspace, encoding: 'utf8' }).trim();
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'checkout');
  return git('rev-parse', 'HEAD');
}

interface Step {
  readonly eventName?: string;
  readonly ref?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly forkId?: number;
  /** Whether the job may ask for an OpenID token. */
  readonly idToken?: boolean;
  readonly routes: (head: string) => GitHubRoutes;
}

/** Runs the bundled action for a pull request whose head is checked out, unless told otherwise. */
async function run({ eventName = 'pull_request', ref, inputs, forkId = 1, idToken, routes }: Step) {
  const workspace = await writeProject(REDIRECTS);
  const head = commit(workspace);
  const github = await startFakeGitHub(routes(head));
  const emulator = await startTestEmulator({ runtime, now: Date.now });
  const repository = { id: 1, default_branch: 'main' };
  const pullRequest = {
    number: 7,
    head: { sha: head, repo: { id: forkId } },
    base: { repo: { id: 1 } },
  };
  const isPull = eventName.startsWith('pull_request');
  const result = await runAction(workspace, {
    event: {
      name: eventName,
      payload: { repository, ...(isPull && { pull_request: pullRequest }) },
    },
    ref: ref ?? (isPull ? 'refs/pull/7/merge' : 'refs/heads/main'),
    sha: head,
    inputs: { 'create-missing': 'true', 'github-token': 'ghs_secret', ...inputs },
    environment: {
      ...CREDENTIALS,
      AWS_ENDPOINT_URL_CLOUDFRONT: emulator.url,
      GITHUB_API_URL: github.url,
      ...(idToken === true ? github.tokenVariables : {}),
    },
  });
  return { result, github, emulator };
}

const reviewedBy = (login: string, head: string): GitHubRoutes => ({
  [`GET ${REPO}/pulls/7`]: { body: { head: { sha: head }, user: { login: 'author' } } },
  [`GET ${REPO}/pulls/7/reviews`]: {
    body: [{ user: { login }, state: 'APPROVED', commit_id: head }],
  },
  [`GET ${REPO}/collaborators/${login}/permission`]: { body: { permission: 'write' } },
});

const production: GitHubRoutes = {
  'GET /token': tokenAnswer({ environment: 'production' }),
  [`GET ${REPO}/environments/production`]: {
    body: { protection_rules: [{ type: 'required_reviewers' }] },
  },
  [`GET ${REPO}/actions/runs/1/approvals`]: {
    body: [{ user: { login: 'carol' }, state: 'approved', environments: [{ name: 'production' }] }],
  },
};
const required = { 'require-environment': 'production' };

type Row = [title: string, step: Step, published: boolean, reason: RegExp];

const rows: Row[] = [
  [
    'an approved pull request',
    { routes: (head) => reviewedBy('alice', head) },
    true,
    /^publishing is allowed: @alice approved this commit$/,
  ],
  [
    'an approved pull request, on the review itself',
    { eventName: 'pull_request_review', routes: (head) => reviewedBy('alice', head) },
    true,
    /@alice approved/,
  ],
  [
    'a pull request that its author approved',
    { routes: (head) => reviewedBy('author', head) },
    false,
    /^not published: 0 of 1 approvals/,
  ],
  [
    'a pull request that moved on',
    {
      routes: (head) => ({
        ...reviewedBy('alice', head),
        [`GET ${REPO}/pulls/7`]: { body: { head: { sha: 'f00d' }, user: { login: 'author' } } },
      }),
    },
    false,
    /moved on to f00d/,
  ],
  [
    'a token that may not read reviews',
    { routes: () => ({}) },
    false,
    /needs the permission pull-requests: read/,
  ],
  [
    'a fork, approved or not',
    { forkId: 2, routes: (head) => reviewedBy('alice', head) },
    false,
    /comes from a fork/,
  ],
  [
    'main-and-approved, let into the environment',
    {
      eventName: 'push',
      inputs: { publish: 'main-and-approved', ...required },
      idToken: true,
      routes: () => production,
    },
    true,
    /let into the environment production \(@carol\)/,
  ],
  [
    'main, outside the required environment',
    {
      eventName: 'push',
      inputs: { publish: 'main', ...required },
      idToken: true,
      routes: () => ({ ...production, 'GET /token': tokenAnswer({ environment: 'prod' }) }),
    },
    false,
    /does not run in the environment production/,
  ],
  [
    'an environment without id-token: write',
    { eventName: 'push', inputs: required, routes: () => production },
    false,
    /needs the permission id-token: write/,
  ],
  [
    'an environment that protects nothing',
    {
      eventName: 'push',
      inputs: required,
      idToken: true,
      routes: () => ({ ...production, [`GET ${REPO}/environments/production`]: { body: {} } }),
    },
    false,
    /neither required reviewers nor a branch rule/,
  ],
];

describe('the gate of the bundled action', () => {
  it.each(rows)('%s', async (_title, step, published, reason) => {
    const { result, emulator } = await run(step);
    expect(result.outputs['publish-reason']).toMatch(reason);
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(result.outputs.published).toBe(published ? '["redirects"]' : '[]');
    const publishes = emulator.requests.filter((it) => it.operation === 'PublishFunction');
    expect(publishes).toHaveLength(published ? 1 : 0);
  });

  it('asks nobody for a push to main, and never shows its token', async () => {
    const { result, github } = await run({ eventName: 'push', routes: () => ({}) });
    expect(result.outputs.published).toBe('["redirects"]');
    expect(github.requests).toEqual([]);
    expect(JSON.stringify(result)).not.toContain('ghs_secret');
  });
});
