import { errorAt } from '../core/diagnostics.ts';
import type { Environment } from '../core/environment.ts';
import { InputError, ServiceError } from '../core/errors.ts';
import type { Credentials } from '../aws/role-credentials.ts';
import type { SecurityTokenService } from '../aws/security-token-service.ts';
import { readSmallFile } from './read-small-file.ts';

/** Roles to use instead of, or on top of, the credentials at hand. */
export interface RoleOptions {
  readonly roleToAssume: string | undefined;
  readonly publishRoleToAssume: string | undefined;
  readonly sessionTags: readonly { readonly key: string; readonly value: string }[];
  /** Names the session in AWS's records. */
  readonly sessionName: string;
  /** Asks GitHub for an OpenID token; undefined where no job can have one. */
  readonly webIdentity: ((audience: string) => Promise<string>) | undefined;
}

/** For a person at a terminal: the SDK's chain as it is. */
export const NO_ROLES: RoleOptions = {
  roleToAssume: undefined,
  publishRoleToAssume: undefined,
  sessionTags: [],
  sessionName: 'cf2',
  webIdentity: undefined,
};

/** Credentials of the roles of a run; undefined: the SDK's chain. */
export interface RoleCredentials {
  readonly base?: Credentials | undefined;
  /** For the publish step alone. */
  readonly publish?: Credentials | undefined;
}

/** Credentials of the roles that are asked for; nothing is requested before the first call. Throws InputError. */
export async function assumeRoles(
  environment: Environment,
  roles: RoleOptions,
  loadSts: () => Promise<SecurityTokenService>,
): Promise<RoleCredentials> {
  const { roleToAssume, publishRoleToAssume, sessionName, sessionTags: tags } = roles;
  if (roleToAssume === undefined && publishRoleToAssume === undefined) return {};
  const [{ chainedCredentials, webIdentityCredentials }, { detectCredentials }, sts] =
    await Promise.all([
      import('../aws/role-credentials.ts'),
      import('../aws/credentials.ts'),
      loadSts(),
    ]);
  const byToken = !detectCredentials(environment, readSmallFile).found;
  if (tags.length > 0 && byToken && publishRoleToAssume === undefined) refuseTags();
  const hop = (roleArn: string) => ({ roleArn, sessionName, tags, clock: Date.now });
  const assumeBase = (roleArn: string): Credentials =>
    byToken
      ? webIdentityCredentials(sts, hop(roleArn), tokenOf(roles, roleArn))
      : chainedCredentials(sts, hop(roleArn), undefined);
  const base = roleToAssume === undefined ? undefined : assumeBase(roleToAssume);
  if (publishRoleToAssume === undefined) return { base };
  return { base, publish: chainedCredentials(sts, hop(publishRoleToAssume), base) };
}

/** GitHub's token, or the reason why there is none. */
function tokenOf(
  { webIdentity }: RoleOptions,
  role: string,
): (audience: string) => Promise<string> {
  return async (audience) => {
    try {
      if (webIdentity === undefined) throw new Error('the runner offers none');
      return await webIdentity(audience);
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause);
      const operation = 'AssumeRoleWithWebIdentity';
      throw new ServiceError('no-id-token', { operation, subject: role, detail, cause });
    }
  };
}

function refuseTags(): never {
  const expected =
    'empty, because AWS takes no tags together with an OpenID token; tag the role itself, or chain a role';
  throw new InputError([
    errorAt(undefined, 'bad-input', { input: 'session-tags', text: '(key=value)', expected }),
  ]);
}
