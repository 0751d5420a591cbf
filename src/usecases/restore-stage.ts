import type { ServiceError } from '../core/errors.ts';
import type { DeployContext } from './deploy-context.ts';
import { findLive, type FoundLive } from './find-live.ts';
import type { FunctionRun } from './function-run.ts';
import { restoreKept, type Restored } from './restore-kept.ts';

/**
 * Brings back what was LIVE before, where a version proved unhealthy and the run is told to; once, and never a
 * second time. Everywhere else it finds out which version is LIVE now.
 */
export function settleUnhealthy(
  context: DeployContext,
  runs: readonly FunctionRun[],
): Promise<readonly FunctionRun[]> {
  return Promise.all(runs.map((run) => settleOne(context, run)));
}

async function settleOne(context: DeployContext, run: FunctionRun): Promise<FunctionRun> {
  const { kept } = run;
  if (run.deployment?.health?.verdict !== 'unhealthy') return run;
  const { progress } = context.ports;
  const { id } = run.prepared.config;
  const isAsked = context.options.watch?.rollback === 'unhealthy';
  if (!isAsked) return conclude(context, run, { outcome: 'not-asked' });
  if (kept === undefined) return conclude(context, run, { outcome: 'nothing-kept' });
  progress({ step: 'rolling-back', id, etag: kept.etag });
  const restored = await restoreKept(context, run, kept);
  const settled = await conclude(context, run, restored);
  if (settled.deployment?.rollback !== undefined) {
    progress({ step: 'rolled-back', id, rollback: settled.deployment.rollback });
  }
  return settled;
}

/** The truth about LIVE, whatever happened on the way. */
async function conclude(
  { ports }: DeployContext,
  run: FunctionRun,
  { outcome, run: restored }: Restored,
): Promise<FunctionRun> {
  const { deployment } = run;
  if (deployment === undefined) return run;
  const done = restored?.deployment;
  const found: FoundLive = done?.published
    ? { live: 'old', etag: done.liveEtag }
    : await findLive(ports.cloudfront, run, restored);
  const { live } = found;
  // Its answer got lost, and it is LIVE all the same.
  const ended = live === 'old' && outcome === 'stopped' ? 'restored' : outcome;
  return {
    ...run,
    trouble: run.trouble ?? troubleOf(restored),
    deployment: {
      ...deployment,
      published: deployment.published && live === 'new',
      liveEtag: found.etag ?? deployment.liveEtag,
      collisions: [...deployment.collisions, ...(restored?.collisions ?? [])],
      rollback: { outcome: ended, live, rollout: done?.rollout },
    },
  };
}

function troubleOf(restored: FunctionRun | undefined): ServiceError | undefined {
  const answers = [...(restored?.answers.aws?.values() ?? [])];
  const [failed] = answers.flatMap((it) => (it.kind === 'trouble' ? [it.error] : []));
  return restored?.trouble ?? failed;
}
