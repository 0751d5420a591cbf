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

/** The way in which all calls of a client are made: gate, repetitions, errors in cf2's words. */
export function createCaller({
  endpoint,
  timing = MACHINE_TIME,
  ...options
}: CloudFrontOptions): Call {
  const { pacer = createPacer(timing), maxAttempts, onRetry, cancel } = options;
  return (operation, subject, send) =>
    callPatiently(send, (error) => translateError(error, { operation, subject, endpoint }), {
      pacer,
      timing,
      maxAttempts,
      onRetry,
      cancel,
    });
}
