import { randomUUID } from 'node:crypto';
import type { PullRequest } from '../core/throwaway/throwaway.ts';
import type { ThrowawayPorts } from '../usecases/pipeline-ports.ts';
import type { AwsConnection } from './connect-aws.ts';

/**
 * Milliseconds after a cancel. A runner sends SIGINT, 7.5 seconds later SIGTERM, and 2.5 seconds after that it
 * kills: by then the throwaway functions are to be gone, and the report to be written.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
const GRACE = { work: 2_000, cleanup: 8_000 } as const;

/** What tests on throwaway functions need; undefined for a run that makes none. */
export function throwawayPorts(
  { throwawayFunctions }: Pick<AwsConnection, 'throwawayFunctions'>,
  pullRequest: PullRequest | undefined,
  cancel: AbortSignal,
): ThrowawayPorts | undefined {
  if (pullRequest === undefined) return undefined;
  const workEnds = abortedAfter(cancel, GRACE.work);
  const cleanupEnds = abortedAfter(cancel, GRACE.cleanup);
  return {
    pullRequest: { ...pullRequest, token: randomUUID().slice(0, 8) },
    functions: throwawayFunctions({ cancel, cutOff: workEnds }),
    cleanup: throwawayFunctions({ cancel: cleanupEnds, cutOff: cleanupEnds }),
    workEnds,
    cleanupEnds,
  };
}

/** Aborted some time after another signal; no process waits for it. */
function abortedAfter(signal: AbortSignal, milliseconds: number): AbortSignal {
  const later = new AbortController();
  const begin = (): void => {
    setTimeout(() => {
      later.abort();
    }, milliseconds).unref();
  };
  if (signal.aborted) begin();
  else signal.addEventListener('abort', begin, { once: true });
  return later.signal;
}
