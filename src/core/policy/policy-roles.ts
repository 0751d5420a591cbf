/** Options of `cf2 policy print` that say something with a text. */
export type PolicyOption =
  | '--account'
  | '--function'
  | '--kvs'
  | '--repository'
  | '--repository-id'
  | '--owner-id'
  | '--environment'
  | '--branch'
  | '--workflow';

/** A role of the hand-over, or who may assume one. */
export interface PolicyRole {
  /** What it is, for `--help` and the documentation. */
  readonly about: string;
  /** Options without which there is no policy. */
  readonly needs: readonly PolicyOption[];
}

const TOKEN = ['--account', '--repository', '--repository-id', '--owner-id'] as const;

/** The roles by name; each has the template `infra/policies/<name>.json.tftpl`. */
export const POLICY_ROLES = {
  'pull-request': {
    about: 'what a pull request may: read; with --throwaway functions of its own. Never publish',
    needs: ['--account', '--function'],
  },
  test: {
    about: 'upload to DEVELOPMENT and test there. Never publish',
    needs: ['--account', '--function'],
  },
  release: {
    about: 'upload, test and publish: the only role that may',
    needs: ['--account', '--function'],
  },
  logs: { about: 'read logs, metrics and what is LIVE', needs: ['--account', '--function'] },
  maintenance: {
    about: 'a person: all functions with the tags environment and sid of the role (ABAC)',
    needs: ['--account'],
  },
  'trust-pull-request': {
    about: 'who assumes the roles pull-request and test: pull requests of a repository',
    needs: TOKEN,
  },
  'trust-release': {
    about: 'who assumes the role release: one branch of a repository, in one environment',
    needs: [...TOKEN, '--environment'],
  },
} as const satisfies Readonly<Record<string, PolicyRole>>;

/** Name of a role. */
export type PolicyRoleName = keyof typeof POLICY_ROLES;

/** The names of all roles. */
export const POLICY_ROLE_NAMES = Object.keys(POLICY_ROLES) as readonly PolicyRoleName[];
