import { found, PROBED, type Finding, type ProbedOperation } from './finding.ts';

/** What is known of a permission. */
export type Permission = 'allowed' | 'denied' | 'unknown';

type Expected = Readonly<Partial<Record<ProbedOperation, 'allowed' | 'denied'>>>;

/** Roles of the hand-over, and what each has to be allowed and denied. What is not said may be either. */
const ROLES = {
  'pull-request': { UpdateFunction: 'denied', PublishFunction: 'denied' },
  test: { TestFunction: 'allowed', UpdateFunction: 'allowed', PublishFunction: 'denied' },
  release: { TestFunction: 'allowed', UpdateFunction: 'allowed', PublishFunction: 'allowed' },
} as const satisfies Record<string, Expected>;

/** Name of a role of the hand-over. */
export type RoleName = keyof typeof ROLES;

/** The names, for options and messages. */
export const ROLE_NAMES = Object.keys(ROLES) as readonly RoleName[];

/** Holds what is known of a caller against the role that it should have. What is not known is not shown. */
export function judgeRole(
  role: RoleName,
  permissions: Readonly<Record<ProbedOperation, Permission>>,
): readonly Finding[] {
  const expected: Expected = ROLES[role];
  return PROBED.flatMap((operation): Finding[] => {
    const [wanted, actual] = [expected[operation], permissions[operation]];
    if (wanted === undefined || wanted === actual) return [];
    const args = { role, operation };
    if (actual === 'unknown') return [found('problem', 'role-not-shown', args)];
    return [found('problem', actual === 'allowed' ? 'role-may' : 'role-may-not', args)];
  });
}
