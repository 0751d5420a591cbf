import { ServiceError } from '../core/errors.ts';
import type { DeployContext } from './deploy-context.ts';
import type { FunctionRun } from './function-run.ts';
import { publishFunction } from './publish-function.ts';

/**
 * Publishes function after function and stops at the first that fails: what is LIVE by then stays
 * LIVE and is reported so, the rest was never touched.
 */
export async function publishTested(
  context: DeployContext,
  runs: readonly FunctionRun[],
): Promise<readonly FunctionRun[]> {
  const done: FunctionRun[] = [];
  for (const run of runs) {
    const stopped = done.some((it) => it.trouble !== undefined);
    done.push(stopped ? run : await publishOne(context, run));
  }
  return done;
}

async function publishOne({ ports }: DeployContext, run: FunctionRun): Promise<FunctionRun> {
  const { uploaded, deployment, prepared } = run;
  if (uploaded === undefined || deployment === undefined || deployment.alreadyLive) return run;
  const { id, name } = prepared.config;
  const { etag, config } = uploaded;
  let publishAnswered = false;
  try {
    const tested = { name, etag, bytes: prepared.bytes, config };
    const liveEtag = await publishFunction(ports, tested, () => {
      publishAnswered = true;
      ports.progress({ step: 'published', id, etag });
    });
    ports.progress({ step: 'verified', id, sha256: deployment.sha256 });
    return { ...run, deployment: { ...deployment, published: true, publishAnswered, liveEtag } };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { ...run, deployment: { ...deployment, publishAnswered }, trouble: error };
  }
}
