import { ServiceError } from '../core/errors.ts';
import type { RemoteState } from '../core/plan.ts';
import type { FunctionReads } from '../core/ports.ts';

/** Reads again this often when somebody writes between the calls of one reading. */
const MAX_READS = 3;

/**
 * Reads code and configuration of both stages in one round trip. Answers undefined when the function
 * does not exist; throws ServiceError `precondition-failed` when it never held still.
 */
export async function readRemote(
  cloudfront: FunctionReads,
  name: string,
): Promise<RemoteState | undefined> {
  for (let read = 1; read <= MAX_READS; read += 1) {
    const [code, described, live] = await Promise.all([
      cloudfront.get(name, 'DEVELOPMENT'),
      cloudfront.describe(name, 'DEVELOPMENT'),
      cloudfront.describe(name, 'LIVE'),
    ]);
    if (code === undefined && described === undefined) return undefined;
    // Code and configuration come from two calls: only equal ETags prove that they belong together.
    if (code !== undefined && code.etag === described?.etag) {
      return { development: { code, described }, live };
    }
  }
  throw new ServiceError('precondition-failed', {
    operation: 'DescribeFunction',
    subject: name,
    detail: `DEVELOPMENT changed during ${MAX_READS} readings`,
  });
}
