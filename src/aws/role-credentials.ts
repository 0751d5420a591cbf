import type { CloudFrontClientConfig } from '@aws-sdk/client-cloudfront';
import type { Clock } from '../core/ports.ts';
import type { SecurityTokenService, SessionCredentials, Tag } from './security-token-service.ts';

/** Credentials as every client of the SDK takes them. */
export type Credentials = NonNullable<CloudFrontClientConfig['credentials']>;

/** Asks the runner for an OpenID token for an audience. */
export type WebIdentity = (audience: string) => Promise<string>;

/** How to get from what a job has to the role it shall use. */
export interface RoleHop {
  readonly roleArn: string;
  readonly sessionName: string;
  /** STS takes session tags on a chained AssumeRole only: OpenID tokens carry their own. */
  readonly tags: readonly Tag[];
  /** Tells when a session runs out. */
  readonly clock: Clock;
}

/** Milliseconds before its end from which on a session is not used any more; the SDK's own margin. */
const MARGIN = 5 * 60_000;

/** One session for all clients of a run: each of them keeps credentials for itself alone. */
function share(issue: () => Promise<SessionCredentials>, clock: Clock): Credentials {
  let session: Promise<SessionCredentials> | undefined;
  return async () => {
    const known = session;
    const issued = await known?.catch(() => undefined);
    const isFresh = issued !== undefined && issued.expiration.getTime() - clock() > MARGIN;
    if (isFresh) return issued;
    // Two clients that find it run out ask once.
    if (session === known) session = issue();
    return session ?? issue();
  };
}

/** The audience that AWS expects in GitHub's tokens. https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws */
const AUDIENCE = 'sts.amazonaws.com';

/** Credentials of a role, by the job's own OpenID token. Asked anew whenever they run out. */
export function webIdentityCredentials(
  sts: SecurityTokenService,
  { roleArn, sessionName, clock }: RoleHop,
  webIdentity: WebIdentity,
): Credentials {
  const issue = async () =>
    sts.assumeRoleWithWebIdentity(roleArn, sessionName, await webIdentity(AUDIENCE));
  return share(issue, clock);
}

/** Credentials of a role, assumed with `source` (default: the SDK's chain). */
export function chainedCredentials(
  sts: SecurityTokenService,
  { roleArn, sessionName, tags, clock }: RoleHop,
  source: Credentials | undefined,
): Credentials {
  return share(() => sts.assumeRole(roleArn, sessionName, tags, source), clock);
}
