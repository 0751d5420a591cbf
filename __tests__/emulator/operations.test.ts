import { describe, expect, it } from '@jest/globals';
import type { KeyValueStoreSeed } from '../../src/emulator/emulator.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';
import {
  associations,
  callApi,
  CODE,
  create,
  describeStage,
  functionBody,
  publish,
  R1,
  R2,
  test,
  update,
} from './api.ts';

const ARN = 'arn:aws:cloudfront::123456789012:function/fn';
const summary = (status: string, stage: string, comment: string) =>
  `<FunctionSummary xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Name>fn</Name><Status>${status}</Status>` +
  `<FunctionConfig><Comment>${comment}</Comment><Runtime>cloudfront-js-2.0</Runtime></FunctionConfig>` +
  `<FunctionMetadata><FunctionARN>${ARN}</FunctionARN><Stage>${stage}</Stage>` +
  '<CreatedTime>2026-03-01T12:00:00.000Z</CreatedTime><LastModifiedTime>2026-03-01T12:00:00.000Z</LastModifiedTime>' +
  '</FunctionMetadata></FunctionSummary>';

describe('the operations on the wire', () => {
  it('creates a function: 201, ETag, Location with the ARN, a summary without wrapper', async () => {
    const answer = await create(await startTestEmulator(), { comment: 'mine' });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('etag')).toBe(R1);
    expect(answer.headers.get('location')).toBe(
      `https://cloudfront.amazonaws.com/2020-05-31/function/${ARN}`,
    );
    expect(answer.headers.get('content-type')).toBe('text/xml');
    expect(answer.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.text).toBe(
      `<?xml version="1.0"?>\n${summary('UNPUBLISHED', 'DEVELOPMENT', 'mine')}`,
    );
  });

  it('describes DEVELOPMENT when no stage is named', async () => {
    const emulator = await startTestEmulator();
    await create(emulator, { comment: 'mine' });
    const answer = await callApi(emulator, 'GET', '/function/fn/describe');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).toBe(R1);
    expect(answer.text).toContain(summary('UNPUBLISHED', 'DEVELOPMENT', 'mine'));
  });

  it('gets the code as raw bytes, whatever bytes they are', async () => {
    const emulator = await startTestEmulator();
    const code = Buffer.from([0xef, 0xbb, 0xbf, 0x00, 0xff, 0x0d, 0x0a, 0x26]);
    await create(emulator, { base64: code.toString('base64') });
    const response = await fetch(`${emulator.url}/2020-05-31/function/fn`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('etag')).toBe(R1);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(code);
  });

  it('updates DEVELOPMENT and sends the new ETag in both headers', async () => {
    const emulator = await startTestEmulator();
    await create(emulator);
    const answer = await update(emulator, R1, { comment: 'new' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('ettag')).toBe(R2);
    expect(answer.headers.get('etag')).toBe(R2);
    expect(answer.text).toContain(summary('UNPUBLISHED', 'DEVELOPMENT', 'new'));
  });

  it('publishes: the summary is that of LIVE', async () => {
    const emulator = await startTestEmulator();
    await create(emulator);
    const answer = await publish(emulator, R1);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).toBe(R1);
    expect(answer.text).toContain(summary('UNASSOCIATED', 'LIVE', ''));
  });

  it('tests: summary of the tested stage, utilization, logs, message, output', async () => {
    const emulator = await startTestEmulator();
    await create(emulator);
    const answer = await test(emulator, R1);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain(
      '<TestResult xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><FunctionSummary><Name>fn</Name>',
    );
    expect(answer.text).toContain(
      '</FunctionSummary><ComputeUtilization>1</ComputeUtilization><FunctionExecutionLogs/>' +
        '<FunctionErrorMessage></FunctionErrorMessage><FunctionOutput>{&quot;request&quot;:{',
    );
  });

  it('deletes both stages: 204 and nothing else', async () => {
    const emulator = await startTestEmulator();
    await create(emulator);
    await publish(emulator, R1);
    const answer = await callApi(emulator, 'DELETE', '/function/fn', { ifMatch: R1 });
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect((await describeStage(emulator, 'DEVELOPMENT')).status).toBe(404);
    expect((await describeStage(emulator, 'LIVE')).status).toBe(404);
  });

  it('starts again at the first revision when a deleted function is created anew', async () => {
    const emulator = await startTestEmulator();
    await create(emulator);
    await update(emulator, R1);
    await callApi(emulator, 'DELETE', '/function/fn', { ifMatch: R2 });
    expect((await create(emulator)).headers.get('etag')).toBe(R1);
  });

  it('accepts and publishes JavaScript that does not parse', async () => {
    const emulator = await startTestEmulator();
    expect((await create(emulator, { code: 'function handler( {' })).status).toBe(201);
    expect((await publish(emulator, R1)).status).toBe(200);
  });

  it('keeps a function whose name is a property of every object', async () => {
    const emulator = await startTestEmulator();
    const body = functionBody('CreateFunctionRequest', { name: '__proto__' });
    expect((await callApi(emulator, 'POST', '/function', { body })).status).toBe(201);
    expect((await callApi(emulator, 'GET', '/function/__proto__')).text).toBe(CODE);
    expect((await callApi(emulator, 'GET', '/function/constructor')).status).toBe(404);
  });

  it('reads and writes text with every kind of character', async () => {
    const emulator = await startTestEmulator();
    const answer = await create(emulator, { comment: ' a&amp;b &lt;c&#62; &#x1F600;&#13;é ' });
    expect(answer.text).toContain('<Comment> a&amp;b &lt;c&gt; 😀&#xD;é </Comment>');
  });
});

describe('key value stores', () => {
  const keyValueStores: KeyValueStoreSeed[] = [
    { name: 'redirects', items: { '/old': '/new' } },
    { name: 'flags', items: {} },
  ];

  it('describes a seeded store, with an ETag and the status READY', async () => {
    const emulator = await startTestEmulator({ keyValueStores });
    const answer = await callApi(emulator, 'GET', '/key-value-store/redirects');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).toBe(R1);
    expect(answer.text).toBe(
      '<?xml version="1.0"?>\n<KeyValueStore xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/">' +
        '<Name>redirects</Name><Id>00000000-0000-4000-8000-000000000001</Id><Comment></Comment>' +
        '<ARN>arn:aws:cloudfront::123456789012:key-value-store/00000000-0000-4000-8000-000000000001</ARN>' +
        '<Status>READY</Status><LastModifiedTime>2026-03-01T12:00:00.000Z</LastModifiedTime></KeyValueStore>',
    );
  });

  it('answers EntityNotFound for a store that does not exist', async () => {
    const answer = await callApi(await startTestEmulator(), 'GET', '/key-value-store/none');
    expect([answer.status, answer.element('Code')]).toEqual([404, 'EntityNotFound']);
  });

  it.each([
    ['', ['flags', 'redirects']],
    ['?Status=READY', ['flags', 'redirects']],
    ['?Status=PROVISIONING', []],
    ['?MaxItems=1', ['flags']],
    ['?Marker=flags', ['redirects']],
  ])('lists stores%s', async (query, names) => {
    const emulator = await startTestEmulator({ keyValueStores });
    const { text, element } = await callApi(emulator, 'GET', `/key-value-store${query}`);
    expect([...text.matchAll(/<Name>([^<]*)</g)].map((match) => match[1])).toEqual(names);
    expect(element('Quantity')).toBe(String(names.length));
  });

  it('keeps an association, and an update that does not mention it removes it', async () => {
    const emulator = await startTestEmulator({ keyValueStores });
    const arn = (await callApi(emulator, 'GET', '/key-value-store/redirects')).element('ARN')!;
    const created = await create(emulator, { associations: associations([arn]) });
    expect(created.status).toBe(201);
    const { text } = await describeStage(emulator, 'DEVELOPMENT');
    expect(text).toContain(associations([arn]));
    await update(emulator, R1);
    expect((await describeStage(emulator, 'DEVELOPMENT')).text).not.toContain('KeyValueStore');
  });
});
