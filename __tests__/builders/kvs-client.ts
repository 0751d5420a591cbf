import { Agent } from 'node:http';
import type { LookupFunction } from 'node:net';
import { CloudFrontKeyValueStoreClient } from '@aws-sdk/client-cloudfront-keyvaluestore';
// Lets the client sign with Signature Version 4A, which it cannot by itself.
import '@aws-sdk/signature-v4a';

/** Any host is this machine. */
const lookup: LookupFunction = (_host, options, done) => {
  if (options.all === true) done(null, [{ address: '127.0.0.1', family: 4 }]);
  else done(null, '127.0.0.1', 4);
};

/**
 * The real client of the data plane with an emulator behind it. It puts the account before the host of its
 * endpoint, so an address will not do, and `123456789012.localhost` is not known everywhere.
 */
export function kvsClient(url: string, secretAccessKey = 'example'): CloudFrontKeyValueStoreClient {
  return new CloudFrontKeyValueStoreClient({
    endpoint: `http://localhost:${new URL(url).port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey },
    maxAttempts: 1,
    requestHandler: { httpAgent: new Agent({ keepAlive: true, lookup }) },
  });
}
