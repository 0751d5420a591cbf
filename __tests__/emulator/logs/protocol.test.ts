import { describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../../src/emulator/emulator.ts';
import { NOON, startTestEmulator } from '../../builders/start-emulator.ts';
import { sayingRuntime } from './saying-runtime.ts';
import { ARN, callLogs, GROUP, invokeSaying, publishFunction } from './logs-api.ts';

const NAME = { logGroupName: GROUP };
const NONE = { logGroupName: '/none' };
const STREAM = { ...NAME, logStreamName: '2026/3/1/00000000-0000-4000-8000-000000000004' };
const NO_STREAM = { ...NAME, logStreamName: 'none' };
const NONE_ARN = ARN.replace('/fn', '/none');
const SECONDS = { startTime: NOON / 1_000 - 60, endTime: NOON / 1_000 };
const QUERY = { ...NAME, ...SECONDS, queryString: 'fields @message' };

/** AWS's own names of errors, without the word at their end. */
const INVALID = 'InvalidParameter';
const MISSING = 'ResourceNotFound';

// prettier-ignore
const CASES: readonly (readonly [operation: string, error: string, input: object | string])[] = [
  ['CreateLogGroup', '', { logGroupName: 'new' }],
  ['CreateLogGroup', '', { logGroupName: 'A.b-c_d/e#1', tags: { team: 'web' } }],
  ['CreateLogGroup', 'ResourceAlreadyExists', NAME],
  ['CreateLogGroup', INVALID, {}],
  ['CreateLogGroup', INVALID, { logGroupName: '' }],
  ['CreateLogGroup', INVALID, { logGroupName: 'a b' }],
  ['CreateLogGroup', INVALID, { logGroupName: 'x'.repeat(513) }],
  ['CreateLogGroup', INVALID, { logGroupName: 'aws/x' }],
  ['CreateLogGroup', INVALID, { logGroupName: 'new', tags: { 'aws:x': '1' } }],
  ['CreateLogGroup', 'Serialization', { logGroupName: 1 }],
  ['CreateLogGroup', 'Serialization', { logGroupName: 'new', tags: { a: 1 } }],
  ['CreateLogGroup', 'Serialization', '{'],
  ['CreateLogGroup', 'Serialization', '[]'],

  ['DeleteLogGroup', '', NAME],
  ['DeleteLogGroup', MISSING, NONE],
  ['DeleteLogGroup', INVALID, {}],

  ['DescribeLogGroups', '', {}],
  ['DescribeLogGroups', '', ''],
  ['DescribeLogGroups', '', { logGroupNamePrefix: '/none' }],
  ['DescribeLogGroups', INVALID, { limit: 0 }],
  ['DescribeLogGroups', INVALID, { limit: 51 }],
  ['DescribeLogGroups', INVALID, { nextToken: 'x' }],
  ['DescribeLogGroups', INVALID, { logGroupNamePrefix: '/aws', logGroupNamePattern: 'fn' }],
  ['DescribeLogGroups', 'Serialization', { limit: '5' }],

  ['PutRetentionPolicy', '', { ...NAME, retentionInDays: 30 }],
  ['PutRetentionPolicy', '', { ...NAME, retentionInDays: 3653 }],
  ['PutRetentionPolicy', MISSING, { ...NONE, retentionInDays: 30 }],
  ['PutRetentionPolicy', INVALID, NAME],
  ['PutRetentionPolicy', INVALID, { ...NAME, retentionInDays: 0 }],
  ['PutRetentionPolicy', INVALID, { ...NAME, retentionInDays: 31 }],
  ['PutRetentionPolicy', INVALID, { ...NAME, retentionInDays: -1 }],

  ['DeleteRetentionPolicy', '', NAME],
  ['DeleteRetentionPolicy', MISSING, NONE],
  ['DeleteRetentionPolicy', INVALID, {}],

  ['DescribeLogStreams', '', NAME],
  ['DescribeLogStreams', '', { logGroupIdentifier: ARN }],
  ['DescribeLogStreams', '', { ...NAME, orderBy: 'LastEventTime', descending: true }],
  ['DescribeLogStreams', MISSING, NONE],
  ['DescribeLogStreams', MISSING, { logGroupIdentifier: NONE_ARN }],
  ['DescribeLogStreams', INVALID, {}],
  ['DescribeLogStreams', INVALID, { ...NAME, logGroupIdentifier: ARN }],
  ['DescribeLogStreams', INVALID, { ...NAME, orderBy: 'Size' }],
  ['DescribeLogStreams', INVALID, { ...NAME, orderBy: 'LastEventTime', logStreamNamePrefix: '2026' }],

  ['GetLogEvents', '', STREAM],
  ['GetLogEvents', MISSING, NO_STREAM],
  ['GetLogEvents', MISSING, { ...STREAM, ...NONE }],
  ['GetLogEvents', INVALID, NAME],
  ['GetLogEvents', INVALID, { ...STREAM, nextToken: 'x' }],
  ['GetLogEvents', INVALID, { ...STREAM, limit: 10_001 }],
  ['GetLogEvents', INVALID, { ...STREAM, startTime: -1 }],

  ['FilterLogEvents', '', NAME],
  ['FilterLogEvents', '', { logGroupIdentifier: ARN, filterPattern: '"a" ?b -c' }],
  ['FilterLogEvents', MISSING, NONE],
  ['FilterLogEvents', INVALID, {}],
  ['FilterLogEvents', INVALID, { ...NAME, filterPattern: '{ $.a = 1 }' }],
  ['FilterLogEvents', INVALID, { ...NAME, filterPattern: 'a-b' }],
  ['FilterLogEvents', INVALID, { ...NAME, filterPattern: '"a' }],
  ['FilterLogEvents', INVALID, { ...NAME, filterPattern: '%(%' }],
  ['FilterLogEvents', INVALID, { ...NAME, logStreamNames: ['a'], logStreamNamePrefix: 'b' }],
  ['FilterLogEvents', INVALID, { ...NAME, startTime: 2, endTime: 1 }],
  ['FilterLogEvents', INVALID, { ...NAME, nextToken: 'x' }],
  ['FilterLogEvents', 'Serialization', { ...NAME, logStreamNames: 'a' }],

  ['TagResource', '', { resourceArn: ARN, tags: { a: '1' } }],
  ['TagResource', INVALID, { resourceArn: `${ARN}:*`, tags: { a: '1' } }],
  ['TagResource', MISSING, { resourceArn: NONE_ARN, tags: { a: '1' } }],
  ['TagResource', MISSING, { resourceArn: ARN.replace('us-east-1', 'eu-west-1'), tags: { a: '1' } }],
  ['TagResource', INVALID, { resourceArn: 'x', tags: { a: '1' } }],
  ['TagResource', INVALID, { resourceArn: ARN }],
  ['TagResource', INVALID, { resourceArn: ARN, tags: Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`k${at}`, 'v'])) }],
  ['TagResource', 'TooManyTags', { resourceArn: ARN, tags: Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`k${at}`, 'v'])) }],
  ['UntagResource', '', { resourceArn: ARN, tagKeys: ['team'] }],
  ['UntagResource', MISSING, { resourceArn: NONE_ARN, tagKeys: ['a'] }],
  ['UntagResource', INVALID, { tagKeys: ['a'] }],
  ['ListTagsForResource', '', { resourceArn: ARN }],
  ['ListTagsForResource', MISSING, { resourceArn: NONE_ARN }],
  ['ListTagsForResource', INVALID, {}],

  ['StartQuery', '', QUERY],
  ['StartQuery', '', { ...SECONDS, queryString: 'limit 1', logGroupNames: [GROUP] }],
  ['StartQuery', '', { ...SECONDS, queryString: 'limit 1', logGroupIdentifiers: [ARN], queryLanguage: 'CWLI' }],
  ['StartQuery', 'MalformedQuery', { ...QUERY, queryString: 'fields' }],
  ['StartQuery', MISSING, { ...QUERY, ...NONE }],
  ['StartQuery', INVALID, { ...SECONDS, queryString: 'limit 1' }],
  ['StartQuery', INVALID, { ...QUERY, logGroupNames: [GROUP] }],
  ['StartQuery', INVALID, { ...QUERY, startTime: SECONDS.endTime + 1 }],
  ['StartQuery', INVALID, { ...NAME, queryString: 'limit 1' }],
  ['StartQuery', INVALID, { ...QUERY, queryLanguage: 'SQL' }],
  ['StartQuery', INVALID, { ...QUERY, limit: 0 }],
  ['GetQueryResults', MISSING, { queryId: 'none' }],
  ['GetQueryResults', INVALID, {}],
  ['StopQuery', MISSING, { queryId: 'none' }],
  ['StopQuery', INVALID, {}],

  ['PutLogEvents', 'UnknownOperation', {}],
];

/** Operations that answer nothing at all. */
const SILENT = /^(Create|Delete|Put|Tag|Untag)/;

/** A published function that has said something, so that its group has a stream, and a tag too many to add 50. */
async function openWorld(): Promise<Emulator> {
  const emulator = await startTestEmulator({ control: true, runtime: sayingRuntime() });
  await publishFunction(emulator);
  await invokeSaying(emulator, ['one', 'two']);
  await callLogs(emulator, 'TagResource', { resourceArn: ARN, tags: { team: 'web' } });
  return emulator;
}

describe('every operation', () => {
  it.each(CASES)('%s: %s %j', async (operation, error, input) => {
    const emulator = await openWorld();
    const answer = await callLogs(emulator, operation, input);
    await emulator.close();
    const expected = error === '' ? undefined : `${error}Exception`;
    expect([answer.status, answer.output.__type]).toEqual([error === '' ? 200 : 400, expected]);
    expect(answer.type).toBe('application/x-amz-json-1.1');
    if (error !== '') expect(answer.output.message).toMatch(/./);
    else expect(answer.text === '').toBe(SILENT.test(operation));
  });

  it('answers the errors that nothing leads to on demand, by the group', async () => {
    const emulator = await openWorld();
    for (const [code, status] of [
      ['AccessDeniedException', 400],
      ['LimitExceededException', 400],
      ['OperationAbortedException', 400],
      ['ServiceUnavailableException', 500],
      ['ThrottlingException', 400],
      ['ValidationException', 400],
    ] as const) {
      emulator.faults.set([{ fault: 'refuse', service: 'logs', name: GROUP, code }]);
      const answer = await callLogs(emulator, 'DeleteLogGroup', NAME);
      expect([answer.status, answer.output.__type]).toEqual([status, code]);
    }
    expect((await callLogs(emulator, 'DeleteLogGroup', NAME)).status).toBe(200);
  });
});
