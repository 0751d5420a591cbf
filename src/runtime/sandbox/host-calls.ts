import { DEFAULT_RUNTIME } from '../../core/runtimes.ts';
import type { Runtime } from '../../core/runtimes.ts';
import type {
  DigestRequest,
  EngineError,
  HostFunctions,
  MatchRequest,
  PatternRequest,
} from '../guest/guest.ts';
import { matchOnHost } from '../pattern/match-on-host.ts';
import { translatePattern } from '../pattern/translate-pattern.ts';
import { computeDigest } from './digest.ts';
import { stateOf } from './event-state.ts';
import { rewordError } from '../wording/reword-error.ts';
import { readJson } from './read-json.ts';
import type { Session } from './session.ts';

function readKey(session: Session, key: string): string | undefined {
  session.kvsKeys.add(key);
  const kvs = session.invocation?.kvs;
  return kvs !== undefined && Object.hasOwn(kvs, key) ? kvs[key] : undefined;
}

function appendLog(session: Session, text: string): void {
  if (session.logRoom <= 0) return;
  const kept = text.slice(0, session.logRoom);
  session.logs.push(kept);
  // Every entry counts, also an empty one.
  session.logRoom -= kept.length + 1;
}

/** The engine's own words. */
const OUT_OF_MEMORY = 'out of memory';

function reword(session: Session, json: string): string {
  const error = JSON.parse(json) as EngineError;
  session.ranOutOfMemory ||= error.message === OUT_OF_MEMORY;
  return JSON.stringify(rewordError(error, session.program));
}

function runtimeOf({ program }: Session): Runtime {
  return program?.runtime ?? DEFAULT_RUNTIME;
}

/** Everything the VM can ask of the host while `session` runs. */
export function createHostCalls(session: Session): HostFunctions {
  return {
    log: (text) => {
      appendLog(session, text);
    },
    state: () => JSON.stringify(session.invocation && stateOf(session.invocation)),
    digest: (request) => computeDigest(JSON.parse(request) as DigestRequest),
    readKey: (key) => readKey(session, key),
    reword: (error) => reword(session, error),
    json: (text) => JSON.stringify(readJson(text)),
    pattern: (request) => {
      const { pattern, flags } = JSON.parse(request) as PatternRequest;
      return JSON.stringify(translatePattern(pattern, flags, runtimeOf(session)));
    },
    match: (request) =>
      JSON.stringify(matchOnHost(JSON.parse(request) as MatchRequest, runtimeOf(session))),
  };
}
