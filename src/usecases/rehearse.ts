import type { Diagnostic } from '../core/diagnostics.ts';
import { isLive, planUpload } from '../core/plan.ts';
import { throwawayName } from '../core/throwaway/name.ts';
import type { DeployContext } from './deploy-context.ts';
import { attempt, type FunctionRun } from './function-run.ts';
import type { ThrowawayPorts } from './pipeline-ports.ts';
import { sweepLeftovers } from './throwaway/sweep-leftovers.ts';
import { testOnThrowaway } from './throwaway/test-on-throwaway.ts';
import { uploadAndTest } from './upload-stage.ts';

/** Functions after they were tested on throwaway functions, and what was found of earlier ones. */
export interface Rehearsal {
  readonly runs: readonly FunctionRun[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Tests every function on one of its own, and none of them where the functions themselves are: DEVELOPMENT stays
 * as it is. What already is LIVE as in the repository needs none. All throwaway functions are gone when this
 * resolves, and when it rejects.
 */
export async function rehearse(
  context: DeployContext,
  throwaways: ThrowawayPorts,
  runs: readonly FunctionRun[],
): Promise<Rehearsal> {
  const { pullRequest } = throwaways;
  const isKept = (run: FunctionRun) => context.options.skipUnchanged && isUnchanged(run);
  const work = runs.map((run) =>
    isKept(run)
      ? // Finds nothing to write and nothing to test.
        attempt(run, (it) => uploadAndTest(context, it))
      : testOnThrowaway(context, throwaways, run),
  );
  const names = runs.map((run) => run.prepared.config.name);
  const busy = names.map((name) => throwawayName(name, pullRequest.number, context.ports.sha256));
  const sweeping = sweepLeftovers(context, throwaways, names, new Set(busy));
  await Promise.allSettled([...work, sweeping]);
  return { runs: await Promise.all(work), diagnostics: await sweeping };
}

/** True when DEVELOPMENT holds what the repository has, and is LIVE. */
function isUnchanged({ prepared, remote, keyValueStoreArn, trouble }: FunctionRun): boolean {
  if (remote === undefined || trouble !== undefined) return false;
  const { runtime, comment } = prepared.config;
  const plan = planUpload({ code: prepared.bytes, runtime, comment, keyValueStoreArn }, remote);
  return plan.action === 'none' && isLive(remote);
}

/** The same functions as if nobody had tested them on AWS: what was tested elsewhere leads nowhere. */
export function forgetRehearsal(
  runs: readonly FunctionRun[],
  rehearsed: readonly FunctionRun[],
): readonly FunctionRun[] {
  return runs.map((run, index) => ({ ...run, throwaway: rehearsed[index]?.throwaway }));
}
