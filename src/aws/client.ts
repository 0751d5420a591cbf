import { CloudFrontClient, type CloudFrontClientConfig } from '@aws-sdk/client-cloudfront';
import type { Pacer, Timing } from './pacer.ts';
import type { Credentials } from './role-credentials.ts';
import type { OnRetry } from './retry.ts';
import { requestHandlerOptions, type Waits } from './request-handler.ts';

/** How to reach CloudFront. */
export interface CloudFrontOptions extends Waits {
  /** From `effectiveEndpoint`; without it AWS's own, whatever the environment says. */
  readonly endpoint?: string | undefined;
  /** Default: the SDK's chain. */
  readonly credentials?: Credentials | undefined;
  /** Repetitions are decided above the client (see `retry.ts`); this bounds how many there are. */
  readonly maxAttempts?: number;
  /** Default: the time of this machine. */
  readonly timing?: Timing;
  /** Default: a gate of its own. Clients of one process share one. */
  readonly pacer?: Pacer;
  readonly onRetry?: OnRetry | undefined;
  /** Ends the run: no further call is made. */
  readonly cancel?: AbortSignal | undefined;
  /** Cuts off the calls that are under way then. */
  readonly cutOff?: AbortSignal | undefined;
  /** Sends requests in another way than over the network; for tests. */
  readonly requestHandler?: CloudFrontClientConfig['requestHandler'];
}

/** CloudFront is a global service: its API is signed for this region. */
const REGION = 'us-east-1';

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
    // The SDK gives up on throttling too early, and repeats an event that AWS refuses.
    maxAttempts: 1,
    requestHandler:
      options.requestHandler ?? requestHandlerOptions(options.endpoint ?? AWS_ENDPOINT, options),
  });
  options.cutOff?.addEventListener('abort', () => {
    client.destroy();
  });
  return client;
}
