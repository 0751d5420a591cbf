import type { Service } from '../call.ts';
import { newSession, type NewSession } from '../sessions/new-session.ts';
import { sessionArn, sessionUserId } from '../sessions/caller.ts';
import { withSession, type SessionRecord } from '../state/session-records.ts';
import type { XmlNode } from '../xml/render-xml.ts';

/** Makes the credentials of a session, and remembers them. */
export async function issueSession(service: Service, role: NewSession): Promise<SessionRecord> {
  const session = newSession(role, service.newId(), service.now());
  await service.account.change((state) => ({
    state: withSession(state, session),
    answer: undefined,
  }));
  return session;
}

/** What both ways of assuming a role answer. */
export function sessionNodes(session: SessionRecord): readonly XmlNode[] {
  return [
    [
      'Credentials',
      [
        ['AccessKeyId', session.accessKeyId],
        ['SecretAccessKey', session.secretAccessKey],
        ['SessionToken', session.sessionToken],
        ['Expiration', new Date(session.expiresAt).toISOString().replace(/\.\d{3}Z$/, 'Z')],
      ],
    ],
    [
      'AssumedRoleUser',
      [
        ['AssumedRoleId', sessionUserId(session)],
        ['Arn', sessionArn(session)],
      ],
    ],
  ];
}
