import { readFileSync } from 'node:fs';
import type { Environment } from '../core/environment.ts';
import type { CloudFrontFunctions } from '../core/ports.ts';

/** What is known about the way to AWS without taking it. */
export interface AwsAccess {
  /** Whether there are credentials to try. */
  readonly hasCredentials: boolean;
  /** A custom endpoint; undefined for AWS's own. */
  readonly endpoint: string | undefined;
  /** A variable that names a proxy this Node cannot use. */
  readonly ignoredProxy: string | undefined;
}

/** Looks for credentials and endpoint in environment and profiles. Throws InputError `bad-endpoint`. */
export async function findAwsAccess(environment: Environment): Promise<AwsAccess> {
  const [{ detectCredentials }, { effectiveEndpoint }, { ignoredProxy }] = await Promise.all([
    import('../aws/credentials.ts'),
    import('../aws/endpoint.ts'),
    import('../aws/proxy.ts'),
  ]);
  return {
    hasCredentials: detectCredentials(environment, readSmallFile).found,
    endpoint: effectiveEndpoint(environment, readSmallFile),
    ignoredProxy: ignoredProxy(environment, process.version),
  };
}

/** Loads the AWS SDK and connects; only here, because loading takes longer than an offline run. */
export async function connectAws(
  environment: Environment,
  endpoint: string | undefined,
): Promise<CloudFrontFunctions> {
  const { SDK_ENVIRONMENT } = await import('../aws/environment.ts');
  Object.assign(process.env, SDK_ENVIRONMENT);
  const { createCloudFrontFunctions } = await import('../aws/cloudfront-functions.ts');
  return createCloudFrontFunctions({
    environment,
    ...(endpoint === undefined ? {} : { endpoint }),
  });
}

function readSmallFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
