import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { CloudFrontClient } from '@aws-sdk/client-cloudfront';
import { effectiveEndpoint } from '../../src/aws/endpoint.ts';
import { InputError } from '../../src/core/errors.ts';
import { SDK_ENVIRONMENT } from '../../src/aws/environment.ts';
import type { Environment } from '../../src/core/environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'endpoint-'));
const saved = { ...process.env };
afterEach(() => {
  process.env = { ...saved };
});
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;

/** The endpoint that cf2 sees; the same that the SDK itself would use. */
async function endpointOf(environment: Environment, config = ''): Promise<string | undefined> {
  // The SDK reads a file once per path.
  const path = join(folder, `config-${(files += 1)}`);
  writeFileSync(path, config);
  const variables = {
    ...environment,
    AWS_CONFIG_FILE: path,
    AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none'),
  };
  const ours = effectiveEndpoint(variables, (name) => (name === path ? config : undefined));
  expect(ours).toBe(await askSdk(variables));
  return ours;
}

async function askSdk(variables: Environment): Promise<string | undefined> {
  process.env = { ...SDK_ENVIRONMENT, ...variables };
  const client = new CloudFrontClient({ region: 'us-east-1' });
  // Not in the SDK's public types, but it is where the SDK keeps its own decision.
  const { serviceConfiguredEndpoint } = client.config as unknown as {
    serviceConfiguredEndpoint: () => Promise<string | undefined>;
  };
  return serviceConfiguredEndpoint();
}

describe('effectiveEndpoint decides as the SDK does', () => {
  const A = 'http://127.0.0.1:4566';
  const B = 'https://cloudfront.example.test/base';
  const services = `[profile team]\nservices = local\nendpoint_url = ${A}\n[services local]\ncloudfront =\n  endpoint_url = ${B}\ns3 =\n  endpoint_url = http://s3.test`;

  it.each<[string, Environment, string, string | undefined]>([
    ['nothing', {}, '', undefined],
    ['the variable for all services', { AWS_ENDPOINT_URL: A }, '', A],
    [
      'the one for CloudFront first',
      { AWS_ENDPOINT_URL: A, AWS_ENDPOINT_URL_CLOUDFRONT: B },
      '',
      B,
    ],
    ['an empty variable', { AWS_ENDPOINT_URL: A, AWS_ENDPOINT_URL_CLOUDFRONT: '' }, '', A],
    ['another service', { AWS_ENDPOINT_URL_S3: A }, '', undefined],
    [
      'ignored',
      { AWS_ENDPOINT_URL: A, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' },
      '',
      undefined,
    ],
    ['not ignored', { AWS_ENDPOINT_URL: A, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'false' }, '', A],
    ['neither word', { AWS_ENDPOINT_URL: A, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: '1' }, '', A],
    ['the profile', {}, `[default]\nendpoint_url = ${A}`, A],
    ['another profile', {}, `[profile team]\nendpoint_url = ${A}`, undefined],
    ['the named profile', { AWS_PROFILE: 'team' }, `[profile team]\nendpoint_url=${A} # dev`, A],
    ['the services section', { AWS_PROFILE: 'team' }, services, B],
    ['a variable before the profile', { AWS_ENDPOINT_URL: B }, `[default]\nendpoint_url = ${A}`, B],
    [
      'ignored by the profile',
      { AWS_ENDPOINT_URL: A },
      '[default]\nignore_configured_endpoint_urls = true',
      undefined,
    ],
  ])('%s', async (_, environment, config, expected) => {
    expect(await endpointOf(environment, config)).toBe(expected);
  });
});

describe('effectiveEndpoint refuses what is no endpoint', () => {
  it.each([
    ['AWS_ENDPOINT_URL', 'localhost:4566', 'localhost:4566'],
    ['AWS_ENDPOINT_URL', '127.0.0.1', '127.0.0.1'],
    ['AWS_ENDPOINT_URL_CLOUDFRONT', 'ftp://host', 'ftp://host'],
    ['AWS_ENDPOINT_URL_CLOUDFRONT', 'http://h/?a=b', 'http://h/?a=b'],
    ['AWS_ENDPOINT_URL', 'http://me:hunter2@host/', 'http://***@host/'],
  ])('%s=%s', (variable, value, text) => {
    let thrown: unknown;
    try {
      effectiveEndpoint({ [variable]: value }, () => undefined);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(InputError);
    expect((thrown as InputError).diagnostics).toEqual([
      { code: 'bad-endpoint', args: { variable, text }, at: undefined, severity: 'error' },
    ]);
  });
});
