import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createFunctionMetrics } from '../../src/aws/cloudwatch-metrics.ts';
import { SDK_ENVIRONMENT } from '../../src/aws/environment.ts';
import type { MetricPoint } from '../../src/emulator/cloudwatch/metric-store.ts';
import { instantTime } from '../builders/in-process-emulator.ts';
import { NOON, startTestEmulator } from '../builders/start-emulator.ts';

Object.assign(process.env, SDK_ENVIRONMENT);

const MINUTE = 60_000;
const OPTIONS = {
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
  timing: instantTime(),
};

const servers: Server[] = [];
afterAll(() => servers.forEach((server) => server.close()));

/** A CloudWatch that gives the answers in this order, and what it was asked. */
async function startFake(answers: readonly object[]) {
  const asked: Record<string, unknown>[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      asked.push(JSON.parse(body) as Record<string, unknown>);
      response.writeHead(200, { 'Content-Type': 'application/x-amz-json-1.0' });
      response.end(JSON.stringify(answers[asked.length - 1] ?? answers.at(-1)));
    });
  });
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { asked, endpoint: `http://127.0.0.1:${port}` };
}

const result = (Id: string, values: readonly number[], StatusCode = 'Complete') => ({
  Id,
  StatusCode,
  Timestamps: values.map((_, index) => (NOON + index * MINUTE) / 1_000),
  Values: values,
});

const read = (endpoint: string) =>
  createFunctionMetrics({ ...OPTIONS, endpoint }).read('site', NOON - MINUTE, NOON + MINUTE);

describe('metrics of a function', () => {
  it('come per minute from the embedded CloudFront', async () => {
    const { url, metrics, requests } = await startTestEmulator();
    const point = (metric: MetricPoint['metric'], value: number, at = NOON): MetricPoint => ({
      functionName: 'site',
      ...{ metric, value, at },
    });
    metrics.add([
      point('FunctionInvocations', 10),
      point('FunctionExecutionErrors', 2),
      point('FunctionValidationErrors', 3),
      point('FunctionThrottles', 4),
      point('FunctionInvocations', 5, NOON - MINUTE),
      point('FunctionInvocations', 99, NOON + 5 * MINUTE),
      { ...point('FunctionInvocations', 99), functionName: 'other' },
    ]);
    const found = await read(url);
    expect([...found].sort((a, b) => a.at - b.at)).toEqual([
      { at: NOON - MINUTE, invocations: 5, executionErrors: 0, validationErrors: 0, throttles: 0 },
      { at: NOON, invocations: 10, executionErrors: 2, validationErrors: 3, throttles: 4 },
    ]);
    expect(requests).toMatchObject([{ operation: 'GetMetricData', accessKeyId: 'AKIDEXAMPLE' }]);
  });

  it('are gathered from all pages', async () => {
    const { asked, endpoint } = await startFake([
      { MetricDataResults: [result('throttles', [1])], NextToken: 'more' },
      { MetricDataResults: [result('throttles', [2, 3]), result('unknown', [9])] },
    ]);
    expect(await read(endpoint)).toMatchObject([
      { at: NOON, throttles: 3 },
      { at: NOON + MINUTE, throttles: 3 },
    ]);
    expect(asked.map(({ NextToken }) => NextToken)).toEqual([undefined, 'more']);
  });

  it('end after many pages', async () => {
    const { asked, endpoint } = await startFake([{ MetricDataResults: [], NextToken: 'again' }]);
    expect(await read(endpoint)).toEqual([]);
    expect(asked).toHaveLength(20);
  });

  it.each([
    ['Forbidden', 'access-denied'],
    ['InternalError', 'service-unavailable'],
  ])('%s within an answer is %s', async (status, failure) => {
    const { endpoint } = await startFake([
      { MetricDataResults: [result('throttles', [], status)] },
    ]);
    await expect(read(endpoint)).rejects.toMatchObject({ failure, operation: 'GetMetricData' });
  });

  it('say which permission is missing', async () => {
    const { url, faults, requests } = await startTestEmulator();
    faults.set([{ fault: 'access-denied' }]);
    await expect(read(url)).rejects.toMatchObject({
      failure: 'access-denied',
      detail: expect.stringContaining('cloudwatch:GetMetricData'),
    });
    expect(requests).toHaveLength(1);
  });

  it.each(['throttle', 'unavailable', 'internal-error'] as const)(
    'are read again after %s',
    async (fault) => {
      const { url, faults, requests } = await startTestEmulator();
      faults.set([{ fault, times: 2 }]);
      expect(await read(url)).toEqual([]);
      expect(requests).toHaveLength(3);
    },
  );
});
