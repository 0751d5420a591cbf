import { CloudFrontClient } from '@aws-sdk/client-cloudfront';
import type { Credentials } from './role-credentials.ts';
import { requestHandlerOptions, type Waits } from './request-handler.ts';
import { stopAtEventErrors } from './retry.ts';

/** How to reach CloudFront. */
export interface CloudFrontOptions extends Waits {
  /** From `effectiveEndpoint`; without it AWS's own, whatever the environment says. */
  readonly endpoint?: string | undefined;
  /** Default: the SDK's chain. */
  readonly credentials?: Credentials | undefined;
  /** Calls per operation, the first one included. */
  readonly maxAttempts?: number;
}

/** CloudFront is a global service: its API is signed for this region. */
const REGION = 'us-east-1';
const MAX_ATTEMPTS = 3;

/** AWS's own endpoint. https://docs.aws.amazon.com/general/latest/gr/cf_region.html */
const AWS_ENDPOINT = 'https://cloudfront.amazonaws.com';

/** Makes the SDK's client with bounded waits and the endpoint that was decided, and no other. */
export function createClient(options: CloudFrontOptions): CloudFrontClient {
  const client = new CloudFrontClient({
    region: REGION,
    ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
    // Whatever else the SDK might find would not be named in the report.
    ignoreConfiguredEndpointUrls: true,
    ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
    maxAttempts: options.maxAttempts ?? MAX_ATTEMPTS,
    retryMode: 'standard',
    requestHandler: requestHandlerOptions(options.endpoint ?? AWS_ENDPOINT, options),
  });
  stopAtEventErrors(client);
  return client;
}
