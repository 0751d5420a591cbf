import { CloudFrontClient, type CloudFrontClientConfig } from '@aws-sdk/client-cloudfront';
import type { Environment } from '../core/environment.ts';
import { createHttpsAgent } from './proxy.ts';
import { stopAtEventErrors } from './retry.ts';

/** How to reach CloudFront. */
export interface CloudFrontOptions {
  /** From `effectiveEndpoint`; without it AWS's own, whatever the environment says. */
  readonly endpoint?: string | undefined;
  /** For HTTPS_PROXY and NO_PROXY. The SDK's credential chain reads the process's own variables. */
  readonly environment: Environment;
  /** Default: the SDK's chain. */
  readonly credentials?: CloudFrontClientConfig['credentials'];
  /** Milliseconds until a connection must stand. */
  readonly connectionTimeout?: number;
  /** Milliseconds until an answer must have come. */
  readonly requestTimeout?: number;
  /** Calls per operation, the first one included. */
  readonly maxAttempts?: number;
}

/** CloudFront is a global service: its API is signed for this region. */
const REGION = 'us-east-1';
const DEFAULTS = { connectionTimeout: 5_000, requestTimeout: 60_000, maxAttempts: 3 };

/** Makes the SDK's client with bounded waits and the endpoint that was decided, and no other. */
export function createClient(options: CloudFrontOptions): CloudFrontClient {
  const { connectionTimeout, requestTimeout, maxAttempts } = { ...DEFAULTS, ...options };
  const client = new CloudFrontClient({
    region: REGION,
    ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
    // Whatever else the SDK might find would not be named in the report.
    ignoreConfiguredEndpointUrls: true,
    ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
    maxAttempts,
    retryMode: 'standard',
    requestHandler: {
      connectionTimeout,
      requestTimeout,
      // Without it the SDK only prints a warning when the time is up, and waits on.
      throwOnRequestTimeout: true,
      httpsAgent: createHttpsAgent(options.environment),
    },
  });
  stopAtEventErrors(client);
  return client;
}
