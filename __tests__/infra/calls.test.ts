import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunnerStep } from '../../src/cli/demo/runner.ts';
import type { RequestRecord } from '../../src/emulator/emulator.ts';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { removeProjects, writeProject } from '../builders/project.ts';
import { CREDENTIALS, runAction } from '../builders/run-action.ts';
import { runCli } from '../builders/run-cli.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';
import { policyOf } from '../builders/policies.ts';
import type { PolicyRoleName } from '../../src/core/policy/policy-roles.ts';
import { ACCOUNT, REDIRECT } from './matrix/resources.ts';
import { mayDo } from './simulate.ts';

const runtime = createTestRuntime();

afterAll(async () => {
  await runtime.close();
  await removeProjects();
});

const CODE = [
  "import cf from 'cloudfront';",
  'async function handler(event) {',
  '  const to = await cf.kvs().get(event.request.uri);',
  '  return { statusCode: 301, headers: { location: { value: to } } };',
  '}',
  '',
].join('\n');

const FILES = {
  'cloudfront-functions.yml': `functions:\n  moved: { name: ${REDIRECT}, source: moved.js, kvs: { name: pages, data: pages.json } }\n`,
  'moved.js': CODE,
  'moved.test.yml': 'kvs: pages.json\ntests:\n  - { request: /a, expect: 301 /new }\n',
  'pages.json': '{ "/a": "/new" }\n',
};

const payload = {
  pull_request: {
    number: 7,
    head: { sha: 'a'.repeat(40), repo: { id: 1 } },
    base: { ref: 'main', repo: { id: 1 } },
  },
  repository: { id: 1, default_branch: 'main' },
};
const ON_PULL_REQUEST = {
  event: { name: 'pull_request', payload },
  ref: 'refs/pull/7/merge',
};

/** A repository, and a CloudFront in which its function is LIVE with its store. */
async function openWorld() {
  const workspace = await writeProject(FILES);
  const emulator = await startTestEmulator({
    runtime,
    accountId: ACCOUNT,
    now: Date.now,
    keyValueStores: [{ name: 'pages', items: { '/a': '/old' } }],
  });
  const environment = { ...CREDENTIALS, AWS_ENDPOINT_URL: emulator.url };
  const action = (step: Partial<Omit<RunnerStep, 'entry' | 'workspace'>>) =>
    runAction(workspace, { ...step, environment });
  const inputs = { 'create-missing': 'true', publish: 'main', 'kvs-sync': 'apply' };
  expect((await action({ inputs })).exitCode).toBe(0);
  const answer = await fetch(`${emulator.url}/2020-05-31/key-value-store/pages`);
  const arn = /<ARN>(.*)<\/ARN>/.exec(await answer.text())?.[1] ?? '';
  const options = { '--account': [ACCOUNT], '--function': [REDIRECT], '--kvs': [`pages=${arn}`] };
  const cli = (...args: string[]) => runCli(workspace, args, environment);
  return { workspace, emulator, action, cli, options, arn };
}

let world: Awaited<ReturnType<typeof openWorld>>;
beforeAll(async () => {
  world = await openWorld();
});

/** A job of the repository, for a change of the source. */
async function startJob(change: string) {
  const { workspace, emulator } = world;
  await writeFile(path.join(workspace, 'moved.js'), `${CODE}// ${change}\n`);
  const seeded = emulator.requests.length;
  const calls = () => emulator.requests.slice(seeded).filter(({ service }) => service !== 'sts');
  return { ...world, calls };
}

type Job = Awaited<ReturnType<typeof startJob>>;

/** Services as policies name them, where that is not as signatures do. */
const PREFIXES: Readonly<Record<string, string>> = { monitoring: 'cloudwatch' };

/** Actions that cannot be limited to a resource. */
const ON_ALL = new Set([
  'ListFunctions',
  'CreateFunction',
  'GetMetricData',
  'DescribeAlarms',
  'DescribeLogGroups',
  'GetQueryResults',
  'StopQuery',
]);

function requestOf(
  { service, operation, name }: RequestRecord,
  store: string,
): [action: string, on: string] {
  const action = `${PREFIXES[service] ?? service}:${operation}`;
  if (ON_ALL.has(operation)) return [action, '*'];
  if (service === 'cloudfront-keyvaluestore') return [action, store];
  // What CloudWatch Logs really asks for when a call is about a group.
  if (service === 'logs')
    return [action, `arn:aws:logs:us-east-1:${ACCOUNT}:log-group:${name}:log-stream:`];
  const kind = operation.includes('KeyValueStore') ? 'key-value-store' : 'function';
  return [action, `arn:aws:cloudfront::${ACCOUNT}:${kind}/${name}`];
}

/** The calls that a policy does not allow. */
async function refusedBy(
  role: PolicyRoleName,
  { options, arn, calls }: Job,
  flags: { throwaway?: boolean; logRetention?: boolean } = {},
): Promise<string[]> {
  const policy = policyOf(role, { texts: options, ...flags });
  const requests = new Set(calls().map((it) => requestOf(it, arn).join(' ')));
  const answers = await Promise.all(
    [...requests].map(async (text) => {
      const [action = '', on = ''] = text.split(' ');
      return (await mayDo(policy, action, on)) === 'allowed' ? [] : [text];
    }),
  );
  return answers.flat();
}

const PUBLISH = `cloudfront:PublishFunction arn:aws:cloudfront::${ACCOUNT}:function/${REDIRECT}`;

const operationsIn = ({ calls }: Job) => [...new Set(calls().map(({ operation }) => operation))];

describe('the calls that a job makes are those that its role allows', () => {
  it('pull-request: offline tests, and what may be read', async () => {
    const job = await startJob('one');
    const tested = await job.action({ ...ON_PULL_REQUEST, inputs: { engine: 'offline' } });
    expect(tested.exitCode).toBe(0);
    expect((await job.cli('kvs', 'diff')).exitCode).toBe(0);
    expect(operationsIn(job)).toContain('ListKeys');
    expect(await refusedBy('pull-request', job)).toEqual([]);
  });

  it('pull-request --throwaway: a function of its own', async () => {
    const job = await startJob('two');
    const inputs = { 'pull-request-functions': 'throwaway' };
    expect((await job.action({ ...ON_PULL_REQUEST, inputs })).exitCode).toBe(0);
    expect(operationsIn(job)).toContain('DeleteFunction');
    expect(await refusedBy('pull-request', job, { throwaway: true })).toEqual([]);
    expect((await refusedBy('pull-request', job)).join()).toMatch(/CreateFunction.*DeleteFunction/);
  });

  it('test: uploads to DEVELOPMENT and tests, and could not publish', async () => {
    const job = await startJob('three');
    expect((await job.action({ ...ON_PULL_REQUEST, inputs: {} })).exitCode).toBe(0);
    expect(operationsIn(job)).toContain('UpdateFunction');
    expect(await refusedBy('test', job)).toEqual([]);
    expect((await refusedBy('pull-request', job)).join()).toMatch(/TestFunction/);
  });

  it('release: everything up to LIVE, and no other role does that', async () => {
    const job = await startJob('four');
    await writeFile(path.join(job.workspace, 'pages.json'), '{ "/a": "/new", "/b": "/c" }\n');
    const inputs = {
      publish: 'main',
      'kvs-sync': 'apply',
      'log-retention-days': '30',
      watch: '1s',
      rollback: 'unhealthy',
    };
    expect((await job.action({ inputs })).outputs.published).toBe('["moved"]');
    expect(operationsIn(job)).toEqual(
      expect.arrayContaining([
        'PublishFunction',
        'UpdateKeys',
        'GetMetricData',
        'PutRetentionPolicy',
      ]),
    );
    expect(await refusedBy('release', job, { logRetention: true })).toEqual([]);
    for (const role of ['pull-request', 'test', 'logs'] as const)
      expect(await refusedBy(role, job, { throwaway: true })).toContain(PUBLISH);
  });

  it('logs: what was logged, and how the function fares', async () => {
    const job = await startJob('five');
    const ends = [
      await job.cli('logs', 'moved', '--since', '1h'),
      await job.cli('logs', 'moved', '--query', 'latest'),
      await job.cli('health', 'moved'),
    ];
    expect(ends.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(operationsIn(job)).toEqual(
      expect.arrayContaining(['FilterLogEvents', 'StartQuery', 'GetMetricData']),
    );
    expect(await refusedBy('logs', job)).toEqual([]);
  });
});
