import type { PrincipalName } from './principals.ts';

/** Claims of GitHub's OpenID token that AWS can look at. https://docs.github.com/en/actions/reference/security/oidc */
export interface Claims {
  readonly aud: string;
  readonly sub: string;
  readonly ref: string;
  readonly repository_id: string;
  readonly environment?: string;
  readonly job_workflow_ref?: string;
}

/** A job that asks for a role. */
export interface TrustCase {
  readonly who: PrincipalName;
  /** The job, in words. */
  readonly job: string;
  readonly claims: Claims;
  readonly answer: 'allowed' | 'denied';
}

const AUD = 'sts.amazonaws.com';
const MAIN = 'refs/heads/main';

const RELEASE: Claims = {
  aud: AUD,
  sub: 'repo:octo/site:environment:production',
  ref: MAIN,
  repository_id: '456',
  environment: 'production',
};

const PULL_REQUEST: Claims = {
  aud: AUD,
  sub: 'repo:octo/site:pull_request',
  ref: 'refs/pull/7/merge',
  repository_id: '456',
};

const WORKFLOW = 'octo/ci/.github/workflows/release.yml@refs/heads/main';

/** Which jobs get which role. */
export const TRUST_CASES: readonly TrustCase[] = [
  ...trust('trust-release', 'allowed', RELEASE, {
    'main, in the environment': {},
    'the same, of a repository with an immutable subject': {
      sub: 'repo:octo@123/site@456:environment:production',
    },
  }),
  ...trust('trust-release', 'denied', RELEASE, {
    'another branch that names the environment': { ref: 'refs/heads/feature' },
    'a tag named main': { ref: 'refs/tags/main' },
    'a pull request': { ...PULL_REQUEST, environment: undefined },
    'a pull request that names the environment': { ref: 'refs/pull/7/merge' },
    'main, without an environment': { sub: `repo:octo/site:ref:${MAIN}`, environment: undefined },
    'main, in another environment': {
      sub: 'repo:octo/site:environment:dev',
      environment: 'dev',
    },
    'an environment whose name begins alike': {
      sub: 'repo:octo/site:environment:production2',
      environment: 'production2',
    },
    'another repository of the owner': {
      sub: 'repo:octo/other:environment:production',
      repository_id: '789',
    },
    'a repository whose name begins alike': {
      sub: 'repo:octo/site2:environment:production',
      repository_id: '789',
    },
    'a new repository under the old name': { repository_id: '999' },
    'a fork': { sub: 'repo:mallory/site:environment:production', repository_id: '999' },
    'the repository under a new name, until the policy has it': {
      sub: 'repo:octo/renamed:environment:production',
    },
    'a subject that the organisation has made up': { environment: 'dev' },
    'a token for somebody else': { aud: 'https://github.com/octo' },
  }),
  ...trust('trust-release --workflow', 'allowed', RELEASE, {
    'the reusable workflow': { job_workflow_ref: WORKFLOW },
  }),
  ...trust('trust-release --workflow', 'denied', RELEASE, {
    'a workflow of the repository itself': {
      job_workflow_ref: 'octo/site/.github/workflows/release.yml@refs/heads/main',
    },
    'the reusable workflow, called from another branch': {
      job_workflow_ref: WORKFLOW,
      ref: 'refs/heads/feature',
    },
    'the reusable workflow, called in another environment': {
      job_workflow_ref: WORKFLOW,
      sub: 'repo:octo/site:environment:dev',
    },
    'the reusable workflow, called by another repository': {
      job_workflow_ref: WORKFLOW,
      repository_id: '789',
    },
    'the reusable workflow, with a token for somebody else': {
      job_workflow_ref: WORKFLOW,
      aud: 'https://github.com/octo',
    },
    'the reusable workflow, with a subject that the organisation has made up': {
      job_workflow_ref: WORKFLOW,
      environment: 'dev',
    },
    'the reusable workflow of another branch': {
      job_workflow_ref: 'octo/ci/.github/workflows/release.yml@refs/heads/mine',
    },
  }),
  ...trust('trust-pull-request', 'allowed', PULL_REQUEST, {
    'a pull request': {},
    'the same, of a repository with an immutable subject': {
      sub: 'repo:octo@123/site@456:pull_request',
    },
  }),
  ...trust('trust-pull-request', 'denied', PULL_REQUEST, {
    'a push to main': { sub: `repo:octo/site:ref:${MAIN}`, ref: MAIN },
    'pull_request_target, whose ref is the branch': { ref: MAIN },
    'a pull request of another repository': {
      sub: 'repo:octo/other:pull_request',
      repository_id: '789',
    },
    'a pull request of a new repository under the old name': { repository_id: '999' },
    'a job of a pull request that names an environment': {
      sub: 'repo:octo/site:environment:production',
    },
    'a token for somebody else': { aud: 'https://github.com/octo' },
  }),
];

function trust(
  who: PrincipalName,
  answer: TrustCase['answer'],
  claims: Claims,
  jobs: Readonly<Record<string, Partial<Record<keyof Claims, string | undefined>>>>,
): readonly TrustCase[] {
  return Object.entries(jobs).map(([job, differences]) => {
    const said = Object.entries({ ...claims, ...differences });
    const known = said.filter(([, value]) => value !== undefined);
    return { who, job, answer, claims: Object.fromEntries(known) as unknown as Claims };
  });
}
