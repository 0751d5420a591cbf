import type { AccountState } from './account-state.ts';
import { readCount, readObject, readText, type Read } from './json-reader.ts';

/** Temporary credentials of an assumed role. */
export interface SessionRecord {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** The role's account; the emulator's own or another. */
  readonly accountId: string;
  /** Without its path. */
  readonly roleName: string;
  readonly sessionName: string;
}

/** Sessions kept, expired ones included: the latest. */
const KEPT = 1_000;

/** The state with a session more, and without the oldest ones. */
export function withSession(state: AccountState, session: SessionRecord): AccountState {
  const sessions = [...state.sessions, [session.accessKeyId, session] as const];
  return { ...state, sessions: new Map(sessions.slice(-KEPT)) };
}

/** A session of a state file. */
export const readSession: Read<SessionRecord> = (value, path) => {
  const session = readObject(value, path);
  return {
    accessKeyId: readText(session.accessKeyId, `${path}.accessKeyId`),
    secretAccessKey: readText(session.secretAccessKey, `${path}.secretAccessKey`),
    sessionToken: readText(session.sessionToken, `${path}.sessionToken`),
    expiresAt: readCount(session.expiresAt, `${path}.expiresAt`),
    accountId: readText(session.accountId, `${path}.accountId`),
    roleName: readText(session.roleName, `${path}.roleName`),
    sessionName: readText(session.sessionName, `${path}.sessionName`),
  };
};
