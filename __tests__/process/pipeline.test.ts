import {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  FilterLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { afterAll, expect, it } from '@jest/globals';
import { startEmulatorProcess } from '../builders/emulator-process.ts';
import { REDIRECTS, removeProjects, writeProject } from '../builders/project.ts';
import { CREDENTIALS, runAction } from '../builders/run-action.ts';

afterAll(() => removeProjects());

const ROLE = 'arn:aws:iam::111122223333:role/cf2-test';
const PUBLISH_ROLE = 'arn:aws:iam::111122223333:role/cf2-release';
const GROUP = '/aws/cloudfront/function/redirects';
const EVENT = {
  version: '1.0',
  context: { eventType: 'viewer-request' },
  viewer: { ip: '192.0.2.1' },
  request: { method: 'GET', uri: '/old', querystring: {}, headers: {}, cookies: {} },
};

/** What the list of requests says of one. */
interface SeenRequest {
  readonly service: string;
  readonly operation: string;
  readonly name: string;
  readonly accessKeyId: string | null;
  readonly status: number;
  readonly sessionTags?: Readonly<Record<string, string>>;
}

/** Viewers come as soon as there is something for them: the function is LIVE. */
async function invokeOnceLive(url: string): Promise<unknown> {
  const body = JSON.stringify({ function: 'redirects', event: EVENT, count: 20 });
  for (;;) {
    const response = await fetch(`${url}/_cf2/invoke`, { method: 'POST', body });
    if (response.status !== 404) return response.json();
  }
}

const logsOf = (endpoint: string) =>
  new CloudWatchLogsClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' },
  });

it('a whole pipeline without an account: roles, tests, publish, watch, logs', async () => {
  const folder = await writeProject(REDIRECTS);
  const args = ['--control', '--state', 'cloudfront.json', '--account', '111122223333'];
  const emulator = await startEmulatorProcess(folder, ...args);
  const deployed = runAction(folder, {
    inputs: {
      publish: 'main',
      'create-missing': 'true',
      'role-to-assume': ROLE,
      'publish-role-to-assume': PUBLISH_ROLE,
      'session-tags': 'environment=prod\nsid=shop',
      'expected-account-id': '111122223333',
      watch: '3s',
    },
    environment: { ...CREDENTIALS, AWS_ENDPOINT_URL: emulator.url },
  });
  const ended = deployed.then(() => undefined);
  const invoked = await Promise.race([invokeOnceLive(emulator.url), ended]);
  expect(invoked).toMatchObject({ invocations: 20, failure: null });
  const { exitCode, outputs, stdout } = await deployed;
  expect(stdout).toMatch(
    /arn:aws:sts::111122223333:assumed-role\/cf2-test\/\S+, account 111122223333/,
  );
  expect([exitCode, outputs.result, outputs.published, outputs.health]).toEqual([
    0,
    'passed',
    '["redirects"]',
    'healthy',
  ]);

  const seen = (await (await fetch(`${emulator.url}/_cf2/requests`)).json()) as SeenRequest[];
  const signerOf = (operation: string, name: string) =>
    seen.find((it) => it.operation === operation && it.name === name)?.accessKeyId;
  expect(signerOf('AssumeRole', 'cf2-test')).toBe(CREDENTIALS.AWS_ACCESS_KEY_ID);
  expect(signerOf('AssumeRole', 'cf2-release')).toBe(signerOf('TestFunction', 'redirects'));
  expect(signerOf('PublishFunction', 'redirects')).not.toBe(signerOf('TestFunction', 'redirects'));
  expect(new Set(seen.map(({ service }) => service))).toEqual(
    new Set(['sts', 'cloudfront', 'monitoring']),
  );
  const tags = seen.filter((it) => it.operation === 'AssumeRole').map((it) => it.sessionTags);
  expect(tags).toEqual(tags.map(() => ({ environment: 'prod', sid: 'shop' })));

  expect(await emulator.stop()).toBe(0);
  const again = await startEmulatorProcess(folder, ...args);
  const logs = logsOf(again.url);
  const { logGroups } = await logs.send(new DescribeLogGroupsCommand({}));
  expect(logGroups?.map(({ logGroupName }) => logGroupName)).toEqual([GROUP]);
  const filterPattern = '"redirect /old"';
  const { events } = await logs.send(
    new FilterLogEventsCommand({ logGroupName: GROUP, filterPattern }),
  );
  expect(events).toHaveLength(20);
  expect(events?.[0]?.message).toMatch(/^\S+== redirect \/old -> \/new$/);
  await again.stop();
}, 120_000);

it('a pipeline for another account writes nothing', async () => {
  const folder = await writeProject(REDIRECTS);
  const emulator = await startEmulatorProcess(folder, '--control');
  const { exitCode, stdout } = await runAction(folder, {
    inputs: { publish: 'main', 'create-missing': 'true', 'expected-account-id': '999999999999' },
    environment: { ...CREDENTIALS, AWS_ENDPOINT_URL: emulator.url },
  });
  expect(exitCode).not.toBe(0);
  expect(stdout).toContain('999999999999');
  const seen = (await (await fetch(`${emulator.url}/_cf2/requests`)).json()) as SeenRequest[];
  expect(seen.map(({ operation }) => operation)).toContain('GetCallerIdentity');
  expect(seen.filter(({ operation }) => /^(Create|Update|Publish)/.test(operation))).toEqual([]);
  await emulator.stop();
}, 120_000);
