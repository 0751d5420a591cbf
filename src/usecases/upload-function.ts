import { ServiceError } from '../core/errors.ts';
import { planUpload, type RemoteState, type UploadPlan } from '../core/plan.ts';
import type { CloudFrontFunctions, RemoteConfig } from '../core/ports.ts';
import type { PreparedFunction } from './prepared-function.ts';

/** DEVELOPMENT after the upload step: what was asked for, under the ETag that will be tested. */
export interface UploadedFunction {
  readonly plan: UploadPlan;
  readonly config: RemoteConfig;
  readonly etag: string;
  readonly arn: string;
}

/**
 * Brings DEVELOPMENT to the repository's code and configuration; no call when nothing differs.
 * Throws ServiceError, `no-such-function` when the function is missing and may not be created.
 */
export async function uploadFunction(
  cloudfront: CloudFrontFunctions,
  prepared: PreparedFunction,
  state: { remote: RemoteState | undefined; keyValueStoreArn: string | undefined },
  createMissing: boolean,
): Promise<UploadedFunction> {
  const { config, bytes } = prepared;
  const { runtime, comment, name } = config;
  const { remote, keyValueStoreArn } = state;
  const plan = planUpload({ code: bytes, runtime, comment, keyValueStoreArn }, remote);
  const described = remote?.development.described;
  if (described === undefined) {
    if (!createMissing) throw missingFunction(name);
    const created = await cloudfront.create(name, plan.config, bytes);
    return { plan, config: plan.config, etag: created.etag, arn: created.arn };
  }
  const etag =
    plan.action === 'none'
      ? described.etag
      : await cloudfront.update(name, described.etag, plan.config, bytes);
  return { plan, config: plan.config, etag, arn: described.arn };
}

/** The error for a function that does not exist and must not be created. */
export function missingFunction(name: string): ServiceError {
  return new ServiceError('no-such-function', {
    operation: 'DescribeFunction',
    subject: name,
    detail: 'the function does not exist and create-missing is off',
  });
}
