import { CloudFrontClient } from '@aws-sdk/client-cloudfront';

/** The real AWS SDK with an emulator as its endpoint. One attempt per call: a refusal shows at once. */
export function sdkClient(endpoint: string, secretAccessKey = 'example'): CloudFrontClient {
  return new CloudFrontClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey },
    maxAttempts: 1,
  });
}
