import {
  DeleteAlarmsCommand,
  DescribeAlarmsCommand,
  ListTagsForResourceCommand,
  paginateDescribeAlarms,
  PutMetricAlarmCommand,
  SetAlarmStateCommand,
  TagResourceCommand,
  UntagResourceCommand,
  type PutMetricAlarmInput,
} from '@aws-sdk/client-cloudwatch';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SDK_ENVIRONMENT } from '../../../src/aws/environment.ts';
import type { EmulatorOptions } from '../../../src/emulator/emulator.ts';
import { cloudWatchClient } from '../../builders/sdk-client.ts';
import { NOON, startTestEmulator } from '../../builders/start-emulator.ts';

Object.assign(process.env, SDK_ENVIRONMENT);

const ARN = 'arn:aws:cloudwatch:us-east-1:123456789012:alarm:errors';

const ERRORS: PutMetricAlarmInput = {
  AlarmName: 'errors',
  Namespace: 'AWS/CloudFront',
  MetricName: 'FunctionExecutionErrors',
  Dimensions: [
    { Name: 'FunctionName', Value: 'site' },
    { Name: 'Region', Value: 'Global' },
  ],
  Statistic: 'Sum',
  Period: 60,
  EvaluationPeriods: 1,
  Threshold: 0,
  ComparisonOperator: 'GreaterThanThreshold',
  TreatMissingData: 'notBreaching',
  AlarmActions: ['arn:aws:sns:us-east-1:123456789012:page'],
};

async function setUp(options: Partial<EmulatorOptions> = {}) {
  const emulator = await startTestEmulator(options);
  const client = cloudWatchClient(emulator.url);
  const put = (more: object = {}) => client.send(new PutMetricAlarmCommand({ ...ERRORS, ...more }));
  const list = async (input: object = {}) =>
    (await client.send(new DescribeAlarmsCommand(input))).MetricAlarms ?? [];
  const tags = async () =>
    (await client.send(new ListTagsForResourceCommand({ ResourceARN: ARN }))).Tags;
  return { emulator, client, put, list, tags };
}

const names = (alarms: readonly { AlarmName?: string | undefined }[]) =>
  alarms.map(({ AlarmName }) => AlarmName);

describe('alarms', () => {
  it('are described as they were put, with what the API adds', async () => {
    const { put, list } = await setUp();
    await put({ AlarmDescription: 'wäke up' });
    expect(await list()).toEqual([
      {
        ...ERRORS,
        AlarmDescription: 'wäke up',
        AlarmArn: ARN,
        ActionsEnabled: true,
        OKActions: [],
        InsufficientDataActions: [],
        AlarmConfigurationUpdatedTimestamp: new Date(NOON),
        StateValue: 'INSUFFICIENT_DATA',
        StateReason: 'Unchecked: Initial alarm creation',
        StateUpdatedTimestamp: new Date(NOON),
        StateTransitionedTimestamp: new Date(NOON),
      },
    ]);
  });

  it('are replaced as a whole, but for their state and tags', async () => {
    const { client, put, list, tags } = await setUp();
    await put({ AlarmDescription: 'old', Tags: [{ Key: 'team', Value: 'web' }] });
    const state = { AlarmName: 'errors', StateValue: 'ALARM', StateReason: 'test' } as const;
    await client.send(new SetAlarmStateCommand(state));
    await put({ Threshold: 5, Tags: [{ Key: 'team', Value: 'other' }] });
    const [alarm] = await list();
    expect(alarm).toMatchObject({ Threshold: 5, StateValue: 'ALARM', StateReason: 'test' });
    expect(alarm).not.toHaveProperty('AlarmDescription');
    expect(await tags()).toEqual([{ Key: 'team', Value: 'web' }]);
  });

  it('are found by names, prefix, state, type and action, the names in order', async () => {
    const { client, put, list } = await setUp();
    for (const AlarmName of ['b', 'a', 'site-2', 'site-1']) await put({ AlarmName });
    await put({ AlarmName: 'quiet', AlarmActions: [] });
    const ok = { AlarmName: 'a', StateValue: 'OK', StateReason: '' } as const;
    await client.send(new SetAlarmStateCommand(ok));
    expect(names(await list())).toEqual(['a', 'b', 'quiet', 'site-1', 'site-2']);
    expect(names(await list({ AlarmNames: ['b', 'none'] }))).toEqual(['b']);
    expect(names(await list({ AlarmNamePrefix: 'site-' }))).toEqual(['site-1', 'site-2']);
    expect(names(await list({ StateValue: 'OK' }))).toEqual(['a']);
    expect(names(await list({ AlarmTypes: ['CompositeAlarm'] }))).toEqual([]);
    const paged = await list({ ActionPrefix: 'arn:aws:sns:', AlarmTypes: ['MetricAlarm'] });
    expect(names(paged)).toEqual(['a', 'b', 'site-1', 'site-2']);
  });

  it('come in pages', async () => {
    const { client, put } = await setUp();
    for (const AlarmName of ['a', 'b', 'c', 'd', 'e']) await put({ AlarmName });
    const pages: unknown[] = [];
    for await (const page of paginateDescribeAlarms({ client, pageSize: 2 }, {}))
      pages.push(names(page.MetricAlarms ?? []));
    expect(pages).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    const wrong = client.send(new DescribeAlarmsCommand({ NextToken: 'nonsense' }));
    await expect(wrong).rejects.toMatchObject({ name: 'InvalidNextToken' });
  });

  it('that exist are deleted, also beside one that does not', async () => {
    const { client, put, list } = await setUp();
    for (const AlarmName of ['a', 'b', 'c']) await put({ AlarmName });
    await client.send(new DeleteAlarmsCommand({ AlarmNames: ['a'] }));
    const both = client.send(new DeleteAlarmsCommand({ AlarmNames: ['b', 'none'] }));
    await expect(both).rejects.toMatchObject({
      name: 'ResourceNotFound',
      $metadata: { httpStatusCode: 404 },
    });
    expect(names(await list())).toEqual(['c']);
  });

  it('have tags, which go with them', async () => {
    const { client, put, tags } = await setUp();
    await put({ Tags: [{ Key: 'a', Value: '1' }] });
    const more = [
      { Key: 'a', Value: '2' },
      { Key: 'b', Value: '' },
    ];
    await client.send(new TagResourceCommand({ ResourceARN: ARN, Tags: more }));
    expect(await tags()).toEqual(more);
    await client.send(new UntagResourceCommand({ ResourceARN: ARN, TagKeys: ['a', 'none'] }));
    expect(await tags()).toEqual([{ Key: 'b', Value: '' }]);
    await client.send(new DeleteAlarmsCommand({ AlarmNames: ['errors'] }));
    await expect(tags()).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await put();
    expect(await tags()).toEqual([]);
    const foreign = client.send(new ListTagsForResourceCommand({ ResourceARN: 'errors' }));
    await expect(foreign).rejects.toMatchObject({ name: 'InvalidParameterValueException' });
  });

  it('are in the state file', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'cf2-alarms-'));
    const stateFile = path.join(folder, 'state.json');
    const before = await setUp({ stateFile });
    await before.put({ Tags: [{ Key: 'a', Value: '1' }] });
    const expected = await before.list();
    await before.emulator.close();
    const after = await setUp({ stateFile });
    expect(await after.list()).toEqual(expected);
    expect(await after.tags()).toEqual([{ Key: 'a', Value: '1' }]);
    await rm(folder, { recursive: true });
  });
});

describe('PutMetricAlarm refuses', () => {
  it.each<[string, object, RegExp]>([
    ['no name', { AlarmName: '' }, /AlarmName has to be 1 to 255/],
    ['a period of 90 seconds', { Period: 90 }, /Period has to be 10, 20, 30 or a multiple/],
    ['no period', { Period: undefined }, /Period has to be there/],
    ['no threshold', { Threshold: undefined }, /Threshold has to be there/],
    ['no evaluation', { EvaluationPeriods: 0 }, /EvaluationPeriods has to be a whole number/],
    ['more than a day', { EvaluationPeriods: 1_441 }, /86400 at most/],
    ['more than a week', { Period: 3_600, EvaluationPeriods: 169 }, /604800 at most/],
    ['another statistic', { Statistic: 'Median' }, /one of SampleCount/],
    ['two statistics', { ExtendedStatistic: 'p99' }, /and not both/],
    ['no statistic', { Statistic: undefined }, /and not both/],
    ['another comparison', { ComparisonOperator: 'Equal' }, /one of GreaterThanOrEqual/],
    ['another treatment', { TreatMissingData: 'never' }, /one of breaching/],
    ['more datapoints than periods', { DatapointsToAlarm: 2 }, /EvaluationPeriods at most/],
    ['six actions', { AlarmActions: Array(6).fill('arn') }, /a list of 5 at most/],
    ['an unnamed dimension', { Dimensions: [{ Name: '', Value: 'x' }] }, /Dimensions\[0\].Name/],
    ['metric math', { Metrics: [{ Id: 'a', Expression: '1' }] }, /one metric only/],
    ['a reserved tag', { Tags: [{ Key: 'aws:x', Value: '' }] }, /begin with aws:/],
    [
      'a key twice',
      {
        Tags: [
          { Key: 'a', Value: '1' },
          { Key: 'a', Value: '2' },
        ],
      },
      /different keys/,
    ],
  ])('%s', async (_title, more, says) => {
    const { put, list } = await setUp();
    const message = expect.stringMatching(says);
    await expect(put(more)).rejects.toMatchObject({ name: 'ValidationException', message });
    expect(await list()).toEqual([]);
  });
});

describe('the query protocol', () => {
  const ask = async (url: string, form: Record<string, string>) => {
    const body = new URLSearchParams({ Version: '2010-08-01', ...form });
    const answer = await fetch(url, { method: 'POST', body });
    return { status: answer.status, text: await answer.text() };
  };
  const form = {
    Action: 'PutMetricAlarm',
    AlarmName: 'errors',
    Namespace: 'AWS/CloudFront',
    MetricName: 'FunctionThrottles',
    'Dimensions.member.2.Name': 'Region',
    'Dimensions.member.2.Value': 'Global',
    'Dimensions.member.1.Name': 'FunctionName',
    'Dimensions.member.1.Value': 'a<b',
    Statistic: 'Sum',
    Period: '300',
    EvaluationPeriods: '2',
    Threshold: '0.5',
    ComparisonOperator: 'GreaterThanThreshold',
    ActionsEnabled: 'false',
    AlarmActions: '',
  };

  it('has typed members, lists in their order, and XML for answers', async () => {
    const { emulator, list } = await setUp();
    const put = await ask(emulator.url, form);
    expect(put.status).toBe(200);
    expect(put.text).toMatch(/<PutMetricAlarmResponse xmlns="http:\/\/monitoring.*<RequestId>/);
    expect(await list()).toMatchObject([
      {
        Period: 300,
        Threshold: 0.5,
        ActionsEnabled: false,
        AlarmActions: [],
        Dimensions: [
          { Name: 'FunctionName', Value: 'a<b' },
          { Name: 'Region', Value: 'Global' },
        ],
      },
    ]);
    const described = await ask(emulator.url, {
      Action: 'DescribeAlarms',
      'AlarmNames.member.1': 'errors',
    });
    expect(described.text).toContain(
      '<DescribeAlarmsResult><MetricAlarms><member><AlarmName>errors</AlarmName>',
    );
    expect(described.text).toContain('<Value>a&lt;b</Value>');
    expect(described.text).toContain('<StateUpdatedTimestamp>2026-03-01T12:00:00.000Z<');
  });

  it.each([
    [{ Action: 'DeleteAlarms', 'AlarmNames.member.1': 'x' }, 404, 'ResourceNotFound'],
    [{ ...form, Period: 'soon' }, 400, 'ValidationError'],
    [{ ...form, ActionsEnabled: 'yes' }, 400, 'ValidationError'],
    [{ Action: 'ListMetrics' }, 404, 'UnknownOperation'],
    [{}, 404, 'UnknownOperation'],
  ])('refuses %j with %i %s', async (input, status, code) => {
    const { emulator } = await setUp();
    const answer = await ask(emulator.url, input);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(`<Error><Type>Sender</Type><Code>${code}</Code>`);
  });
});
