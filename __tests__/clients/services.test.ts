import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { startTestEmulator } from '../builders/start-emulator.ts';
import { GROUP, invokeSaying, publishFunction } from '../emulator/logs/logs-api.ts';
import { sayingRuntime } from '../emulator/logs/saying-runtime.ts';
import { answerOf, runClient } from './clients.ts';

const SCRIPT = fileURLToPath(new URL('./services-lifecycle.py', import.meta.url));

const aws = answerOf('aws', '--version');
const withAws = aws === undefined ? it.skip : it;
const python = ['python3', '/usr/bin/python3'].find(
  (command) => answerOf(command, '-c', 'import boto3') !== undefined,
);
const withBoto3 = python === undefined ? it.skip : it;

/** An emulator whose one function has said something. */
async function openWorld() {
  const emulator = await startTestEmulator({ control: true, runtime: sayingRuntime() });
  await publishFunction(emulator);
  await invokeSaying(emulator, ['héllo', 'two'], { count: 2 });
  return emulator;
}

describe('STS and CloudWatch Logs', () => {
  withBoto3(
    `boto3 (${python ?? 'not installed'})`,
    async () => {
      const { url } = await openWorld();
      const printed = await runClient(python ?? '', [SCRIPT, url, GROUP], { cwd: tmpdir() });
      expect(JSON.parse(printed)).toEqual({
        user: 'arn:aws:iam::123456789012:user/cf2',
        session: 'arn:aws:sts::123456789012:assumed-role/deploy/boto3',
        web: 'arn:aws:sts::123456789012:assumed-role/deploy/web',
        'no role': ['ValidationError', 400],
        create: 200,
        again: ['ResourceAlreadyExistsException', 400],
        groups: [
          [GROUP, null],
          ['/new', 14],
        ],
        events: ['héllo', 'héllo'],
        stream: 8,
        query: [[{ field: 'starts', value: '2' }]],
        malformed: ['MalformedQueryException', 400],
        gone: ['ResourceNotFoundException', 400],
        alarm: [0, true, 'INSUFFICIENT_DATA'],
        'alarm tags': [{ Key: 'team', Value: 'web' }],
        'no alarm': [],
      });
    },
    120_000,
  );

  withAws(
    `aws (${aws?.split(' ')[0] ?? 'not installed'})`,
    async () => {
      const { url } = await openWorld();
      const run = async (service: string, operation: string, ...options: string[]) => {
        const args = ['--endpoint-url', url, '--output', 'json', ...options];
        const stdout = await runClient('aws', [service, operation, ...args], { cwd: tmpdir() });
        return JSON.parse(stdout === '' ? 'null' : stdout) as Record<string, unknown>;
      };
      const role = ['--role-arn', 'arn:aws:iam::123456789012:role/deploy'];
      const name = ['--role-session-name', 'cli', '--tags', 'Key=team,Value=web'];
      expect(await run('sts', 'assume-role', ...role, ...name)).toMatchObject({
        AssumedRoleUser: { Arn: 'arn:aws:sts::123456789012:assumed-role/deploy/cli' },
      });
      const group = ['--log-group-name', GROUP];
      expect(await run('logs', 'put-retention-policy', ...group, '--retention-in-days', '7')).toBe(
        null,
      );
      expect(await run('logs', 'describe-log-groups')).toMatchObject({
        logGroups: [{ logGroupName: GROUP, retentionInDays: 7 }],
      });
      const found = await run('logs', 'filter-log-events', ...group, '--filter-pattern', 'two');
      expect(found.events).toHaveLength(2);
      const never = run('logs', 'put-retention-policy', ...group, '--retention-in-days', '8');
      await expect(never).rejects.toThrow(/\(InvalidParameterException\)/);
    },
    120_000,
  );
});
