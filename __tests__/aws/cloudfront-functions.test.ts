import { afterEach, describe, expect, it } from '@jest/globals';
import type { CloudFrontOptions } from '../../src/aws/client.ts';
import {
  errorReply,
  startFake,
  summary,
  testResult,
  type Fake,
  type Reply,
} from './fake-cloudfront.ts';

const fakes: Fake[] = [];
afterEach(() => {
  for (const fake of fakes.splice(0)) fake.close();
});

async function fake(replies: readonly Reply[], options: Partial<CloudFrontOptions> = {}) {
  const started = await startFake(replies, options);
  fakes.push(started);
  return started;
}

const ARN = 'arn:aws:cloudfront::123456789012:key-value-store/11111111-2222-4333-8444-555555555555';
const ASSOCIATION =
  '<KeyValueStoreAssociations><Quantity>1</Quantity><Items><KeyValueStoreAssociation>' +
  `<KeyValueStoreARN>${ARN}</KeyValueStoreARN></KeyValueStoreAssociation></Items></KeyValueStoreAssociations>`;
const CONFIG = { comment: 'a < b', runtime: 'cloudfront-js-2.0', keyValueStoreArns: [] };
const CODE = new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0x00, 0xff]);
const BASE64 = '77u/YQ0KAP8=';

describe('describe', () => {
  it('decodes one stage', async () => {
    const { cloudfront, requests } = await fake([
      { headers: { etag: 'ETVPDKIKX0DER' }, body: summary('LIVE', ASSOCIATION) },
    ]);
    expect(await cloudfront.describe('redirects', 'LIVE')).toEqual({
      config: {
        comment: 'who & why',
        runtime: 'cloudfront-js-2.0',
        keyValueStoreArns: [ARN],
      },
      etag: 'ETVPDKIKX0DER',
      status: 'UNPUBLISHED',
      arn: 'arn:aws:cloudfront::123456789012:function/redirects',
    });
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /2020-05-31/function/redirects/describe?Stage=LIVE',
    ]);
  });

  it('has no association when AWS sends none, or an empty list', async () => {
    const empty =
      '<KeyValueStoreAssociations><Quantity>0</Quantity><Items/></KeyValueStoreAssociations>';
    const { cloudfront } = await fake([
      { headers: { etag: 'E1' }, body: summary() },
      { headers: { etag: 'E1' }, body: summary('DEVELOPMENT', empty) },
    ]);
    for (const stage of ['DEVELOPMENT', 'DEVELOPMENT'] as const) {
      const described = await cloudfront.describe('redirects', stage);
      expect(described?.config.keyValueStoreArns).toEqual([]);
    }
  });

  it('answers undefined for what does not exist', async () => {
    const { cloudfront } = await fake([errorReply(404, 'NoSuchFunctionExists')]);
    expect(await cloudfront.describe('redirects', 'LIVE')).toBeUndefined();
    expect(await cloudfront.get('redirects', 'LIVE')).toBeUndefined();
  });

  it('signs for us-east-1, whatever the region of the environment', async () => {
    const { cloudfront, requests } = await fake([{ headers: { etag: 'E1' }, body: summary() }]);
    await cloudfront.describe('redirects', 'LIVE');
    expect(requests[0]?.headers.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/us-east-1\/cloudfront\/aws4_request, /,
    );
  });
});

describe('get', () => {
  it('keeps every byte', async () => {
    const { cloudfront, requests } = await fake([
      { headers: { etag: 'E2', 'content-type': 'application/octet-stream' }, body: CODE },
    ]);
    const answer = await cloudfront.get('redirects', 'DEVELOPMENT');
    expect([...(answer?.code ?? [])]).toEqual([...CODE]);
    expect(answer?.etag).toBe('E2');
    expect(requests[0]?.url).toBe('/2020-05-31/function/redirects?Stage=DEVELOPMENT');
  });
});

describe('create', () => {
  it('sends configuration and code, and decodes the answer', async () => {
    const { cloudfront, requests } = await fake([
      { status: 201, headers: { etag: 'ETVPDKIKX0DER' }, body: summary() },
    ]);
    const created = await cloudfront.create('redirects', CONFIG, CODE);
    expect(created.etag).toBe('ETVPDKIKX0DER');
    expect(requests[0]).toMatchObject({ method: 'POST', url: '/2020-05-31/function' });
    expect(requests[0]?.body).toContain('<Name>redirects</Name>');
    expect(requests[0]?.body).toContain('<Comment>a &lt; b</Comment>');
    expect(requests[0]?.body).toContain(`<FunctionCode>${BASE64}</FunctionCode>`);
    expect(requests[0]?.body).not.toContain('KeyValueStoreAssociations');
  });
});

describe('update', () => {
  it('is conditional and carries the association', async () => {
    const { cloudfront, requests } = await fake([{ headers: { ettag: 'E3' }, body: summary() }]);
    const config = { ...CONFIG, keyValueStoreArns: [ARN] };
    expect(await cloudfront.update('redirects', 'E2', config, CODE)).toBe('E3');
    expect(requests[0]).toMatchObject({ method: 'PUT', url: '/2020-05-31/function/redirects' });
    expect(requests[0]?.headers['if-match']).toBe('E2');
    expect(requests[0]?.body).toContain(ASSOCIATION);
  });

  it('finds the new ETag under either name', async () => {
    const { cloudfront } = await fake([
      { headers: { etag: 'E3' }, body: summary() },
      { headers: { etag: 'old', ettag: 'E4' }, body: summary() },
    ]);
    expect(await cloudfront.update('redirects', 'E2', CONFIG, CODE)).toBe('E3');
    expect(await cloudfront.update('redirects', 'E3', CONFIG, CODE)).toBe('E4');
  });

  it('carries runtimes this version does not know', async () => {
    const { cloudfront, requests } = await fake([{ headers: { ettag: 'E3' }, body: summary() }]);
    const config = { ...CONFIG, runtime: 'cloudfront-js-9.0' };
    await cloudfront.update('redirects', 'E2', config, CODE);
    expect(requests[0]?.body).toContain('<Runtime>cloudfront-js-9.0</Runtime>');
  });
});

describe('test', () => {
  const OUTPUT = '{"response":{"statusCode":302}}';
  const result = (utilization: string): Reply => ({
    body: testResult(
      `${utilization}<FunctionExecutionLogs><member>a &lt;b&gt;</member><member></member>` +
        '</FunctionExecutionLogs><FunctionErrorMessage></FunctionErrorMessage>' +
        `<FunctionOutput>${OUTPUT}</FunctionOutput>`,
    ),
  });

  it('sends the event and the stage, pinned to an ETag', async () => {
    const { cloudfront, requests } = await fake([result('')]);
    const event = { version: '1.0', request: { uri: '/é' } };
    await cloudfront.test('redirects', 'E2', 'DEVELOPMENT', event);
    const { method, url, headers, body } = requests[0]!;
    expect(`${method} ${url}`).toBe('POST /2020-05-31/function/redirects/test');
    expect(headers['if-match']).toBe('E2');
    expect(body).toContain('<Stage>DEVELOPMENT</Stage>');
    const sent = /<EventObject>(.*)<\/EventObject>/.exec(body)?.[1] ?? '';
    expect(JSON.parse(Buffer.from(sent, 'base64').toString('utf8'))).toEqual(event);
  });

  it.each([
    ['<ComputeUtilization>42</ComputeUtilization>', 42],
    ['<ComputeUtilization>0</ComputeUtilization>', undefined],
    ['<ComputeUtilization></ComputeUtilization>', undefined],
    ['', undefined],
  ])('decodes %s', async (element, expected) => {
    const { cloudfront } = await fake([result(element)]);
    expect(await cloudfront.test('redirects', 'E2', 'LIVE', {})).toEqual({
      computeUtilization: expected,
      logs: ['a <b>', ''],
      errorMessage: '',
      output: OUTPUT,
    });
  });

  it('decodes an error of the function', async () => {
    const { cloudfront } = await fake([
      {
        body: testResult(
          '<ComputeUtilization>1</ComputeUtilization><FunctionExecutionLogs/>' +
            '<FunctionErrorMessage>TypeError: x in 3</FunctionErrorMessage>',
        ),
      },
    ]);
    expect(await cloudfront.test('redirects', 'E2', 'LIVE', {})).toEqual({
      computeUtilization: 1,
      logs: [],
      errorMessage: 'TypeError: x in 3',
      output: '',
    });
  });
});

describe('publish', () => {
  it('publishes one ETag', async () => {
    const { cloudfront, requests } = await fake([{ body: summary('LIVE') }]);
    await cloudfront.publish('redirects', 'E3');
    expect(requests[0]).toMatchObject({
      method: 'POST',
      url: '/2020-05-31/function/redirects/publish',
    });
    expect(requests[0]?.headers['if-match']).toBe('E3');
  });
});

describe('keyValueStoreArn', () => {
  it('answers the ARN of a store', async () => {
    const body = `<KeyValueStore><Name>map</Name><Id>1</Id><Comment/><ARN>${ARN}</ARN><LastModifiedTime>2026-01-02T03:04:05Z</LastModifiedTime></KeyValueStore>`;
    const { cloudfront, requests } = await fake([{ headers: { etag: 'KV1' }, body }]);
    expect(await cloudfront.keyValueStoreArn('map')).toBe(ARN);
    expect(requests[0]?.url).toBe('/2020-05-31/key-value-store/map');
  });
});

describe('retries', () => {
  const described = { headers: { etag: 'E1' }, body: summary() };

  it('tries again after trouble at AWS', async () => {
    const { cloudfront, requests } = await fake([errorReply(503, 'ServiceUnavailable'), described]);
    expect((await cloudfront.describe('redirects', 'LIVE'))?.etag).toBe('E1');
    expect(requests).toHaveLength(2);
  });

  it('gives up after six calls, and says so', async () => {
    const { cloudfront, requests } = await fake([errorReply(503, 'ServiceUnavailable')]);
    await expect(cloudfront.describe('redirects', 'LIVE')).rejects.toMatchObject({
      failure: 'service-unavailable',
      detail: 'ServiceUnavailable: Something. (after 6 attempts)',
    });
    expect(requests).toHaveLength(6);
  });

  it('does not send an event again that AWS refuses', async () => {
    const message = 'The provided event object is not valid.';
    const { cloudfront, requests } = await fake([errorReply(500, 'TestFunctionFailed', message)]);
    await expect(cloudfront.test('redirects', 'E1', 'LIVE', {})).rejects.toMatchObject({
      failure: 'event-not-valid',
      detail: `TestFunctionFailed: ${message}`,
    });
    expect(requests).toHaveLength(1);
  });

  it('tries a test again that AWS could not run', async () => {
    const reply = errorReply(500, 'TestFunctionFailed', 'Try again later.');
    const output = testResult('<FunctionOutput>{"request":{}}</FunctionOutput>');
    const { cloudfront, requests } = await fake([reply, { body: output }]);
    expect((await cloudfront.test('redirects', 'E1', 'LIVE', {})).output).toBe('{"request":{}}');
    expect(requests).toHaveLength(2);
  });
});
