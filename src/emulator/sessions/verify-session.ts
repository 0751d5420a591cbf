import type { Clock } from '../../core/ports.ts';
import type { Api } from '../api.ts';
import { credentialOf } from '../credential-scope.ts';
import type { HttpRequest } from '../http-message.ts';
import { Refusal, type CommonRefusal } from '../refusal.ts';
import type { AccountState } from '../state/account-state.ts';
import { ISSUED_KEY } from './new-session.ts';

/**
 * Refuses credentials that were issued here and do not count any more, whether or not signatures are
 * verified.
 * @throws {Refusal} `expired-token`; `unknown-key` for a forgotten session, or one with another token
 */
export function verifySession(api: Api, state: AccountState, request: HttpRequest, now: Clock) {
  const problem = problemOf(state, request, now);
  if (problem !== undefined) throw new Refusal(api.common[problem]);
}

function problemOf(
  { sessions }: AccountState,
  request: HttpRequest,
  now: Clock,
): CommonRefusal | undefined {
  const accessKeyId = credentialOf(request)?.accessKeyId ?? '';
  if (!accessKeyId.startsWith(ISSUED_KEY)) return undefined;
  const session = sessions.get(accessKeyId);
  if (session === undefined) return 'unknown-key';
  if (session.sessionToken !== request.header('x-amz-security-token')) return 'unknown-key';
  return session.expiresAt <= now() ? 'expired-token' : undefined;
}
