import type { Rollout } from '../core/deployment.ts';
import { ServiceError } from '../core/errors.ts';
import type { RemoteFunction } from '../core/ports.ts';
import type { DeployContext } from './deploy-context.ts';
import type { FunctionRun } from './function-run.ts';

/** Milliseconds between two looks. CloudFront has no waiter; its own samples look every 20 seconds. */
const INTERVAL = 5_000;

/**
 * Waits until what was published has reached all locations, at most as long as the run allows. Running out
 * of time is no failure: the publish happened.
 */
export function waitForRollout(
  context: DeployContext,
  runs: readonly FunctionRun[],
): Promise<readonly FunctionRun[]> {
  return Promise.all(runs.map((run) => waitForOne(context, run)));
}

async function waitForOne(context: DeployContext, run: FunctionRun): Promise<FunctionRun> {
  const { deployment } = run;
  if (!deployment?.published || context.options.waitForDeployedMs === 0) return run;
  const rollout = await watchStatus(context, run, deployment.etag);
  context.ports.progress({ step: 'rollout', id: run.prepared.config.id, rollout });
  return { ...run, deployment: { ...deployment, rollout } };
}

async function watchStatus(
  { ports, options }: DeployContext,
  { prepared, live: known }: FunctionRun,
  etag: string,
): Promise<Rollout> {
  const describe = () => ports.cloudfront.describe(prepared.config.name, 'LIVE');
  const until = ports.clock() + options.waitForDeployedMs;
  for (let live = known; ; live = await lookAt(describe())) {
    const rollout = rolloutOf(live, etag);
    if (rollout !== 'in-progress' || ports.clock() + INTERVAL > until) return rollout;
    const isCancelled = await ports.wait(INTERVAL).then(() => false, cancelledOnly);
    if (isCancelled) return rollout;
  }
}

function cancelledOnly(error: unknown): boolean {
  if (error instanceof ServiceError && error.failure === 'cancelled') return true;
  throw error;
}

/** Trouble while looking is no trouble of the publish: the next look tells. */
async function lookAt(
  describing: Promise<RemoteFunction | undefined>,
): Promise<RemoteFunction | undefined> {
  return describing.catch((error: unknown) => {
    if (error instanceof ServiceError) return undefined;
    throw error;
  });
}

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/publish-function.html */
function rolloutOf(live: RemoteFunction | undefined, etag: string): Rollout {
  if (live === undefined) return 'in-progress';
  if (live.etag !== etag) return 'replaced';
  if (live.status === 'IN_PROGRESS') return 'in-progress';
  return live.status === 'UNASSOCIATED' ? 'unassociated' : 'deployed';
}
