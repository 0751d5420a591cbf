import { ServiceError } from '../core/errors.ts';
import type { LiveVersion } from '../core/health/rollback.ts';
import { changedConfig, equalBytes } from '../core/plan.ts';
import type { CloudFrontFunctions } from '../core/ports.ts';
import type { FunctionRun } from './function-run.ts';

/** Which version is LIVE, and its ETag as far as it was read. */
export interface FoundLive {
  readonly live: LiveVersion;
  readonly etag: string | undefined;
}

/**
 * Reads LIVE of a function that was published, and perhaps rolled back (`restored`): the new version, the one
 * that was kept, or another one.
 */
export async function findLive(
  cloudfront: Pick<CloudFrontFunctions, 'get' | 'describe'>,
  run: FunctionRun,
  restored: FunctionRun | undefined,
): Promise<FoundLive> {
  try {
    return await readLive(cloudfront, run);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    // Where nothing was published since, what this run read back after its own publish still is what is known.
    const { publishAnswered = false, publishUnknown = false } = restored?.deployment ?? {};
    const isTouched = publishAnswered || publishUnknown;
    return { live: isTouched ? 'unknown' : 'new', etag: undefined };
  }
}

async function readLive(
  cloudfront: Pick<CloudFrontFunctions, 'get' | 'describe'>,
  { prepared, deployment, kept }: FunctionRun,
): Promise<FoundLive> {
  const { name } = prepared.config;
  const [code, described] = await Promise.all([
    cloudfront.get(name, 'LIVE'),
    cloudfront.describe(name, 'LIVE'),
  ]);
  // It changed while it was read.
  if (code?.etag !== described?.etag) return { live: 'unknown', etag: undefined };
  if (code === undefined || described === undefined) return { live: 'other', etag: undefined };
  const { etag, config } = described;
  if (etag === deployment?.etag) return { live: 'new', etag };
  const isOld =
    kept !== undefined &&
    equalBytes(kept.code, code.code) &&
    changedConfig(kept.config, config).length === 0;
  return { live: isOld ? 'old' : 'other', etag };
}
