import { CloudFrontClient } from '@aws-sdk/client-cloudfront';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { CREDENTIALS } from './run-action.ts';

/** The real AWS SDK with an emulator as its endpoint. One attempt per call: a refusal shows at once. */
export function sdkClient(endpoint: string, secretAccessKey = 'example'): CloudFrontClient {
  return new CloudFrontClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey },
    maxAttempts: 1,
  });
}

/** The same for CloudWatch. */
export function cloudWatchClient(endpoint: string): CloudWatchClient {
  return new CloudWatchClient({
    endpoint,
    region: 'us-east-1',
    credentials: {
      accessKeyId: CREDENTIALS.AWS_ACCESS_KEY_ID,
      secretAccessKey: CREDENTIALS.AWS_SECRET_ACCESS_KEY,
    },
    maxAttempts: 1,
  });
}
