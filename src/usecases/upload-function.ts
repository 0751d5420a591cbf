import { ServiceError, type ServiceFailure } from '../core/errors.ts';
import { holds, planUpload, type RemoteState, type UploadPlan } from '../core/plan.ts';
import type { CloudFrontFunctions, FunctionReads, RemoteConfig } from '../core/ports.ts';
import type { DeployContext } from './deploy-context.ts';
import type { FunctionRun } from './function-run.ts';
import { readRemote } from './read-remote.ts';

/** DEVELOPMENT after the upload step: what was asked for, under the ETag that will be tested. */
export interface UploadedFunction {
  readonly plan: UploadPlan;
  readonly config: RemoteConfig;
  readonly etag: string;
  readonly arn: string;
}

/**
 * Brings DEVELOPMENT to the repository's code and configuration; no call when nothing differs. Throws
 * ServiceError: `no-such-function` when the function is missing and may not be created,
 * `precondition-failed` when somebody else wrote first.
 */
export async function uploadFunction(
  { ports, options }: DeployContext,
  { prepared, remote, keyValueStoreArn }: FunctionRun,
): Promise<UploadedFunction> {
  const { config, bytes } = prepared;
  const { runtime, comment, name } = config;
  const { mark } = options;
  const restores = config.restores?.config;
  const desired = { code: bytes, runtime, comment, keyValueStoreArn, mark, restores };
  const plan = planUpload(desired, remote);
  if (remote === undefined && !options.createMissing) throw missingFunction(name);
  const write = (): Promise<Pick<UploadedFunction, 'etag' | 'arn'>> =>
    writePlan(ports.cloudfront, name, plan, { remote, bytes });
  const written = await write().catch(async (error: unknown) => {
    const found = await findWritten(ports.cloudfront, error, {
      name,
      bytes,
      config: plan.config,
    });
    if (found === undefined) throw asCollision(error);
    return found;
  });
  return { plan, config: plan.config, ...written };
}

async function writePlan(
  cloudfront: CloudFrontFunctions,
  name: string,
  { action, config }: UploadPlan,
  { remote, bytes }: { remote: RemoteState | undefined; bytes: Uint8Array },
): Promise<Pick<UploadedFunction, 'etag' | 'arn'>> {
  const described = remote?.development.described;
  if (described === undefined) return cloudfront.create(name, config, bytes);
  const { arn, etag } = described;
  if (action === 'none') return { arn, etag };
  return { arn, etag: await cloudfront.update(name, etag, config, bytes) };
}

/**
 * Failures that do not tell whether the write was applied: the answer got lost, and perhaps a repetition
 * met the first one's result.
 */
const UNSURE: ReadonlySet<ServiceFailure> = new Set([
  'precondition-failed',
  'already-exists',
  'service-unavailable',
  'timeout',
  'connection-refused',
  'not-cloudfront',
]);

/** Looks whether DEVELOPMENT is what was to be written after all; whoever wrote it, it can be tested. */
export async function findWritten(
  cloudfront: FunctionReads,
  error: unknown,
  { name, bytes, config }: { name: string; bytes: Uint8Array; config: RemoteConfig },
): Promise<Pick<UploadedFunction, 'etag' | 'arn'> | undefined> {
  if (!(error instanceof ServiceError) || !UNSURE.has(error.failure)) return undefined;
  const remote = await readRemote(cloudfront, name).catch(() => undefined);
  if (remote === undefined || !holds(remote, bytes, config)) return undefined;
  const { etag, arn } = remote.development.described;
  return { etag, arn };
}

/** What somebody else created first is a foreign write like any other. */
function asCollision(error: unknown): unknown {
  if (!(error instanceof ServiceError) || error.failure !== 'already-exists') return error;
  const { operation, subject, detail } = error;
  return new ServiceError('precondition-failed', { operation, subject, detail, cause: error });
}

/** The error for a function that does not exist and must not be created. */
export function missingFunction(name: string): ServiceError {
  return new ServiceError('no-such-function', {
    operation: 'DescribeFunction',
    subject: name,
    detail: 'the function does not exist and create-missing is off',
  });
}
