import type { JsonValue } from '../../core/json.ts';
import type { DigestRequest, EngineError, HostFunctions } from '../guest/guest.ts';
import { computeDigest } from './digest.ts';
import { rewordError } from './engine-errors.ts';
import { jsonFault } from './json-fault.ts';
import { originFault } from './origin-fault.ts';
import type { Session } from './session.ts';

function readKey(session: Session, key: string): string | undefined {
  session.kvsKeys.add(key);
  const { kvs } = session;
  return kvs !== undefined && Object.hasOwn(kvs, key) ? kvs[key] : undefined;
}

function appendLog(session: Session, text: string): void {
  const kept = text.slice(0, session.logRoom);
  session.logRoom -= kept.length;
  if (kept !== '' || text === '') session.logs.push(kept);
}

function reword(session: Session, json: string): string {
  const error = JSON.parse(json) as EngineError;
  return session.program === undefined ? error.message : rewordError(error, session.program);
}

/** Everything the VM can ask of the host while `session` runs. */
export function createHostCalls(session: Session): HostFunctions {
  return {
    log: (text) => {
      appendLog(session, text);
    },
    digest: (request) => computeDigest(JSON.parse(request) as DigestRequest),
    readKey: (key) => readKey(session, key),
    reword: (error) => reword(session, error),
    jsonFault,
    originFault: (call) => {
      const [helper, args] = JSON.parse(call) as [string, string];
      return originFault(helper, JSON.parse(args) as JsonValue[]);
    },
  };
}
