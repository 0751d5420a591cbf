import type { Timing } from '../../src/aws/pacer.ts';
import type { KeptFunction } from '../../src/core/kept/kept-function.ts';
import type { Suite } from '../../src/core/function-config.ts';
import type { ProgressEvent } from '../../src/core/progress.ts';
import type { FunctionReport } from '../../src/core/report.ts';
import type { EmulatorOptions } from '../../src/emulator/emulator.ts';
import type { FunctionMetric } from '../../src/emulator/cloudwatch/metric-store.ts';
import type { DeployOptions, WatchOptions } from '../../src/usecases/deploy-context.ts';
import type { DeployPorts } from '../../src/usecases/pipeline-ports.ts';
import { fakeRuntime, type FakeRun } from '../builders/start-emulator.ts';
import { instantTime, openInProcessEmulator } from '../builders/in-process-emulator.ts';
import { deploy, seedOld, textOf } from '../faults/deployment.ts';

/** What CloudWatch sees in every minute in which NEW is LIVE. */
export type Seen = Readonly<Partial<Record<FunctionMetric, number>>>;

export const UNHEALTHY: Seen = { FunctionInvocations: 100, FunctionExecutionErrors: 50 };
export const HEALTHY: Seen = { FunctionInvocations: 100 };

export const WATCH: WatchOptions = { watchMs: 600_000, rollback: 'unhealthy' };

/** How a watched deployment of NEW over OLD goes. */
export interface WatchedSettings {
  readonly seen?: Seen;
  readonly run?: FakeRun;
  readonly exists?: boolean;
  readonly ports?: Partial<DeployPorts>;
  readonly options?: Partial<DeployOptions>;
  readonly cancel?: AbortSignal;
  /** Default: the function `site`. Every function of it that is not `site` is healthy. */
  readonly suite?: Suite;
}

/** An emulator whose metrics begin with the first publish of this run, and a deployment that is watched. */
export async function openWatched(settings: WatchedSettings = {}) {
  const timing: Timing = instantTime();
  const emulator = await openInProcessEmulator(timing, {
    runtime: fakeRuntime(settings.run),
    onRequest: (record) => onRequest(record),
  });
  let onRequest: NonNullable<EmulatorOptions['onRequest']> = () => undefined;
  if (settings.exists ?? true) await seedOld(emulator.cloudfront);
  let isFed = false;
  onRequest = ({ operation, status }) => {
    if (operation !== 'PublishFunction' || status !== 200 || isFed) return;
    isFed = true;
    const points = Object.entries(settings.seen ?? UNHEALTHY) as [FunctionMetric, number][];
    const at = timing.clock();
    const others = settings.suite?.functions.filter(({ name }) => name !== 'site') ?? [];
    emulator.metrics.add(
      others.map(({ name: functionName }) => {
        return { functionName, metric: 'FunctionInvocations' as const, value: 1, at };
      }),
    );
    emulator.metrics.add(
      points.map(([metric, value]) => ({ functionName: 'site', metric, value, at })),
    );
  };
  const kept: KeptFunction[] = [];
  const progress: ProgressEvent[] = [];
  const before = emulator.log.records.length;
  const run = async (beforeCall?: () => Promise<void>) => {
    const { cancel } = settings;
    const client = emulator.connect(timing, beforeCall, cancel);
    const report = await deploy(client, timing, {
      createMissing: true,
      ...(cancel && { cancel }),
      ...(settings.suite && { suite: settings.suite }),
      ports: {
        keep: (version) => Promise.resolve(`/kept/${kept.push(version)}.json`),
        metrics: emulator.connectMetrics(timing, beforeCall, cancel),
        progress: (event) => progress.push(event),
        ...settings.ports,
      },
      options: { watch: WATCH, ...settings.options },
    });
    const [fn] = report.functions as readonly (FunctionReport | undefined)[];
    return { report, fn, deployment: fn?.deployment };
  };
  return {
    timing,
    emulator,
    kept,
    progress,
    run,
    live: () => textOf(emulator.cloudfront, 'LIVE'),
    operations: () => emulator.log.records.slice(before).map(({ operation }) => operation),
  };
}
