import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { CloudFrontFunctions } from '../../src/core/ports.ts';
import { ServiceError, type ServiceFailure } from '../../src/core/errors.ts';
import { SDK_ENVIRONMENT } from '../../src/aws/environment.ts';
import { translateError } from '../../src/aws/translate-error.ts';
import { connect, errorReply, startFake, type Fake, type Reply } from './fake-cloudfront.ts';

const fakes: Fake[] = [];
afterEach(() => {
  for (const fake of fakes.splice(0)) fake.close();
});

const CONFIG = { comment: '', runtime: 'cloudfront-js-2.0', keyValueStoreArns: [] };
const CODE = new TextEncoder().encode('function handler(event) { return event.request; }');
const CALLS = {
  DescribeFunction: (it: CloudFrontFunctions) => it.describe('redirects', 'LIVE'),
  GetFunction: (it: CloudFrontFunctions) => it.get('redirects', 'LIVE'),
  CreateFunction: (it: CloudFrontFunctions) => it.create('redirects', CONFIG, CODE),
  UpdateFunction: (it: CloudFrontFunctions) => it.update('redirects', 'E1', CONFIG, CODE),
  TestFunction: (it: CloudFrontFunctions) => it.test('redirects', 'E1', 'DEVELOPMENT', {}),
  PublishFunction: (it: CloudFrontFunctions) => it.publish('redirects', 'E1'),
  DescribeKeyValueStore: (it: CloudFrontFunctions) => it.keyValueStoreArn('redirects'),
} as const;
type Operation = keyof typeof CALLS;

async function fail(operation: Operation, cloudfront: CloudFrontFunctions): Promise<ServiceError> {
  const error: unknown = await CALLS[operation](cloudfront).then(
    () => 'no error',
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ServiceError);
  return error as ServiceError;
}

async function fake(replies: readonly Reply[], options = {}): Promise<Fake> {
  const started = await startFake(replies, options);
  fakes.push(started);
  return started;
}

describe('errors of the API', () => {
  const rows: readonly [Operation, number, string, ServiceFailure][] = [
    ['UpdateFunction', 403, 'AccessDenied', 'access-denied'],
    ['DescribeFunction', 403, 'ExpiredToken', 'expired-credentials'],
    ['DescribeFunction', 403, 'ExpiredTokenException', 'expired-credentials'],
    ['DescribeFunction', 403, 'InvalidClientTokenId', 'invalid-credentials'],
    ['DescribeFunction', 403, 'UnrecognizedClientException', 'invalid-credentials'],
    ['DescribeFunction', 403, 'SignatureDoesNotMatch', 'invalid-credentials'],
    ['DescribeFunction', 403, 'MissingAuthenticationToken', 'no-credentials'],
    ['UpdateFunction', 404, 'NoSuchFunctionExists', 'no-such-function'],
    ['PublishFunction', 404, 'NoSuchFunctionExists', 'no-such-function'],
    ['TestFunction', 404, 'NoSuchFunctionExists', 'no-such-function'],
    ['DescribeKeyValueStore', 404, 'EntityNotFound', 'no-such-key-value-store'],
    ['UpdateFunction', 412, 'PreconditionFailed', 'precondition-failed'],
    ['PublishFunction', 412, 'PreconditionFailed', 'precondition-failed'],
    ['TestFunction', 400, 'InvalidIfMatchVersion', 'precondition-failed'],
    ['GetFunction', 400, 'Throttling', 'throttled'],
    ['GetFunction', 400, 'ThrottlingException', 'throttled'],
    ['GetFunction', 429, 'NobodyKnowsThis', 'throttled'],
    ['GetFunction', 500, 'InternalError', 'service-unavailable'],
    ['GetFunction', 503, 'ServiceUnavailable', 'service-unavailable'],
    ['GetFunction', 502, 'NobodyKnowsThis', 'service-unavailable'],
    ['TestFunction', 500, 'TestFunctionFailed', 'service-unavailable'],
    ['UpdateFunction', 400, 'InvalidArgument', 'invalid-argument'],
    ['UpdateFunction', 413, 'FunctionSizeLimitExceeded', 'too-large'],
    ['CreateFunction', 400, 'TooManyFunctions', 'too-many-functions'],
    ['CreateFunction', 409, 'FunctionAlreadyExists', 'already-exists'],
    ['UpdateFunction', 400, 'NobodyKnowsThis', 'unknown'],
  ];

  it.each(rows)('%s: %i %s is %s', async (operation, status, code, failure) => {
    const { cloudfront } = await fake([errorReply(status, code)], { maxAttempts: 1 });
    const error = await fail(operation, cloudfront);
    expect(error.failure).toBe(failure);
    expect(error.operation).toBe(operation);
    expect(error.subject).toBe('redirects');
    expect(error.detail).toMatch(new RegExp(`^${code}: Something\\.`));
  });

  it('names the permission that AWS names, else the one of the operation', async () => {
    const message =
      'User: arn:aws:iam::123456789012:user/ci is not authorized to perform: ' +
      'sts:AssumeRole on resource: arn:aws:iam::123456789012:role/deploy';
    const { cloudfront } = await fake([
      errorReply(403, 'AccessDenied', message),
      errorReply(403, 'AccessDenied', 'Access denied'),
    ]);
    expect((await fail('PublishFunction', cloudfront)).detail).toBe(`AccessDenied: ${message}`);
    expect((await fail('PublishFunction', cloudfront)).detail).toBe(
      'AccessDenied: Access denied (cloudfront:PublishFunction)',
    );
  });

  it('keeps the request that AWS echoes out of the detail', async () => {
    const message =
      'The request signature we calculated does not match.\n\nThe Canonical String for this request ' +
      'should have been\nGET\nx-amz-security-token:TOKEN';
    const { cloudfront } = await fake([errorReply(403, 'SignatureDoesNotMatch', message)]);
    expect((await fail('DescribeFunction', cloudfront)).detail).toBe(
      'SignatureDoesNotMatch: The request signature we calculated does not match.',
    );
  });

  it('cuts a text without end', async () => {
    const { cloudfront } = await fake([errorReply(400, 'InvalidArgument', 'x'.repeat(5_000))]);
    expect((await fail('UpdateFunction', cloudfront)).detail).toHaveLength(500);
  });
});

describe('answers that are not CloudFront', () => {
  const page = '<!DOCTYPE html><html><head><title>Sign in</title></head><body>Hi<br></body></html>';
  const html = { 'content-type': 'text/html', etag: '"page"' };
  const json = { 'content-type': 'application/json' };
  const rows: readonly [string, Operation, Reply][] = [
    ['a web page for a description', 'DescribeFunction', { headers: html, body: page }],
    ['a web page for code', 'GetFunction', { headers: html, body: page }],
    ['a web page for a publish', 'PublishFunction', { headers: html, body: page }],
    ['a web page for a test', 'TestFunction', { headers: html, body: page }],
    ['a web page for an update', 'UpdateFunction', { headers: html, body: page }],
    ['a web page that says 404', 'DescribeFunction', { status: 404, headers: html, body: page }],
    ['a web page that says 403', 'UpdateFunction', { status: 403, headers: html, body: page }],
    ['an empty 404', 'DescribeFunction', { status: 404 }],
    ['an empty 200', 'DescribeFunction', { status: 200 }],
    ['a JSON error', 'DescribeFunction', { status: 400, headers: json, body: '{"a":"b"}' }],
    ['a JSON answer', 'TestFunction', { headers: json, body: '{"a":"b"}' }],
    ['a redirect', 'GetFunction', { status: 302, headers: { location: 'http://x.test/' } }],
    ['code without an ETag', 'GetFunction', { body: 'x' }],
  ];

  it.each(rows)('%s', async (_, operation, reply) => {
    const { cloudfront, endpoint } = await fake([reply], { maxAttempts: 1 });
    const error = await fail(operation, cloudfront);
    expect(error).toMatchObject({ failure: 'not-cloudfront', operation, subject: endpoint });
    expect(error.detail).not.toMatch(/[\r\n]/);
  });

  it('a broken gateway is trouble at AWS, whatever it says', async () => {
    const reply = { status: 502, headers: html, body: page };
    const { cloudfront } = await fake([reply], { maxAttempts: 1 });
    expect((await fail('GetFunction', cloudfront)).failure).toBe('service-unavailable');
  });
});

describe('the way to the endpoint', () => {
  it('nothing answers', async () => {
    const options = { requestTimeout: 50, maxAttempts: 1 };
    const { cloudfront, endpoint } = await fake([{ instead: 'hang' }], options);
    const error = await fail('DescribeFunction', cloudfront);
    expect(error).toMatchObject({ failure: 'timeout', subject: endpoint });
  });

  // Jest gives tests another Error class than Node's sockets use, and the SDK wraps what is no Error.
  it('nobody listens, no such host, no HTTP, no TLS, a broken connection', () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', fileURLToPath(new URL('./unreachable-endpoints.ts', import.meta.url))],
      { encoding: 'utf8', env: { ...process.env, ...SDK_ENVIRONMENT, NODE_OPTIONS: '' } },
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      'nobody listens': 'connection-refused about the endpoint',
      'no such host': 'host-not-found about the endpoint',
      'no HTTP': 'not-cloudfront about the endpoint',
      'no TLS': 'not-cloudfront about the endpoint',
      'a broken connection': 'service-unavailable about redirects',
    });
  });
});

describe('credentials', () => {
  const rows: readonly [string, string, ServiceFailure][] = [
    ['CredentialsProviderError', 'Could not load credentials', 'no-credentials'],
    ['CredentialsProviderError', 'The SSO session has expired', 'expired-credentials'],
    ['TokenProviderError', 'Token is not there', 'no-credentials'],
    ['TokenProviderError', 'Token is expired', 'expired-credentials'],
  ];

  it.each(rows)('%s: %s', async (name, message, failure) => {
    const credentials = (): Promise<never> =>
      Promise.reject(Object.assign(new Error(message), { name }));
    const error = await fail('DescribeFunction', connect({ credentials }));
    expect(error).toMatchObject({ failure, subject: 'redirects', detail: `${name}: ${message}` });
  });
});

describe('translateError', () => {
  const facts = { operation: 'GetFunction', subject: 'f', endpoint: undefined };

  it('leaves a ServiceError as it is', () => {
    const error = new ServiceError('throttled', { operation: 'a', subject: 'b', detail: 'c' });
    expect(translateError(error, facts)).toBe(error);
  });

  it('takes things that are no errors', () => {
    expect(translateError('boom', facts)).toMatchObject({
      failure: 'unknown',
      detail: 'Error: boom',
    });
  });

  it("names AWS's own host when no endpoint is set", () => {
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    expect(translateError(refused, facts).subject).toBe('cloudfront.amazonaws.com');
  });
});
