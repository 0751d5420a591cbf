import { createHash } from 'node:crypto';
import type { SessionRecord } from '../state/session-records.ts';

/** A role that is assumed. */
export type NewSession = Pick<SessionRecord, 'accountId' | 'roleName' | 'sessionName'> & {
  readonly durationSeconds: number;
};

/** How access keys begin that the emulator issued itself: those of sessions, `ASIA`, with a mark. */
export const ISSUED_KEY = 'ASIACFTWO';

/** Characters of an access key id. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
const KEY_LENGTH = 20;

/** Credentials made of a new id: nobody guesses them who does not know it. `at` in milliseconds since 1970. */
export function newSession(role: NewSession, id: string, at: number): SessionRecord {
  const { accountId, roleName, sessionName, durationSeconds } = role;
  return {
    accountId,
    roleName,
    sessionName,
    accessKeyId: (ISSUED_KEY + capitals(digest('key', id))).slice(0, KEY_LENGTH),
    secretAccessKey: digest('secret', id).toString('base64').slice(0, 40),
    sessionToken: `cf2-session-${digest('token', id).toString('base64')}`,
    expiresAt: at + durationSeconds * 1_000,
  };
}

/** The id of a role, `AROA…`: the same for the same role. */
export function roleId(accountId: string, roleName: string): string {
  return `AROA${capitals(digest('role', `${accountId}/${roleName}`)).slice(0, 17)}`;
}

function digest(what: string, text: string): Buffer {
  return createHash('sha256').update(`${what}\n${text}`).digest();
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function capitals(bytes: Buffer): string {
  return [...bytes].map((byte) => LETTERS.charAt(byte % LETTERS.length)).join('');
}
