import { CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import {
  CloudWatchLogsClient,
  FilterLogEventsCommand,
  GetQueryResultsCommand,
  StartQueryCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { NOON, startTestEmulator } from '../builders/start-emulator.ts';
import { callLogs, control, GROUP, invokeSaying, publishFunction } from './logs/logs-api.ts';
import { sayingRuntime } from './logs/saying-runtime.ts';
import { callApi, functionBody, R1 } from './api.ts';

const runtime = createTestRuntime();
afterAll(() => runtime.close());

const REQUEST = {
  version: '1.0',
  request: { method: 'GET', uri: '/a', querystring: {}, headers: {}, cookies: {} },
};
const ok = (code: string) => `function handler(event) { ${code} return event.request; }`;

/** An emulator with the real language and one function in LIVE. */
async function openWorld(code: string) {
  const emulator = await startTestEmulator({ control: true, runtime });
  await publishFunction(emulator, 'fn', code);
  const invoke = (more: object = {}) =>
    control(emulator, 'POST', 'invoke', { function: 'fn', event: REQUEST, ...more });
  const config = {
    endpoint: emulator.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' },
    maxAttempts: 1,
  };
  const cloudwatch = new CloudWatchClient(config);
  const logs = new CloudWatchLogsClient(config);
  const metric = async (
    name: string,
    Stat = 'Sum',
    more: { Name: string; Value: string }[] = [],
  ) => {
    const Dimensions = [
      { Name: 'FunctionName', Value: 'fn' },
      { Name: 'Region', Value: 'Global' },
      ...more,
    ];
    const Metric = { Namespace: 'AWS/CloudFront', MetricName: name, Dimensions };
    const { MetricDataResults } = await cloudwatch.send(
      new GetMetricDataCommand({
        MetricDataQueries: [{ Id: 'it', MetricStat: { Metric, Period: 60, Stat } }],
        StartTime: new Date(NOON - 60_000),
        EndTime: new Date(NOON + 60_000),
      }),
    );
    return MetricDataResults?.[0]?.Values?.[0];
  };
  return { emulator, invoke, metric, logs };
}

describe('an invocation', () => {
  it('runs LIVE, not what was uploaded since, and answers what came of it', async () => {
    const { emulator, invoke } = await openWorld(
      ok('console.log("live"); event.request.uri = "/b";'),
    );
    const body = functionBody('UpdateFunctionRequest', { code: ok('console.log("newer");') });
    await callApi(emulator, 'PUT', '/function/fn', { body, ifMatch: R1 });
    const { status, output } = await invoke();
    expect(status).toBe(200);
    expect(output).toMatchObject({
      function: 'fn',
      stage: 'LIVE',
      eventType: 'viewer-request',
      invocations: 1,
      executionErrors: 0,
      validationErrors: 0,
      distributionId: 'EDFDVBD6EXAMPLE',
      requestId: expect.stringMatching(/^[\w-]{54}==$/),
      computeUtilization: expect.any(Number),
      logs: ['live'],
      errorMessage: '',
      failure: null,
    });
    expect(JSON.parse(String(output.output)).request.uri).toBe('/b');
  });

  it('counts for the metrics of the function, and of the distribution', async () => {
    const { invoke, metric } = await openWorld(
      ok(
        'if (event.request.uri === "/throw") throw new Error("no"); if (event.request.uri === "/bad") return 5; if (event.request.uri === "/rule") event.request.headers.via = { value: "1" };',
      ),
    );
    const event = (uri: string) => ({ ...REQUEST, request: { ...REQUEST.request, uri } });
    await invoke({ count: 3 });
    const thrown = await invoke({ event: event('/throw'), count: 2, distributionId: 'E2EXAMPLE' });
    expect(thrown.output).toMatchObject({
      executionErrors: 2,
      failure: { type: 'FunctionExecutionError', reason: expect.stringContaining('no') },
    });
    for (const uri of ['/bad', '/rule']) {
      const { output } = await invoke({ event: event(uri) });
      expect(output).toMatchObject({
        validationErrors: 1,
        failure: { type: 'FunctionValidationError' },
      });
    }
    expect([
      await metric('FunctionInvocations'),
      await metric('FunctionExecutionErrors'),
      await metric('FunctionValidationErrors'),
      await metric('FunctionThrottles'),
      await metric('FunctionComputeUtilization', 'SampleCount'),
    ]).toEqual([7, 2, 2, 0, 7]);
    expect(await metric('FunctionComputeUtilization', 'Average')).toBeGreaterThan(0);
    const second = [{ Name: 'DistributionId', Value: 'E2EXAMPLE' }];
    expect(await metric('FunctionInvocations', 'Sum', second)).toBe(2);
    expect(
      await metric('FunctionInvocations', 'Sum', [{ Name: 'DistributionId', Value: 'E3' }]),
    ).toBeUndefined();
  });

  it('reads the store that the function is associated with, and the context of its request', async () => {
    const code = `import cf from 'cloudfront';
      async function handler(event) {
        const value = await cf.kvs().get('a');
        console.log(\`\${value} \${event.context.distributionId} \${event.context.requestId}\`);
        return event.request;
      }`;
    const emulator = await startTestEmulator({
      control: true,
      runtime,
      keyValueStores: [{ name: 'store', items: { a: '1' } }],
    });
    const arn =
      'arn:aws:cloudfront::123456789012:key-value-store/00000000-0000-4000-8000-000000000001';
    const associations = `<KeyValueStoreAssociations><Quantity>1</Quantity><Items><KeyValueStoreAssociation><KeyValueStoreARN>${arn}</KeyValueStoreARN></KeyValueStoreAssociation></Items></KeyValueStoreAssociations>`;
    const escaped = functionBody('CreateFunctionRequest', { name: 'fn', code, associations });
    await callApi(emulator, 'POST', '/function', { body: escaped });
    await callApi(emulator, 'POST', '/function/fn/publish', { ifMatch: R1 });
    const use = [{ function: 'fn', distribution: 'EUSED', eventType: 'viewer-request' }];
    await control(emulator, 'PUT', 'associations', use);
    const { output } = await control(emulator, 'POST', 'invoke', {
      function: 'fn',
      event: REQUEST,
    });
    expect(output.logs).toEqual([`1 EUSED ${String(output.requestId)}`]);
  });
});

describe('the log group of a function', () => {
  it('has what it said, as CloudFront writes it', async () => {
    const { invoke, logs } = await openWorld(ok('console.log("one"); console.log("two");'));
    const { output } = await invoke({ distributionId: 'E2EXAMPLE' });
    const id = String(output.requestId);
    const { events = [] } = await logs.send(new FilterLogEventsCommand({ logGroupName: GROUP }));
    expect(events.map(({ message }) => message)).toEqual([
      `${id} START DistributionID: E2EXAMPLE`,
      `${id} one`,
      `${id} two`,
      `${id} END`,
    ]);
    expect(events[0]).toMatchObject({
      timestamp: NOON,
      logStreamName: expect.stringMatching(/^2026\/3\/1\/[0-9a-f-]{36}$/),
    });
  });

  it('is not there for a function that says nothing, or only fails', async () => {
    const { emulator, invoke } = await openWorld(
      ok('if (event.request.uri === "/a") throw new Error("x");'),
    );
    await invoke();
    await invoke({ event: { request: { ...REQUEST.request, uri: '/b' } } });
    expect((await callLogs(emulator, 'DescribeLogGroups')).output).toEqual({ logGroups: [] });
  });

  it('is made without retention, and keeps the one that it has', async () => {
    const { emulator, invoke } = await openWorld(ok('console.log("x");'));
    const group = async () => {
      const { output } = await callLogs(emulator, 'DescribeLogGroups');
      return (output.logGroups as Record<string, unknown>[])[0];
    };
    await invoke();
    expect(await group()).not.toHaveProperty('retentionInDays');
    await callLogs(emulator, 'PutRetentionPolicy', { logGroupName: GROUP, retentionInDays: 7 });
    await invoke({ count: 2 });
    expect(await group()).toMatchObject({ retentionInDays: 7 });
    const { output } = await callLogs(emulator, 'FilterLogEvents', { logGroupName: GROUP });
    const ids = (output.events as { message: string }[]).map((it) => it.message.split(' ')[0]);
    expect([ids.length, new Set(ids).size]).toEqual([9, 3]);
  });

  it('does not have what an error said, but what was said before it', async () => {
    const { emulator, invoke } = await openWorld(
      ok('console.log("before"); throw new Error("secret");'),
    );
    await invoke();
    const { text } = await callLogs(emulator, 'FilterLogEvents', { logGroupName: GROUP });
    expect(text).toContain('before');
    expect(text).not.toContain('secret');
  });

  it('ends at 10 KB per request, between two characters', async () => {
    const emulator = await startTestEmulator({ control: true, runtime: sayingRuntime() });
    await publishFunction(emulator);
    await invokeSaying(emulator, ['x'.repeat(10_000), `${'x'.repeat(239)}é`, 'lost']);
    const { output } = await callLogs(emulator, 'FilterLogEvents', { logGroupName: GROUP });
    const lines = (output.events as { message: string }[]).map((it) =>
      it.message.slice(it.message.indexOf(' ') + 1),
    );
    expect(lines.map((line) => line.length)).toEqual([37, 10_000, 239, 3]);
    expect(lines[2]).toBe('x'.repeat(239));
  });

  it('can be queried with Logs Insights', async () => {
    const { invoke, logs } = await openWorld(ok('console.log("hit " + event.request.uri);'));
    await invoke({ count: 2 });
    const { queryId } = await logs.send(
      new StartQueryCommand({
        logGroupName: GROUP,
        startTime: NOON / 1_000 - 60,
        endTime: NOON / 1_000,
        queryString:
          'parse @message "* *" as id, msg | filter msg not like /^(START|END)/ | stats count(*) by msg',
      }),
    );
    const { status, results, statistics } = await logs.send(
      new GetQueryResultsCommand({ queryId }),
    );
    expect(status).toBe('Complete');
    expect(results).toEqual([
      [
        { field: 'msg', value: 'hit /a' },
        { field: 'count(*)', value: '2' },
      ],
    ]);
    expect(statistics).toMatchObject({ recordsMatched: 2, recordsScanned: 6 });
    const malformed = {
      logGroupName: GROUP,
      startTime: 0,
      endTime: 1,
      queryString: 'fields @message | dedup',
    };
    await expect(logs.send(new StartQueryCommand(malformed))).rejects.toMatchObject({
      name: 'MalformedQueryException',
      queryCompileError: { location: { startCharOffset: 18, endCharOffset: 23 } },
    });
  });
});

describe('what cannot be invoked', () => {
  it.each([
    ['a function that there is not', { function: 'none', event: REQUEST }, 404],
    ['one that is not in LIVE', { function: 'draft', event: REQUEST }, 404],
    ['no function', { event: REQUEST }, 400],
    ['no event', { function: 'fn' }, 400],
    ['an event without a request', { function: 'fn', event: {} }, 400],
    ['a count of 0', { function: 'fn', event: REQUEST, count: 0 }, 400],
    ['a count that is too large', { function: 'fn', event: REQUEST, count: 1_001 }, 400],
    ['a member that nobody knows', { function: 'fn', event: REQUEST, times: 2 }, 400],
    ['a list', [], 400],
  ])('%s', async (_name, body, expected) => {
    const emulator = await startTestEmulator({ control: true });
    await publishFunction(emulator);
    await callApi(emulator, 'POST', '/function', {
      body: functionBody('CreateFunctionRequest', { name: 'draft' }),
    });
    const { status, output } = await control(emulator, 'POST', 'invoke', body);
    expect(status).toBe(expected);
    expect(output.error).toMatch(/./);
    expect(output.code).toBe(expected === 404 ? 'NoSuchFunctionExists' : undefined);
    await emulator.close();
  });
});
