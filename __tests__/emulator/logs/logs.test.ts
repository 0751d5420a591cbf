import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { EmulatorOptions } from '../../../src/emulator/emulator.ts';
import { NOON, startTestEmulator } from '../../builders/start-emulator.ts';
import { ARN, callLogs, GROUP, invokeSaying, publishFunction } from './logs-api.ts';
import { sayingRuntime } from './saying-runtime.ts';

const DAY = 86_400_000;
const NAME = { logGroupName: GROUP };

/** A clock, an emulator that goes by it, and what is written and read there. */
async function openWorld(options: Partial<EmulatorOptions> = {}) {
  const clock = { now: NOON };
  const emulator = await startTestEmulator({
    control: true,
    runtime: sayingRuntime(),
    now: () => clock.now,
    ...options,
  });
  const read = async (operation: string, input: object = {}) =>
    (await callLogs(emulator, operation, input)).output;
  const filter = async (input: object = {}) => {
    const { events, ...rest } = await read('FilterLogEvents', { ...NAME, ...input });
    return { ...rest, events: events as Record<string, unknown>[] };
  };
  /** The lines without the request's id. */
  const said = async (input: object = {}) =>
    (await filter(input)).events.map(({ message }) => String(message).replace(/^\S+ /, ''));
  return { clock, emulator, read, filter, said };
}

describe('log groups', () => {
  it('are described as AWS does, in the order of their names', async () => {
    const { read, clock } = await openWorld();
    await read('CreateLogGroup', { logGroupName: '/b', tags: { team: 'web' } });
    clock.now += 1;
    await read('CreateLogGroup', { logGroupName: '/a' });
    await read('PutRetentionPolicy', { logGroupName: '/a', retentionInDays: 30 });
    const group = { metricFilterCount: 0, storedBytes: 0, logGroupClass: 'STANDARD' };
    const arn = 'arn:aws:logs:us-east-1:123456789012:log-group:/';
    expect(await read('DescribeLogGroups')).toEqual({
      logGroups: [
        {
          ...group,
          logGroupName: '/a',
          creationTime: NOON + 1,
          retentionInDays: 30,
          arn: `${arn}a:*`,
          logGroupArn: `${arn}a`,
        },
        {
          ...group,
          logGroupName: '/b',
          creationTime: NOON,
          arn: `${arn}b:*`,
          logGroupArn: `${arn}b`,
        },
      ],
    });
    await read('DeleteRetentionPolicy', { logGroupName: '/a' });
    const [first] = (await read('DescribeLogGroups')).logGroups as object[];
    expect(first).not.toHaveProperty('retentionInDays');
  });

  it('come in pages, by prefix or by a part of the name', async () => {
    const { read } = await openWorld();
    for (const logGroupName of ['/x/1', '/x/2', '/x/3', '/Y/1'])
      await read('CreateLogGroup', { logGroupName });
    const names: unknown[] = [];
    let nextToken: unknown;
    do {
      const page = await read('DescribeLogGroups', {
        logGroupNamePrefix: '/x',
        limit: 2,
        nextToken,
      });
      names.push((page.logGroups as Record<string, unknown>[]).map((it) => it.logGroupName));
      ({ nextToken } = page);
    } while (nextToken !== undefined);
    expect(names).toEqual([['/x/1', '/x/2'], ['/x/3']]);
    const found = await read('DescribeLogGroups', { logGroupNamePattern: 'y' });
    expect(found.logGroups).toMatchObject([{ logGroupName: '/Y/1' }]);
  });

  it('have tags, which go with them', async () => {
    const { read } = await openWorld();
    await read('CreateLogGroup', { ...NAME, tags: { a: '1', b: '2' } });
    await read('TagResource', { resourceArn: ARN, tags: { b: '3', c: '4' } });
    await read('UntagResource', { resourceArn: ARN, tagKeys: ['a', 'none'] });
    const list = { resourceArn: ARN };
    expect(await read('ListTagsForResource', list)).toEqual({ tags: { b: '3', c: '4' } });
    await read('DeleteLogGroup', NAME);
    await read('CreateLogGroup', NAME);
    expect(await read('ListTagsForResource', list)).toEqual({ tags: {} });
  });

  it('forget what is older than their retention', async () => {
    const { read, said, clock, emulator } = await openWorld();
    await publishFunction(emulator);
    await invokeSaying(emulator, ['old']);
    clock.now += 2 * DAY;
    await invokeSaying(emulator, ['new']);
    expect(await said({ filterPattern: '?old ?new' })).toEqual(['old', 'new']);
    await read('PutRetentionPolicy', { ...NAME, retentionInDays: 1 });
    expect(await said({ filterPattern: '?old ?new' })).toEqual(['new']);
  });

  it('are kept in the state file, with retention, tags and events', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'cf2-logs-'));
    const stateFile = path.join(folder, 'state.json');
    const before = await openWorld({ stateFile });
    await publishFunction(before.emulator);
    await before.read('CreateLogGroup', { ...NAME, tags: { a: '1' } });
    await before.read('PutRetentionPolicy', { ...NAME, retentionInDays: 7 });
    await invokeSaying(before.emulator, ['é', 'two']);
    const all = async ({ read, filter }: typeof before) => [
      await read('DescribeLogGroups'),
      await read('DescribeLogStreams', NAME),
      await read('ListTagsForResource', { resourceArn: ARN }),
      await filter(),
    ];
    const expected = await all(before);
    await before.emulator.close();
    const after = await openWorld({ stateFile });
    expect(await all(after)).toEqual(expected);
    await after.emulator.close();
    await rm(folder, { recursive: true });
  });
});

describe('log streams', () => {
  it('are one per day, in the order that is asked for', async () => {
    const { read, clock, emulator } = await openWorld();
    await publishFunction(emulator);
    clock.now = Date.parse('2026-09-30T23:59:00Z');
    await invokeSaying(emulator, ['a']);
    clock.now = Date.parse('2026-10-01T00:01:00Z');
    await invokeSaying(emulator, ['b']);
    await invokeSaying(emulator, ['c']);
    const streams = async (more = {}) => {
      const { logStreams } = await read('DescribeLogStreams', { ...NAME, ...more });
      return logStreams as Record<string, unknown>[];
    };
    const days = (list: Record<string, unknown>[]) =>
      list.map((it) => /^\d+\/\d+\/\d+(?=\/[0-9a-f-]{36}$)/.exec(String(it.logStreamName))?.[0]);
    expect(days(await streams())).toEqual(['2026/10/1', '2026/9/30']);
    expect(days(await streams({ orderBy: 'LastEventTime', descending: true, limit: 1 }))).toEqual([
      '2026/10/1',
    ]);
    expect(days(await streams({ logStreamNamePrefix: '2026/9' }))).toEqual(['2026/9/30']);
    expect((await streams())[0]).toMatchObject({
      creationTime: clock.now,
      firstEventTimestamp: clock.now,
      lastEventTimestamp: clock.now,
      arn: expect.stringMatching(/^arn:aws:logs:.*:log-stream:2026\/10\/1\//),
    });
  });

  it('are read forwards and backwards, to ends where the tokens stay', async () => {
    const { read, emulator } = await openWorld();
    await publishFunction(emulator);
    await invokeSaying(emulator, ['1', '2', '3']);
    const { logStreams } = await read('DescribeLogStreams', NAME);
    const [{ logStreamName }] = logStreams as [{ logStreamName: string }];
    const page = async (more: object) => {
      const answer = await read('GetLogEvents', { ...NAME, logStreamName, limit: 2, ...more });
      const events = answer.events as { message: string }[];
      return { ...answer, last: events.map(({ message }) => message.replace(/^\S+ /, '')) };
    };
    const newest = await page({});
    expect(newest.last).toEqual(['3', 'END']);
    const before = await page({ nextToken: Reflect.get(newest, 'nextBackwardToken') });
    expect(before.last).toEqual(['1', '2']);
    const first = await page({ startFromHead: true });
    expect(first.last).toEqual(['START DistributionID: EDFDVBD6EXAMPLE', '1']);
    const end = await page({ nextToken: Reflect.get(newest, 'nextForwardToken') });
    expect(end.last).toEqual([]);
    expect(Reflect.get(end, 'nextForwardToken')).toBe(Reflect.get(newest, 'nextForwardToken'));
    await invokeSaying(emulator, ['4']);
    const later = await page({ nextToken: Reflect.get(end, 'nextForwardToken') });
    expect(later.last).toEqual(['START DistributionID: EDFDVBD6EXAMPLE', '4']);
  });

  it('leave out what is outside of the time; its end does not count', async () => {
    const { read, clock, emulator } = await openWorld();
    await publishFunction(emulator);
    await invokeSaying(emulator, ['a']);
    clock.now += 1_000;
    await invokeSaying(emulator, ['b']);
    const { logStreams } = await read('DescribeLogStreams', NAME);
    const [{ logStreamName }] = logStreams as [{ logStreamName: string }];
    const stream = { ...NAME, logStreamName };
    const count = async (more: object) =>
      ((await read('GetLogEvents', { ...stream, ...more })).events as unknown[]).length;
    expect(await count({ startTime: NOON + 1 })).toBe(3);
    expect(await count({ endTime: NOON + 1_000 })).toBe(3);
    expect(await count({ endTime: NOON + 1_001 })).toBe(6);
  });
});

describe('FilterLogEvents', () => {
  it('answers events of all streams with ids of their own, page by page', async () => {
    const { filter, clock, emulator } = await openWorld();
    await publishFunction(emulator);
    await invokeSaying(emulator, ['a']);
    clock.now += DAY;
    await invokeSaying(emulator, ['b']);
    const events: Record<string, unknown>[] = [];
    let nextToken: unknown;
    do {
      const page = await filter({ limit: 4, nextToken });
      events.push(...page.events);
      nextToken = Reflect.get(page, 'nextToken');
    } while (nextToken !== undefined);
    expect(events.map(({ timestamp }) => timestamp)).toEqual([
      NOON,
      NOON,
      NOON,
      clock.now,
      clock.now,
      clock.now,
    ]);
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(6);
    expect(new Set(events.map(({ logStreamName }) => logStreamName)).size).toBe(2);
  });

  it('includes both ends of the time', async () => {
    const { said, clock, emulator } = await openWorld();
    await publishFunction(emulator);
    await invokeSaying(emulator, ['apple']);
    clock.now += 1_000;
    await invokeSaying(emulator, ['berry']);
    const letters = { filterPattern: '?apple ?berry' };
    expect(await said({ ...letters, startTime: NOON, endTime: NOON + 1_000 })).toEqual([
      'apple',
      'berry',
    ]);
    expect(await said({ ...letters, startTime: NOON + 1 })).toEqual(['berry']);
    expect(await said({ ...letters, endTime: NOON + 999 })).toEqual(['apple']);
  });

  it.each([
    ['', ['ERROR no way', 'WARN a-b "c"', 'info']],
    ['ERROR', ['ERROR no way']],
    ['error', []],
    ['ERROR way', ['ERROR no way']],
    ['ERROR WARN', []],
    ['?ERROR ?WARN', ['ERROR no way', 'WARN a-b "c"']],
    ['WARN ?ERROR', ['WARN a-b "c"']],
    ['-ERROR -WARN', ['info']],
    ['"a-b"', ['WARN a-b "c"']],
    ['"\\"c\\""', ['WARN a-b "c"']],
    ['%(no|b) %', ['ERROR no way', 'WARN a-b "c"']],
    ['?"no way" ?info', ['ERROR no way', 'info']],
  ])('finds %j', async (filterPattern, expected) => {
    const { filter, emulator } = await openWorld();
    await publishFunction(emulator);
    await invokeSaying(emulator, ['ERROR no way', 'WARN a-b "c"', 'info']);
    const { events } = await filter({ filterPattern });
    const lines = events.map(({ message }) => String(message).replace(/^\S+ /, ''));
    expect(lines.filter((line) => !/^(START|END)/.test(line))).toEqual(expected);
  });
});
