import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import type { FunctionMetric } from '../../src/emulator/cloudwatch/metric-store.ts';
import type { Emulator, RequestRecord } from '../../src/emulator/emulator.ts';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { REDIRECTS, removeProjects, writeProject } from '../builders/project.ts';
import { CREDENTIALS, runAction } from '../builders/run-action.ts';
import { runCli } from '../builders/run-cli.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';

const runtime = createTestRuntime();

afterAll(async () => {
  await runtime.close();
  await removeProjects();
});

const SOURCE = 'functions/redirects.js';
const OLD = REDIRECTS[SOURCE] ?? '';
const NEW = `${OLD}// new\n`;

type Seen = readonly (readonly [FunctionMetric, number])[];
const UNHEALTHY: Seen = [
  ['FunctionInvocations', 10],
  ['FunctionThrottles', 90],
];
const HEALTHY: Seen = [['FunctionInvocations', 10]];

/** OLD is LIVE; CloudWatch sees something from the next publish on. */
async function setUp(seen: Seen) {
  const folder = await writeProject(REDIRECTS);
  let onRequest: (record: RequestRecord) => void = () => undefined;
  const emulator = await startTestEmulator({
    runtime,
    now: Date.now,
    onRequest: (record) => onRequest(record),
  });
  const environment = { ...CREDENTIALS, AWS_ENDPOINT_URL: emulator.url };
  const cf2 = (...args: string[]) => runCli(folder, args, environment);
  expect((await cf2('deploy', '--publish', '--create-missing')).exitCode).toBe(0);
  await writeFile(path.join(folder, SOURCE), NEW);
  let isFed = false;
  onRequest = ({ operation }) => {
    if (operation !== 'PublishFunction' || isFed) return;
    isFed = true;
    const at = Date.now();
    emulator.metrics.add(
      seen.map(([metric, value]) => ({ functionName: 'redirects', metric, value, at })),
    );
  };
  const hear = (more: (record: RequestRecord) => void): void => {
    const before = onRequest;
    onRequest = (record) => {
      before(record);
      more(record);
    };
  };
  return { folder, emulator, environment, cf2, hear };
}

const liveOf = async ({ url }: Emulator): Promise<string> =>
  (await fetch(`${url}/2020-05-31/function/redirects?Stage=LIVE`)).text();

describe('watching after a publish', () => {
  it('the action rolls back what is unhealthy, and fails', async () => {
    const { folder, emulator, environment } = await setUp(UNHEALTHY);
    const inputs = { watch: '10m', rollback: 'unhealthy' };
    const { exitCode, outputs, stdout, summary } = await runAction(folder, { inputs, environment });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({
      result: 'failed',
      health: 'unhealthy',
      published: '[]',
      'rolled-back': '["redirects"]',
      'rollback-files': expect.stringContaining('redirects.'),
    });
    expect(JSON.parse(outputs.functions ?? '')).toMatchObject({
      redirects: { published: false, health: 'unhealthy', live: 'old' },
    });
    expect(await liveOf(emulator)).toBe(OLD);
    expect(stdout).toMatch(/^::error title=redirects::unhealthy: 90 throttled requests/m);
    expect(stdout).toMatch(/throttling may go on/);
    expect(summary.split('\n')[0]).toMatch(/redirects unhealthy and rolled back$/);
  });

  it('the command line does the same, and leaves it without --rollback', async () => {
    const first = await setUp(UNHEALTHY);
    const options = ['deploy', '--publish', '--json', '--watch', '10m'];
    const left = await first.cf2(...options);
    expect([left.exitCode, JSON.parse(left.stdout)]).toEqual([
      1,
      expect.objectContaining({ health: 'unhealthy', published: ['redirects'], 'rolled-back': [] }),
    ]);
    expect(left.stderr).toMatch(/not rolled back.*the new version is LIVE/);
    expect(await liveOf(first.emulator)).toBe(NEW);
    const second = await setUp(UNHEALTHY);
    const back = await second.cf2(...options, '--rollback', 'unhealthy');
    expect([back.exitCode, JSON.parse(back.stdout)]).toEqual([
      1,
      expect.objectContaining({ published: [], 'rolled-back': ['redirects'] }),
    ]);
    expect(await liveOf(second.emulator)).toBe(OLD);
  });

  it('is healthy, or without a verdict, with exit code 0', async () => {
    const healthy = await setUp(HEALTHY);
    const passed = await healthy.cf2('deploy', '--publish', '--json', '--watch', '1s');
    expect([passed.exitCode, JSON.parse(passed.stdout)]).toEqual([
      0,
      expect.objectContaining({ health: 'healthy', published: ['redirects'] }),
    ]);
    const { folder, environment, emulator } = await setUp([]);
    emulator.faults.set([{ operation: 'GetMetricData', fault: 'access-denied', times: 100 }]);
    const inputs = { watch: '10m', rollback: 'unhealthy' };
    const { exitCode, outputs, stdout } = await runAction(folder, { inputs, environment });
    expect([exitCode, outputs.health, outputs.published]).toEqual([
      0,
      'inconclusive',
      '["redirects"]',
    ]);
    expect(stdout).toMatch(/^::warning title=redirects::inconclusive: .*cloudwatch:GetMetricData/m);
  });

  it('that is cancelled ends there, and says what is LIVE', async () => {
    const { folder, environment, emulator, hear } = await setUp(HEALTHY);
    let child: ChildProcess | undefined;
    hear(({ operation }) => operation === 'GetMetricData' && child?.kill('SIGINT'));
    const { exitCode, outputs, stdout } = await runAction(folder, {
      inputs: { watch: '10m', rollback: 'unhealthy' },
      environment,
      onStart: (started) => (child = started),
    });
    expect([exitCode, outputs.health, outputs.published]).toEqual([
      3,
      'inconclusive',
      '["redirects"]',
    ]);
    expect(stdout).toMatch(/cancelled before the end of the watch/);
    expect(await liveOf(emulator)).toBe(NEW);
  });

  it('needs values that make sense, before anything happens', async () => {
    const { folder, environment, emulator, cf2 } = await setUp(HEALTHY);
    const calls = emulator.requests.length;
    for (const args of [
      ['--watch', 'soon'],
      ['--rollback', 'unhealthy'],
      ['--watch', '5m', '--rollback', 'always'],
    ]) {
      expect([args, (await cf2('deploy', '--publish', ...args)).exitCode]).toEqual([args, 2]);
    }
    const inputs = { rollback: 'unhealthy' };
    const { exitCode, stdout } = await runAction(folder, { inputs, environment });
    expect([exitCode, stdout]).toEqual([2, expect.stringMatching(/rollback.*watch is set/)]);
    expect(emulator.requests).toHaveLength(calls);
  });

  it('does not mistake the metrics of AWS for those of another endpoint', async () => {
    const { emulator, folder } = await setUp(UNHEALTHY);
    const environment = { ...CREDENTIALS, AWS_ENDPOINT_URL_CLOUDFRONT: emulator.url };
    const { exitCode, stdout } = await runCli(
      folder,
      ['deploy', '--publish', '--watch', '10m'],
      environment,
    );
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/AWS_ENDPOINT_URL_CLOUDWATCH/)]);
  });
});
