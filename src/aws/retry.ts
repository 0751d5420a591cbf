import type { CloudFrontClient } from '@aws-sdk/client-cloudfront';

/**
 * Makes a refused event final. TestFunction answers HTTP 500 for it, so the SDK would try the same
 * event again and again. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_TestFunction.html
 */
export function stopAtEventErrors(client: CloudFrontClient): void {
  const resolveStrategy = client.config.retryStrategy;
  client.config.retryStrategy = async () => {
    const strategy = await resolveStrategy();
    if (!('refreshRetryTokenForRetry' in strategy)) return strategy;
    return {
      acquireInitialRetryToken: (scope) => strategy.acquireInitialRetryToken(scope),
      recordSuccess: (token) => strategy.recordSuccess(token),
      refreshRetryTokenForRetry: async (token, info) => {
        if (isEventError(info.error)) throw new Error('AWS refuses the event');
        return strategy.refreshRetryTokenForRetry(token, info);
      },
    };
  };
}

/** True for TestFunction's complaint about the event itself, as opposed to its own trouble. */
export function isEventError(error: { name: string; message: string } | undefined): boolean {
  return error?.name === 'TestFunctionFailed' && /\bevent object\b/i.test(error.message);
}
