import { ServiceError } from '../core/errors.ts';
import { changedConfig, equalBytes } from '../core/plan.ts';
import type { CloudFrontFunctions, RemoteConfig, RemoteFunction } from '../core/ports.ts';
import type { DeployPorts } from './pipeline-ports.ts';

/** The bytes and configuration that were tested, and the ETag under which. */
export interface TestedFunction {
  readonly name: string;
  readonly etag: string;
  readonly bytes: Uint8Array;
  readonly config: RemoteConfig;
}

/**
 * Publishes exactly what was tested and reads LIVE back. Answers LIVE. Throws ServiceError when
 * LIVE is not what was tested; after an error of PublishFunction itself LIVE is read too, because an
 * answer can get lost after the publish happened.
 */
export async function publishFunction(
  { cloudfront, publisher }: Pick<DeployPorts, 'cloudfront' | 'publisher'>,
  tested: TestedFunction,
  onPublished: () => void,
): Promise<RemoteFunction> {
  try {
    await publisher.publish(tested.name, tested.etag);
  } catch (error) {
    // Cancelled before it was sent: there is nothing to find out, and no call is made any more.
    if (error instanceof ServiceError && error.failure === 'cancelled') throw error;
    const live = await verifyLive(cloudfront, tested).catch(differsOnly(error));
    if (live?.etag === tested.etag) return live;
    throw error;
  }
  onPublished();
  return verifyLive(cloudfront, tested);
}

/** LIVE that was read and is something else tells that nothing happened; LIVE that was not read tells nothing. */
function differsOnly(publishError: unknown): (readError: unknown) => undefined {
  return (readError) => {
    if (!(readError instanceof ServiceError && publishError instanceof ServiceError))
      throw readError;
    if (readError.failure === 'live-differs') return undefined;
    const { operation, subject, detail } = publishError;
    const facts = { operation, subject, detail: `${detail}; ${readError.detail}` };
    throw new ServiceError('publish-unknown', { ...facts, cause: publishError });
  };
}

async function verifyLive(
  cloudfront: CloudFrontFunctions,
  { name, bytes, config }: TestedFunction,
): Promise<RemoteFunction> {
  const [code, described] = await Promise.all([
    cloudfront.get(name, 'LIVE'),
    cloudfront.describe(name, 'LIVE'),
  ]);
  const same =
    code !== undefined &&
    // Two calls: only equal ETags prove that they are about one revision.
    code.etag === described?.etag &&
    equalBytes(bytes, code.code) &&
    changedConfig(config, described.config).length === 0;
  if (same) return described;
  throw new ServiceError('live-differs', {
    operation: 'GetFunction',
    subject: name,
    detail: code === undefined ? 'there is no LIVE stage' : 'LIVE is not what was tested',
  });
}
