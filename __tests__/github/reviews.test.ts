import { describe, expect, it } from '@jest/globals';
import * as core from '@actions/core';
import { createReviewSource } from '../../src/github/reviews.ts';
import { startFakeGitHub, tokenAnswer, type GitHubRoutes } from '../builders/fake-github.ts';

const REPO = '/repos/octo/site';

/** The source against a GitHub that answers `routes`. */
async function source(routes: GitHubRoutes, runId: string | undefined = '42') {
  const github = await startFakeGitHub(routes);
  const access = { token: 'ghs_secret', apiUrl: github.url, owner: 'octo', repo: 'site' };
  return { github, reviews: createReviewSource({ ...access, runId, commands: core }) };
}

const pull = { body: { head: { sha: 'h1' }, user: { login: 'Author' } } };
const permission = (level: string) => ({ body: { permission: level } });
const review = (login: string | null, state = 'APPROVED') => ({
  user: login === null ? null : { login },
  state,
  commit_id: 'h1',
});

describe('reviews of a pull request', () => {
  it('are read from all pages, with the permission of each reviewer', async () => {
    const { github, reviews } = await source({
      [`GET ${REPO}/pulls/7`]: pull,
      [`GET ${REPO}/pulls/7/reviews`]: ({ path }) =>
        path.includes('page=2')
          ? { body: [review('Bob'), review('stranger'), review(null)] }
          : {
              body: [review('alice')],
              headers: { link: `<${github.url}${REPO}/pulls/7/reviews?page=2>; rel="next"` },
            },
      [`GET ${REPO}/collaborators/alice/permission`]: permission('admin'),
      [`GET ${REPO}/collaborators/bob/permission`]: permission('read'),
    });
    expect(await reviews.review(7)).toEqual({
      known: true,
      facts: {
        headSha: 'h1',
        author: 'Author',
        reviews: ['alice', 'Bob', 'stranger', undefined].map((user) => ({
          user,
          state: 'APPROVED',
          commit: 'h1',
        })),
        writers: new Set(['alice']),
      },
    });
    expect(new Set(github.requests.map((it) => it.authorization))).toEqual(
      new Set(['token ghs_secret']),
    );
  });

  it.each([
    [403, { why: 'no-permission', permission: 'pull-requests: read' }],
    [404, { why: 'no-permission', permission: 'pull-requests: read' }],
    [502, { why: 'unreachable' }],
  ])('that GitHub answers with %i are a fact, no error', async (status, expected) => {
    const body = { message: 'no' };
    const { reviews } = await source({ [`GET ${REPO}/pulls/7`]: { status, body } });
    expect(await reviews.review(7)).toMatchObject({ known: false, ...expected });
  });

  it('that a spent rate limit hides are no question of permissions', async () => {
    const body = { message: 'API rate limit exceeded for installation' };
    const { reviews } = await source({ [`GET ${REPO}/pulls/7`]: { status: 403, body } });
    expect(await reviews.review(7)).toMatchObject({ known: false, why: 'unreachable' });
  });

  it('of a server that nobody reaches are a fact, no error', async () => {
    const access = { token: 't', apiUrl: 'http://127.0.0.1:1', owner: 'octo', repo: 'site' };
    const reviews = createReviewSource({ ...access, runId: '1', commands: core });
    expect(await reviews.review(7)).toMatchObject({ known: false, why: 'unreachable' });
  });
});

describe('an environment', () => {
  it('has the rules that GitHub lists', async () => {
    const rules = [{ type: 'required_reviewers' }, { type: 'wait_timer' }];
    const { reviews } = await source({
      [`GET ${REPO}/environments/prod%2Feu`]: { body: { protection_rules: rules } },
    });
    const facts = { reviewers: true, branches: false };
    expect(await reviews.environmentRules('prod/eu')).toEqual({ known: true, facts });
  });

  it('names those who let this run into it', async () => {
    const entry = (login: string, state: string, name: string) => ({
      user: { login },
      state,
      environments: [{ name }],
    });
    const { reviews } = await source({
      [`GET ${REPO}/actions/runs/42/approvals`]: {
        body: [
          entry('alice', 'approved', 'Production'),
          entry('bob', 'rejected', 'production'),
          entry('carol', 'approved', 'staging'),
        ],
      },
    });
    expect(await reviews.runApprovals('production')).toEqual(['alice']);
  });

  it('has no known approvals where they cannot be read', async () => {
    const { reviews } = await source({});
    expect(await reviews.runApprovals('production')).toEqual([]);
  });

  it('is what the job’s token says', async () => {
    const { github, reviews } = await source({ 'GET /token': tokenAnswer({ environment: 'qa' }) });
    Object.assign(process.env, github.tokenVariables);
    try {
      expect(await reviews.environmentClaim()).toEqual({ known: true, facts: 'qa' });
    } finally {
      for (const name of Object.keys(github.tokenVariables))
        Reflect.deleteProperty(process.env, name);
    }
    expect(await reviews.environmentClaim()).toEqual({
      known: false,
      why: 'no-permission',
      permission: 'id-token: write',
    });
  });
});
