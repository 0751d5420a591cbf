import { ServiceError } from '../core/errors.ts';
import type { FunctionReads, RemoteFunction } from '../core/ports.ts';

/** Reads again this often when somebody publishes between the calls of one reading. */
const MAX_READS = 3;

/** What is LIVE: code and configuration of one revision. */
export interface LiveRevision {
  readonly described: RemoteFunction;
  readonly code: Uint8Array;
}

/**
 * Reads LIVE; undefined when there is no such stage. `known` is what an earlier call described, and saves one. Throws
 * ServiceError, `precondition-failed` when it never held still.
 */
export async function readLive(
  cloudfront: FunctionReads,
  name: string,
  known: RemoteFunction | undefined,
): Promise<LiveRevision | undefined> {
  let described = known;
  for (let read = 1; read <= MAX_READS; read += 1) {
    const found = await cloudfront.get(name, 'LIVE');
    if (found === undefined) return undefined;
    // Two calls: only equal ETags prove that they are about one revision.
    if (found.etag === described?.etag) return { described, code: found.code };
    described = await cloudfront.describe(name, 'LIVE');
    if (found.etag === described?.etag) return { described, code: found.code };
  }
  throw new ServiceError('precondition-failed', {
    operation: 'GetFunction',
    subject: name,
    detail: `LIVE changed during ${MAX_READS} readings`,
  });
}
