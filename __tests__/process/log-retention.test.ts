import { afterAll, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../src/emulator/control/faults.ts';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { REDIRECTS, removeProjects, writeProject } from '../builders/project.ts';
import { CREDENTIALS, runAction } from '../builders/run-action.ts';
import { runCli } from '../builders/run-cli.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';
import { callLogs } from '../emulator/logs/logs-api.ts';

const runtime = createTestRuntime();

afterAll(async () => {
  await runtime.close();
  await removeProjects();
});

const GROUP = '/aws/cloudfront/function/redirects';

async function world(faults: readonly Fault[] = []) {
  const workspace = await writeProject(REDIRECTS);
  const emulator = await startTestEmulator({ runtime, now: Date.now });
  emulator.faults.set(faults);
  const push = (inputs: Record<string, string>) =>
    runAction(workspace, {
      inputs: { 'create-missing': 'true', publish: 'main', ...inputs },
      environment: { ...CREDENTIALS, AWS_ENDPOINT_URL: emulator.url },
    });
  const calls = () => emulator.requests.map(({ operation }) => operation);
  const retention = async () =>
    (
      (await callLogs(emulator, 'DescribeLogGroups')).output.logGroups as {
        retentionInDays?: number;
      }[]
    ).map(({ retentionInDays }) => retentionInDays);
  return { workspace, emulator, push, calls, retention };
}

describe('log-retention-days', () => {
  it('makes the log group before the first write of the function, and leaves one that expires', async () => {
    const { push, calls, retention } = await world();
    const first = await push({ 'log-retention-days': '30' });
    expect([first.exitCode, first.outputs.published]).toEqual([0, '["redirects"]']);
    expect(await retention()).toEqual([30]);
    expect(calls().indexOf('PutRetentionPolicy')).toBeLessThan(calls().indexOf('CreateFunction'));
    expect(first.stdout).toContain(`"${GROUP}" was made, and expires after 30 days`);
    const second = await push({ 'log-retention-days': '7' });
    expect(second.exitCode).toBe(0);
    expect(second.stdout).toContain('expires after 30 days already, which was kept');
    expect(await retention()).toEqual([30]);
  });

  it('does nothing while the gate is closed, and nothing that was not asked for', async () => {
    const { push, calls } = await world();
    expect((await push({ 'log-retention-days': '30', publish: 'never' })).exitCode).toBe(0);
    expect((await push({})).exitCode).toBe(0);
    expect(calls().filter((it) => it.endsWith('LogGroup') || it.includes('Retention'))).toEqual([]);
  });

  it.each(['DescribeLogGroups', 'CreateLogGroup', 'PutRetentionPolicy'])(
    'without %s nothing is written, and the permission is named',
    async (operation) => {
      const { push, calls } = await world([{ operation, fault: 'access-denied' }]);
      const result = await push({ 'log-retention-days': '30' });
      expect(result.exitCode).toBe(3);
      expect(result.stdout).toContain(`logs:${operation}`);
      expect(calls().filter((it) => /^(Create|Update|Publish)Function$/.test(it))).toEqual([]);
    },
  );

  it('is refused where logs would never expire, before anything happens', async () => {
    const { workspace, push, calls } = await world();
    const result = await push({ 'log-retention-days': 'never' });
    expect([result.exitCode, calls()]).toEqual([2, []]);
    expect(result.stdout).toContain('log-retention-days');
    const flag = await runCli(workspace, ['deploy', '--log-retention-days', '0']);
    expect([flag.exitCode, flag.stderr]).toEqual([2, expect.stringContaining('1, 3, 5, 7')]);
  });

  it('is an option of cf2 deploy', async () => {
    const { workspace, emulator, retention } = await world();
    const args = ['deploy', '--publish', '--create-missing', '--log-retention-days', '14'];
    const environment = { ...CREDENTIALS, AWS_ENDPOINT_URL: emulator.url };
    expect((await runCli(workspace, args, environment)).exitCode).toBe(0);
    expect(await retention()).toEqual([14]);
  });
});
