import type { PolicyRoleName } from '../../../src/core/policy/policy-roles.ts';
import type { PolicyOptions } from '../../../src/core/policy/read-policy-options.ts';
import { policyOf, type Policy } from '../../builders/policies.ts';
import { ACCOUNT, REDIRECT, STORE } from './resources.ts';

const NAMED = { '--account': [ACCOUNT], '--function': [REDIRECT] };
const WITH_STORE = { ...NAMED, '--kvs': [`pages=${STORE}`] };
const TOKEN = {
  '--account': [ACCOUNT],
  '--repository': ['octo/site'],
  '--repository-id': ['456'],
  '--owner-id': ['123'],
};

/** Who asks, by the words of the table: a role, and the options its policy was printed with. */
const PRINTED = {
  'pull-request': ['pull-request', { texts: WITH_STORE }],
  'pull-request --throwaway': ['pull-request', { texts: NAMED, throwaway: true }],
  test: ['test', { texts: WITH_STORE }],
  release: ['release', { texts: NAMED }],
  'release --kvs --log-retention': ['release', { texts: WITH_STORE, logRetention: true }],
  logs: ['logs', { texts: NAMED }],
  maintenance: ['maintenance', { texts: NAMED }],
  'trust-pull-request': ['trust-pull-request', { texts: TOKEN }],
  'trust-release': ['trust-release', { texts: { ...TOKEN, '--environment': ['production'] } }],
  'trust-release --workflow': [
    'trust-release',
    {
      texts: {
        ...TOKEN,
        '--environment': ['production'],
        '--workflow': ['octo/ci/.github/workflows/release.yml@refs/heads/main'],
      },
    },
  ],
} as const satisfies Readonly<Record<string, readonly [PolicyRoleName, Partial<PolicyOptions>]>>;

/** A principal in the words of the table. */
export type PrincipalName = keyof typeof PRINTED;

/** The principals of the matrix. */
export const PRINCIPAL_NAMES = Object.keys(PRINTED) as readonly PrincipalName[];

/** The policy of a principal, as `cf2 policy print` prints it. */
export function policyOfPrincipal(name: PrincipalName): Policy {
  const [role, options] = PRINTED[name];
  return policyOf(role, options);
}
