import type { Comparison } from '../../core/live/comparison.ts';
import type { CloudFrontFunctions, RemoteConfig } from '../../core/ports.ts';
import type { Slots } from '../../core/slots.ts';
import type { FunctionRun } from '../function-run.ts';
import type { PipelinePorts } from '../pipeline-ports.ts';
import { readLive } from '../read-live.ts';
import { compareLive } from './compare-live.ts';

/** DEVELOPMENT as it was tested. */
export interface TestedDevelopment {
  readonly cloudfront: Pick<CloudFrontFunctions, 'describe' | 'get' | 'test'>;
  readonly config: RemoteConfig;
  readonly slots: Slots;
}

/**
 * Compares DEVELOPMENT, as it is, with LIVE; undefined where the configuration wants none, or DEVELOPMENT holds other
 * code than the one here: nobody asked about that.
 */
export async function compareDevelopment(
  { offline, clock }: Pick<PipelinePorts, 'offline' | 'clock'>,
  run: FunctionRun,
  { cloudfront, config: wanted, slots }: TestedDevelopment,
): Promise<Comparison | undefined> {
  const { name, live } = run.prepared.config;
  if (live === 'never' || run.incomparable !== undefined) return undefined;
  const ports = { cloudfront, offline, clock, slots, timeMs: Infinity };
  return compareLive(ports, run, { read: () => readLive(cloudfront, name, undefined), wanted });
}
