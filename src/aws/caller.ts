import type { CloudFrontOptions } from './client.ts';
import { createPacer, MACHINE_TIME } from './pacer.ts';
import { callPatiently } from './retry.ts';
import { translateError } from './translate-error.ts';

/** Makes one call of the API until it succeeds or patience ends. Throws ServiceError. */
export type Call = <Answer>(
  operation: string,
  subject: string,
  send: () => Promise<Answer>,
) => Promise<Answer>;

/** How to call a service. */
export interface CallerOptions extends CloudFrontOptions {
  /** Prefix of its permissions; default `cloudfront`. */
  readonly service?: string;
}

/** The way in which all calls of a client are made: gate, repetitions, errors in cf2's words. */
export function createCaller({
  endpoint,
  timing = MACHINE_TIME,
  service = 'cloudfront',
  ...options
}: CallerOptions): Call {
  const { pacer = createPacer(timing), maxAttempts, onRetry, cancel } = options;
  return (operation, subject, send) =>
    callPatiently(
      send,
      (error) => translateError(error, { operation, subject, endpoint, service }),
      {
        pacer,
        timing,
        maxAttempts,
        onRetry,
        cancel,
      },
    );
}
