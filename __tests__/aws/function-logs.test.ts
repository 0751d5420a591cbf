import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from '@jest/globals';
import { SDK_ENVIRONMENT } from '../../src/aws/environment.ts';
import { createFunctionLogs } from '../../src/aws/function-logs.ts';
import type { ServiceError } from '../../src/core/errors.ts';
import { describeServiceError } from '../../src/core/service-messages.ts';
import { instantTime } from '../builders/in-process-emulator.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';

Object.assign(process.env, SDK_ENVIRONMENT);

const servers: Server[] = [];
afterAll(() => servers.forEach((server) => server.close()));

const logsAt = (endpoint: string) =>
  createFunctionLogs({
    endpoint,
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    timing: instantTime(),
  });

/** A CloudWatch Logs that gives these answers in their order, and what it was asked. */
async function startFake(answers: readonly object[]) {
  const asked: Record<string, unknown>[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      asked.push(JSON.parse(body) as Record<string, unknown>);
      const answer = answers[asked.length - 1] ?? answers.at(-1) ?? {};
      const status = '__type' in answer ? 400 : 200;
      response.writeHead(status, { 'Content-Type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(answer));
    });
  });
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { asked, logs: logsAt(`http://127.0.0.1:${port}`) };
}

const event = (eventId: string) => ({ eventId, timestamp: 5, message: `m${eventId}` });

describe('events', () => {
  it('are those of all pages, empty ones between them included', async () => {
    const { asked, logs } = await startFake([
      { events: [event('1')], nextToken: 'a' },
      { events: [], nextToken: 'b' },
      { events: [event('2')] },
    ]);
    const range = { from: 1, to: 9, requestId: 'x==' };
    const reading = await logs.events('site', range, 100);
    expect(reading).toMatchObject({ isCut: false, events: [{ id: '1', at: 5 }, { id: '2' }] });
    expect(asked[0]).toEqual({
      logGroupName: '/aws/cloudfront/function/site',
      startTime: 1,
      endTime: 9,
      filterPattern: '"x=="',
      limit: 100,
    });
    expect(asked.map(({ nextToken, limit }) => [nextToken, limit])).toEqual([
      [undefined, 100],
      ['a', 99],
      ['b', 99],
    ]);
  });

  it('end at the most that should be read, and where a token does not move', async () => {
    const { logs } = await startFake([{ events: [event('1')], nextToken: 'a' }]);
    expect(await logs.events('site', { from: 0 }, 1)).toMatchObject({ isCut: true });
    const again = await startFake([{ events: [], nextToken: 'same' }]);
    expect(await again.logs.events('site', { from: 0 }, 9)).toMatchObject({ isCut: false });
    expect(again.asked).toHaveLength(2);
  });

  it('of a group that is not there are none', async () => {
    const { url } = await startTestEmulator();
    expect(await logsAt(url).events('site', { from: 0 }, 10)).toBeUndefined();
    expect(await logsAt(url).group('site')).toBeUndefined();
  });

  it('come through throttling', async () => {
    const emulator = await startTestEmulator();
    emulator.faults.set([{ operation: 'FilterLogEvents', fault: 'throttle', times: 5 }]);
    expect(await logsAt(emulator.url).events('site', { from: 0 }, 10)).toBeUndefined();
    expect(emulator.requests).toHaveLength(6);
  });

  it('that may not be read name the permission', async () => {
    const emulator = await startTestEmulator();
    emulator.faults.set([{ operation: 'FilterLogEvents', fault: 'access-denied' }]);
    const error = await logsAt(emulator.url)
      .events('site', { from: 0 }, 10)
      .catch((it: unknown) => it as ServiceError);
    expect(error).toMatchObject({ failure: 'access-denied', operation: 'FilterLogEvents' });
    expect(describeServiceError(error as ServiceError).hint).toContain(
      'allow logs:FilterLogEvents',
    );
  });
});

describe('a log group', () => {
  it('is made, by somebody else too, and expires', async () => {
    const { url } = await startTestEmulator();
    const logs = logsAt(url);
    await logs.createGroup('site');
    await logs.createGroup('site-2');
    await logs.createGroup('site');
    expect(await logs.group('site')).toEqual({ retentionInDays: undefined });
    await logs.expireAfter('site', 30);
    expect(await logs.group('site')).toEqual({ retentionInDays: 30 });
    expect(await logs.group('sit')).toBeUndefined();
  });
});

describe('a query', () => {
  const range = { from: 1_500, to: 2_500 };

  it('is waited for, and answers rows without pointers', async () => {
    const row = [
      { field: 'line', value: 'a' },
      { field: '@ptr', value: 'x' },
    ];
    const { asked, logs } = await startFake([
      { queryId: 'q' },
      { status: 'Scheduled', results: [] },
      { status: 'Running', results: [] },
      { status: 'Complete', results: [row] },
    ]);
    expect(await logs.query('site', range, 'fields line')).toEqual([{ line: 'a' }]);
    expect(asked[0]).toMatchObject({ startTime: 1, endTime: 3, queryString: 'fields line' });
    expect(asked).toHaveLength(4);
  });

  it('that fails is trouble, and one that is none says so', async () => {
    const failed = await startFake([{ queryId: 'q' }, { status: 'Failed' }]);
    await expect(failed.logs.query('site', range, 'x')).rejects.toMatchObject({
      failure: 'service-unavailable',
      detail: 'Failed',
    });
    const { url } = await startTestEmulator();
    const logs = logsAt(url);
    await logs.createGroup('site');
    const bad = logs.query('site', range, 'nonsense');
    await expect(bad).rejects.toMatchObject({ failure: 'malformed-query' });
    expect(await logs.query('other', range, 'fields @message')).toBeUndefined();
  });
});
