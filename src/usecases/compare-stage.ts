import { planUpload } from '../core/plan.ts';
import type { Comparison } from '../core/live/comparison.ts';
import { compareLive, type ComparePorts, type CompareTarget } from './compare/compare-live.ts';
import type { DeployContext } from './deploy-context.ts';
import type { FunctionRun } from './function-run.ts';
import { readLive } from './read-live.ts';

/**
 * Compares what was tested with LIVE, function by function, after all tests: so no test waits for it. It comes before
 * the publish, after which LIVE is the new code. Whatever it meets changes nothing of what follows.
 */
export async function compareTested(
  context: DeployContext,
  runs: readonly FunctionRun[],
): Promise<readonly FunctionRun[]> {
  if (!context.options.compareLive) return runs;
  return Promise.all(runs.map((run) => compareOne(context, run)));
}

async function compareOne(context: DeployContext, run: FunctionRun): Promise<FunctionRun> {
  const { config } = run.prepared;
  if (config.live === 'never' || run.trouble !== undefined) return run;
  const comparison = await compared(context, run);
  if (comparison.kind === 'read') {
    context.ports.progress({ step: 'compared', id: config.id, events: comparison.aws.size });
  }
  return { ...run, comparison };
}

async function compared(context: DeployContext, run: FunctionRun): Promise<Comparison> {
  const { ports, slots } = context;
  if (run.deployment?.alreadyLive) return { kind: 'same' };
  const { remote, kept } = run;
  if (remote?.live === undefined) return { kind: 'new' };
  const { live } = remote;
  const { name } = run.prepared.config;
  const comparing: ComparePorts = {
    cloudfront: ports.comparing ?? ports.cloudfront,
    offline: ports.offline,
    clock: ports.clock,
    slots,
  };
  const read: CompareTarget['read'] = () =>
    kept === undefined
      ? readLive(comparing.cloudfront, name, live)
      : Promise.resolve({
          described: { ...live, etag: kept.etag, config: kept.config },
          code: kept.code,
        });
  return compareLive(comparing, run, { read, wanted: wantedConfig(run) });
}

/** The configuration that would be published, also where another function stood for this one. */
function wantedConfig({
  prepared,
  remote,
  keyValueStoreArn,
}: FunctionRun): CompareTarget['wanted'] {
  const { runtime, comment, restores } = prepared.config;
  const desired = { code: prepared.bytes, runtime, comment, keyValueStoreArn };
  return planUpload({ ...desired, restores: restores?.config }, remote).config;
}
