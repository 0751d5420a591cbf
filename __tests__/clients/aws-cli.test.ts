import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { NOON, startTestEmulator } from '../builders/start-emulator.ts';
import { answerOf, runClient } from './clients.ts';

const found = answerOf('aws', '--version');
const version = found?.split(' ')[0] ?? 'not installed';
const withAws = found === undefined ? it.skip : it;
/** Younger than the aws CLI of some distributions. */
const knowsStores =
  found !== undefined &&
  answerOf('aws', 'cloudfront', 'list-key-value-stores', 'help') !== undefined;
const withStores = knowsStores ? it : it.skip;

/** What the operations below print, each a part of it. */
interface CliAnswer {
  ETag: string;
  Location: string;
  FunctionSummary: {
    Status: string;
    FunctionConfig: { Comment: string };
    FunctionMetadata: { Stage: string };
  };
  FunctionList: { Items: unknown[] };
  TestResult: unknown;
}

/** What those on key value stores print. */
interface StoreAnswer {
  ETag: string;
  KeyValueStore: { Status: string; Comment: string };
  KeyValueStoreList: { Items: { Name: string }[] };
}

describe('the aws command line', () => {
  withAws(
    `aws (${version}): create, describe, update, test, publish, get, list, delete`,
    async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'cf2-aws-cli-'));
      const { url } = await startTestEmulator();
      const aws = async (operation: string, ...options: string[]) => {
        const args = ['--endpoint-url', url, '--output', 'json', ...options];
        const stdout = await runClient('aws', ['cloudfront', operation, ...args], { cwd: folder });
        return JSON.parse(stdout === '' ? 'null' : stdout) as CliAnswer;
      };
      const file = (name: string) => `fileb://${path.join(folder, name)}`;
      const config = (Comment: string) => JSON.stringify({ Comment, Runtime: 'cloudfront-js-2.0' });
      const fn = ['--name', 'fn'];
      await writeFile(path.join(folder, 'one.js'), 'one');
      await writeFile(path.join(folder, 'two.js'), 'two\r\n\0é');
      await writeFile(path.join(folder, 'event.json'), '{"request":{"uri":"/ü"}}');

      const created = await aws(
        'create-function',
        ...fn,
        '--function-config',
        config('a & b'),
        '--function-code',
        file('one.js'),
      );
      expect([created.ETag, created.FunctionSummary.Status]).toEqual([
        'ETVPDKIKX0DER',
        'UNPUBLISHED',
      ]);
      expect(created.Location).toMatch(/:function\/fn$/);

      const described = await aws('describe-function', ...fn);
      expect([described.ETag, described.FunctionSummary.FunctionConfig.Comment]).toEqual([
        'ETVPDKIKX0DER',
        'a & b',
      ]);

      const updated = await aws(
        'update-function',
        ...fn,
        '--if-match',
        described.ETag,
        '--function-config',
        config('new'),
        '--function-code',
        file('two.js'),
      );
      expect(updated.ETag).toBe('E3UN6WX5RRO2AG');

      const { TestResult } = await aws(
        'test-function',
        ...fn,
        '--if-match',
        updated.ETag,
        '--stage',
        'DEVELOPMENT',
        '--event-object',
        file('event.json'),
      );
      expect(TestResult).toMatchObject({
        FunctionExecutionLogs: [],
        FunctionErrorMessage: '',
        FunctionOutput: '{"request":{"uri":"/ü"}}',
      });

      const published = await aws('publish-function', ...fn, '--if-match', updated.ETag);
      expect(published.FunctionSummary.FunctionMetadata.Stage).toBe('LIVE');

      const got = await aws('get-function', ...fn, '--stage', 'LIVE', path.join(folder, 'got.js'));
      expect(got).toEqual({ ETag: 'E3UN6WX5RRO2AG', ContentType: 'application/octet-stream' });
      expect(await readFile(path.join(folder, 'got.js'), 'utf8')).toBe('two\r\n\0é');

      const listed = await aws('list-functions', '--stage', 'LIVE');
      expect(listed.FunctionList.Items).toHaveLength(1);

      const stale = aws('publish-function', ...fn, '--if-match', 'ETVPDKIKX0DER');
      await expect(stale).rejects.toThrow(/\(PreconditionFailed\)/);

      expect(await aws('delete-function', ...fn, '--if-match', updated.ETag)).toBeNull();
      await expect(aws('describe-function', ...fn)).rejects.toThrow(/\(NoSuchFunctionExists\)/);
      await rm(folder, { recursive: true });
    },
    120_000,
  );

  withStores(
    `aws (${version}): key value stores`,
    async () => {
      const { url } = await startTestEmulator({ provisioningMs: 0 });
      const aws = async (operation: string, ...options: string[]) => {
        const args = ['--endpoint-url', url, '--output', 'json', ...options];
        const stdout = await runClient('aws', ['cloudfront', operation, ...args], {
          cwd: tmpdir(),
        });
        return JSON.parse(stdout === '' ? 'null' : stdout) as StoreAnswer;
      };
      const store = ['--name', 'store'];
      const created = await aws('create-key-value-store', ...store, '--comment', 'a & b');
      expect([created.ETag, created.KeyValueStore.Status]).toEqual(['ETVPDKIKX0DER', 'READY']);
      const change = ['--comment', 'new', '--if-match', 'ETVPDKIKX0DER'];
      const updated = await aws('update-key-value-store', ...store, ...change);
      expect([updated.ETag, updated.KeyValueStore.Comment]).toEqual(['E3UN6WX5RRO2AG', 'new']);
      const { KeyValueStoreList } = await aws('list-key-value-stores', '--status', 'READY');
      expect(KeyValueStoreList.Items.map(({ Name }) => Name)).toEqual(['store']);
      await aws('delete-key-value-store', ...store, '--if-match', updated.ETag);
      await expect(aws('describe-key-value-store', ...store)).rejects.toThrow(/\(EntityNotFound\)/);
    },
    120_000,
  );

  withAws(
    `aws (${version}): get-metric-data`,
    async () => {
      const { url, metrics } = await startTestEmulator();
      metrics.add([{ functionName: 'fn', metric: 'FunctionThrottles', value: 4, at: NOON }]);
      const dimensions = [
        { Name: 'FunctionName', Value: 'fn' },
        { Name: 'Region', Value: 'Global' },
      ];
      const metric = { Namespace: 'AWS/CloudFront', MetricName: 'FunctionThrottles' };
      const stat = { Metric: { ...metric, Dimensions: dimensions }, Period: 60, Stat: 'Sum' };
      const args = [
        ...['cloudwatch', 'get-metric-data', '--endpoint-url', url, '--output', 'json'],
        ...['--start-time', '2026-03-01T11:00:00Z', '--end-time', '2026-03-01T13:00:00Z'],
        ...['--metric-data-queries', JSON.stringify([{ Id: 'a', MetricStat: stat }])],
      ];
      const stdout = await runClient('aws', args, { cwd: tmpdir() });
      const { MetricDataResults: [found] = [] } = JSON.parse(stdout) as {
        MetricDataResults: { Values: number[]; Timestamps: unknown[] }[];
      };
      // Printed as the wire has it, or as text, depending on the version.
      const [time] = found?.Timestamps ?? [];
      const at = typeof time === 'number' ? time * 1_000 : Date.parse(String(time));
      expect([found?.Values, at]).toEqual([[4], NOON]);
    },
    120_000,
  );
});
