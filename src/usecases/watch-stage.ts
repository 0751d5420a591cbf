import { ServiceError, type ServiceFailure } from '../core/errors.ts';
import { inconclusive, judgeHealth, type Health } from '../core/health/judge-health.ts';
import { MINUTE, minuteOf, splitCounts, type FunctionMetrics } from '../core/health/metrics.ts';
import type { DeployContext } from './deploy-context.ts';
import type { FunctionRun } from './function-run.ts';

/** Minutes before a publish that tell what is usual. */
const LOOK_BACK = 60 * MINUTE;

/** Looks during one watch, and the shortest and longest time between two of them, milliseconds. */
const LOOKS = 10;
const SHORTEST = 1_000;
const LONGEST = 30_000;

/**
 * Watches the metrics of what was published, for as long as the run is told to: what is unhealthy is known at
 * the first look that shows it, what is healthy only at the end.
 */
export function watchPublished(
  context: DeployContext,
  runs: readonly FunctionRun[],
): Promise<readonly FunctionRun[]> {
  return Promise.all(runs.map((run) => watchOne(context, run)));
}

async function watchOne(context: DeployContext, run: FunctionRun): Promise<FunctionRun> {
  const { deployment } = run;
  if (!deployment?.published || context.options.watch === undefined) return run;
  const { id, name } = run.prepared.config;
  const health = await observe(context, run);
  context.ports.progress({ step: 'health', id, health });
  const isCancelled = health.verdict === 'inconclusive' && health.because === 'cancelled';
  const trouble = run.trouble ?? (isCancelled ? cancelledWatch(name) : undefined);
  return { ...run, trouble, deployment: { ...deployment, health } };
}

/** The watch was asked for, so a run that did not come to its end says so. */
function cancelledWatch(subject: string): ServiceError {
  const operation = 'the end of the watch';
  return new ServiceError('cancelled', { operation, subject, detail: 'cancelled while watching' });
}

async function observe({ ports, options }: DeployContext, run: FunctionRun): Promise<Health> {
  const { metrics, clock } = ports;
  const watchMs = options.watch?.watchMs ?? 0;
  if (run.deployment?.rollout === 'replaced') return inconclusive('replaced');
  if (metrics === undefined) return inconclusive('no-endpoint');
  ports.progress({ step: 'watching', id: run.prepared.config.id, watchMs });
  const interval = Math.min(LONGEST, Math.max(SHORTEST, watchMs / LOOKS));
  const until = clock() + watchMs;
  const look = createLook(ports, metrics, run);
  for (;;) {
    const health = await look();
    const rest = until - clock();
    if (isFinal(health) || rest <= 0) return health;
    const isCancelled = await ports.wait(Math.min(interval, rest)).then(() => false, cancelledOnly);
    if (isCancelled) return inconclusive('cancelled');
  }
}

/** What waiting cannot change. */
function isFinal(health: Health): boolean {
  if (health.verdict !== 'inconclusive') return health.verdict === 'unhealthy';
  return health.because === 'no-permission' || health.because === 'cancelled';
}

function cancelledOnly(error: unknown): boolean {
  if (error instanceof ServiceError && error.failure === 'cancelled') return true;
  throw error;
}

/** Makes the function that reads and judges; what changed since the last time is told. */
function createLook(
  { clock, progress }: DeployContext['ports'],
  metrics: FunctionMetrics,
  { prepared: { config }, publishedAt = clock() }: FunctionRun,
): () => Promise<Health> {
  const { id, name } = config;
  const from = minuteOf(publishedAt) - LOOK_BACK;
  let told = '';
  return async () => {
    try {
      const counts = splitCounts(await metrics.read(name, from, clock() + MINUTE), publishedAt);
      const text = JSON.stringify(counts.after);
      if (counts.after !== undefined && text !== told) {
        progress({ step: 'counted', id, ...counts.after });
      }
      told = text;
      return judgeHealth(counts);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      return inconclusive(BECAUSE[error.failure] ?? 'unreachable', error.detail);
    }
  };
}

const BECAUSE: Readonly<Partial<Record<ServiceFailure, 'no-permission' | 'cancelled'>>> = {
  'access-denied': 'no-permission',
  cancelled: 'cancelled',
};
