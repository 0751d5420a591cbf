import type { Environment } from '../core/environment.ts';
import { parsePayload, readText, readNumber, type Payload } from './payload.ts';

/** What GitHub says about the run; undefined is what it does not say. */
export interface RunContext {
  /** `push`, `pull_request`, …. */
  readonly eventName: string | undefined;
  /** Full ref, `refs/heads/main`. */
  readonly ref: string | undefined;
  /** The commit that was checked out; for a pull request the merge commit, not its head. */
  readonly sha: string | undefined;
  /** `owner/name`. */
  readonly repository: string | undefined;
  readonly runId: string | undefined;
  /** Not in the payload of `schedule`. */
  readonly defaultBranch: string | undefined;
  /** A push that deleted its branch. */
  readonly deleted: boolean;
  /** The code comes from another repository, or nothing proves that it does not. */
  readonly fork: boolean;
  readonly pullRequest:
    | {
        readonly number: number;
        readonly headSha: string;
        /** The commit it starts from. */
        readonly baseSha: string | undefined;
      }
    | undefined;
  /** `https://github.com`, or that of an own server. */
  readonly serverUrl: string;
  readonly apiUrl: string;
}

/**
 * Reads what the gate and the reports need to know about a run. `readEvent` answers the text of the
 * file in GITHUB_EVENT_PATH, or undefined.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function readRunContext(
  environment: Environment,
  readEvent: (path: string) => string | undefined,
): RunContext {
  // Outside a run these variables are empty or not there.
  const variable = (name: string): string | undefined => {
    const text = environment[`GITHUB_${name}`];
    return text === '' ? undefined : text;
  };
  const path = variable('EVENT_PATH');
  const payload = parsePayload(path === undefined ? undefined : readEvent(path));
  const eventName = variable('EVENT_NAME');
  return {
    eventName,
    ref: variable('REF'),
    sha: variable('SHA'),
    repository: variable('REPOSITORY'),
    runId: variable('RUN_ID'),
    defaultBranch: readText(payload, 'repository', 'default_branch'),
    deleted: payload.deleted === true,
    fork: isFork(eventName ?? '', payload),
    pullRequest: readPullRequest(payload),
    serverUrl: variable('SERVER_URL') ?? 'https://github.com',
    apiUrl: variable('API_URL') ?? 'https://api.github.com',
  };
}

/**
 * Compares repositories by id: names can be given anew. A pull request whose fork was deleted has no
 * head repository, which proves nothing, so it counts as one.
 */
function isFork(eventName: string, payload: Payload): boolean {
  if (eventName === 'workflow_run') {
    const head = readNumber(payload, 'workflow_run', 'head_repository', 'id');
    return head === undefined || head !== readNumber(payload, 'repository', 'id');
  }
  if (!eventName.startsWith('pull_request')) return false;
  const head = readNumber(payload, 'pull_request', 'head', 'repo', 'id');
  return head === undefined || head !== readNumber(payload, 'pull_request', 'base', 'repo', 'id');
}

function readPullRequest(payload: Payload): RunContext['pullRequest'] {
  const number = readNumber(payload, 'pull_request', 'number');
  const headSha = readText(payload, 'pull_request', 'head', 'sha');
  if (number === undefined || headSha === undefined) return undefined;
  return { number, headSha, baseSha: readText(payload, 'pull_request', 'base', 'sha') };
}
