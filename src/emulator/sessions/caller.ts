import { credentialOf } from '../credential-scope.ts';
import type { HttpRequest } from '../http-message.ts';
import type { AccountState } from '../state/account-state.ts';
import type { SessionRecord } from '../state/session-records.ts';
import { roleId } from './new-session.ts';

/** Who sent a request, as STS tells it. */
export interface CallerIdentity {
  readonly arn: string;
  readonly userId: string;
  readonly accountId: string;
}

/** Whoever comes without a session: keys of any kind, or none. */
const USER = { name: 'cf2', id: 'AIDACFTWOUSEREXAMPLE2' } as const;

/** The session whose key signed a request, if one did. */
export function sessionOf(
  { sessions }: AccountState,
  request: Pick<HttpRequest, 'header'>,
): SessionRecord | undefined {
  const { accessKeyId } = credentialOf(request) ?? {};
  return accessKeyId === undefined ? undefined : sessions.get(accessKeyId);
}

/** The assumed role of a session, or the account's one user. */
export function callerOf(
  state: AccountState,
  request: Pick<HttpRequest, 'header'>,
): CallerIdentity {
  const session = sessionOf(state, request);
  const { accountId } = session ?? state;
  if (session === undefined)
    return { arn: `arn:aws:iam::${accountId}:user/${USER.name}`, userId: USER.id, accountId };
  return { arn: sessionArn(session), userId: sessionUserId(session), accountId };
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
export function sessionArn({ accountId, roleName, sessionName }: SessionRecord): string {
  return `arn:aws:sts::${accountId}:assumed-role/${roleName}/${sessionName}`;
}

/** The role's id and the session's name. */
export function sessionUserId({ accountId, roleName, sessionName }: SessionRecord): string {
  return `${roleId(accountId, roleName)}:${sessionName}`;
}
