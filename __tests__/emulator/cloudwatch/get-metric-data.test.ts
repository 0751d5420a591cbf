import { GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { describe, expect, it } from '@jest/globals';
import { SDK_ENVIRONMENT } from '../../../src/aws/environment.ts';
import { decodeCbor } from '../../../src/emulator/cloudwatch/cbor-decode.ts';
import { encodeCbor } from '../../../src/emulator/cloudwatch/cbor-encode.ts';
import { cloudWatchClient } from '../../builders/sdk-client.ts';
import { NOON, startTestEmulator } from '../../builders/start-emulator.ts';

Object.assign(process.env, SDK_ENVIRONMENT);

const MINUTE = 60_000;
const GLOBAL = { Name: 'Region', Value: 'Global' };

async function setUp() {
  const emulator = await startTestEmulator({ control: true });
  const client = cloudWatchClient(emulator.url);
  const read = (query: object = {}, more: object = {}) =>
    client.send(
      new GetMetricDataCommand({
        MetricDataQueries: [{ ...aQuery(), ...query }],
        StartTime: new Date(NOON - 10 * MINUTE),
        EndTime: new Date(NOON + 10 * MINUTE),
        ...more,
      }),
    );
  const post = (points: unknown) =>
    fetch(`${emulator.url}/_cf2/metrics`, { method: 'POST', body: JSON.stringify(points) });
  return { emulator, read, post };
}

/** Invocations of `site` per minute. */
function aQuery(dimensions: object[] = [GLOBAL, { Name: 'FunctionName', Value: 'site' }]) {
  return {
    Id: 'a',
    MetricStat: {
      Metric: {
        Namespace: 'AWS/CloudFront',
        MetricName: 'FunctionInvocations',
        Dimensions: dimensions as { Name: string; Value: string }[],
      },
      Period: 60,
      Stat: 'Sum',
    },
  };
}

const point = (value: number, at: number, more: object = {}) => ({
  function: 'site',
  metric: 'FunctionInvocations',
  value,
  time: new Date(at).toISOString(),
  ...more,
});

describe('GetMetricData', () => {
  it('sums what was observed per period, the latest first', async () => {
    const { read, post } = await setUp();
    const points = [point(1, NOON), point(2, NOON + 59_999), point(5, NOON - MINUTE)];
    expect(await (await post(points)).json()).toEqual({ metrics: 3 });
    const { MetricDataResults } = await read();
    expect(MetricDataResults).toEqual([
      {
        Id: 'a',
        Label: 'FunctionInvocations',
        Timestamps: [new Date(NOON), new Date(NOON - MINUTE)],
        Values: [3, 5],
        StatusCode: 'Complete',
      },
    ]);
    const turned = await read({}, { ScanBy: 'TimestampAscending' });
    expect(turned.MetricDataResults?.[0]?.Values).toEqual([5, 3]);
  });

  it.each([
    ['Average', 300, [3]],
    ['SampleCount', 300, [2]],
    ['Minimum', 300, [2]],
    ['Maximum', 300, [4]],
  ])('knows %s over %i seconds', async (Stat, Period, values) => {
    const { read, post } = await setUp();
    await post([point(2, NOON), point(4, NOON + MINUTE)]);
    const MetricStat = { ...aQuery().MetricStat, Stat, Period };
    expect((await read({ MetricStat })).MetricDataResults?.[0]?.Values).toEqual(values);
  });

  it.each([
    ['without the region', [{ Name: 'FunctionName', Value: 'site' }]],
    ['of another function', [GLOBAL, { Name: 'FunctionName', Value: 'other' }]],
    ['without a function', [GLOBAL]],
    [
      'of one distribution',
      [...aQuery().MetricStat.Metric.Dimensions, { Name: 'DistributionId', Value: 'E1' }],
    ],
  ])('has nothing %s, and no error', async (_title, dimensions) => {
    const { read, post } = await setUp();
    await post([point(1, NOON)]);
    const { MetricStat } = aQuery(dimensions);
    expect((await read({ MetricStat })).MetricDataResults?.[0]).toMatchObject({
      Timestamps: [],
      Values: [],
      StatusCode: 'Complete',
    });
  });

  it('counts the start in and the end out', async () => {
    const { read, post } = await setUp();
    await post([point(1, NOON - 10 * MINUTE), point(1, NOON + 10 * MINUTE)]);
    expect((await read()).MetricDataResults?.[0]?.Values).toEqual([1]);
  });

  it.each([
    [
      'a period of half a minute',
      { MetricStat: { ...aQuery().MetricStat, Period: 30 } },
      /multiple/,
    ],
    ['a percentile', { MetricStat: { ...aQuery().MetricStat, Stat: 'p99' } }, /one of Sum/],
    ['an expression', { Expression: 'a+b' }, /no metric math/],
  ])('refuses %s', async (_title, query, says) => {
    const { read } = await setUp();
    // The SDK's name for what the query protocol called ValidationError.
    const error = { name: 'ValidationException', message: expect.stringMatching(says) };
    await expect(read(query)).rejects.toMatchObject(error);
  });

  it('refuses a range that is none', async () => {
    const { read } = await setUp();
    await expect(read({}, { EndTime: new Date(0) })).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });

  it.each([
    ['access-denied', 'AccessDenied', 403],
    ['throttle', 'Throttling', 400],
    ['unavailable', 'ServiceUnavailable', 503],
  ] as const)('%s is %s', async (fault, name, httpStatusCode) => {
    const { read, emulator } = await setUp();
    emulator.faults.set([{ operation: 'GetMetricData', name: 'site', fault }]);
    await expect(read()).rejects.toMatchObject({ name, $metadata: { httpStatusCode } });
    expect((await read()).MetricDataResults).toHaveLength(1);
    expect(emulator.requests).toMatchObject([
      { operation: 'GetMetricData', name: 'site', errorCode: name, status: httpStatusCode },
      { operation: 'GetMetricData', name: 'site', errorCode: undefined, status: 200 },
    ]);
  });

  it('is the only operation', async () => {
    const { emulator } = await setUp();
    const answer = await fetch(emulator.url, {
      method: 'POST',
      headers: { 'X-Amz-Target': 'GraniteServiceVersion20100801.ListMetrics' },
      body: '{}',
    });
    expect([answer.status, await answer.json()]).toEqual([
      404,
      expect.objectContaining({ __type: 'com.amazonaws.cloudwatch#UnknownOperation' }),
    ]);
  });
});

describe('the protocol of botocore', () => {
  const ask = async (url: string, body: Uint8Array) => {
    const answer = await fetch(
      `${url}/service/GraniteServiceVersion20100801/operation/GetMetricData`,
      { method: 'POST', headers: { 'smithy-protocol': 'rpc-v2-cbor' }, body },
    );
    return { status: answer.status, content: decodeCbor(Buffer.from(await answer.arrayBuffer())) };
  };

  it('is answered in kind', async () => {
    const { emulator, post } = await setUp();
    await post([point(7, NOON)]);
    const body = encodeCbor({
      MetricDataQueries: [aQuery()],
      StartTime: new Date(NOON - MINUTE),
      EndTime: new Date(NOON + MINUTE),
    });
    expect(await ask(emulator.url, body)).toEqual({
      status: 200,
      content: {
        MetricDataResults: [
          expect.objectContaining({ Id: 'a', Timestamps: [NOON / 1_000], Values: [7] }),
        ],
        Messages: [],
      },
    });
  });

  it('is refused in kind', async () => {
    const { emulator } = await setUp();
    for (const body of [Uint8Array.of(0xa1), Uint8Array.of(), encodeCbor({}), encodeCbor([])]) {
      expect(await ask(emulator.url, body)).toMatchObject({
        status: 400,
        content: { __type: 'com.amazonaws.cloudwatch#ValidationError' },
      });
    }
  });
});

describe('the control endpoint', () => {
  it('takes observations of now, and forgets them', async () => {
    const { emulator, read, post } = await setUp();
    await post([{ function: 'site', metric: 'FunctionInvocations', value: 3 }]);
    expect((await read()).MetricDataResults?.[0]?.Values).toEqual([3]);
    await fetch(`${emulator.url}/_cf2/metrics`, { method: 'DELETE' });
    expect((await read()).MetricDataResults?.[0]?.Values).toEqual([]);
  });

  it.each([
    ['no list', {}, /has to be a list/],
    ['another metric', [{ function: 'a', metric: 'Requests', value: 1 }], /one of FunctionInv/],
    ['a negative value', [point(-1, NOON)], /0 or more/],
    ['a time that is none', [point(1, NOON, { time: 'soon' })], /a time such as/],
    ['an unknown key', [point(1, NOON, { unit: 'Count' })], /unit is not known/],
    ['no function', [{ metric: 'FunctionInvocations', value: 1 }], /function has to be text/],
  ])('refuses %s', async (_title, body, says) => {
    const { post } = await setUp();
    const answer = await post(body);
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: expect.stringMatching(says) },
    ]);
  });
});
