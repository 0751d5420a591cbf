import { afterAll, describe, expect, it } from '@jest/globals';
import type { FunctionMetric } from '../../src/emulator/cloudwatch/metric-store.ts';
import { removeProjects, writeProject } from '../builders/project.ts';
import { runCli } from '../builders/run-cli.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';
import { publishFunction } from '../emulator/logs/logs-api.ts';

afterAll(removeProjects);

const MINUTE = 60_000;

async function world() {
  const emulator = await startTestEmulator({ now: Date.now });
  await publishFunction(emulator, 'site');
  const folder = await writeProject({ 'x.txt': '' });
  const environment = {
    AWS_ENDPOINT_URL: emulator.url,
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_REGION: 'eu-central-1',
  };
  const cf2 = (...args: string[]) => runCli(folder, ['health', 'site', ...args], environment);
  const count = (metric: FunctionMetric, value: number, minutesAgo: number) => {
    const at = Date.now() - minutesAgo * MINUTE;
    emulator.metrics.add([{ functionName: 'site', metric, value, at }]);
  };
  return { emulator, cf2, count };
}

describe('cf2 health', () => {
  it('shows figures, bars and a verdict', async () => {
    const { cf2, count } = await world();
    count('FunctionInvocations', 100, 50);
    count('FunctionInvocations', 1_400, 2);
    count('FunctionComputeUtilization', 20, 50);
    count('FunctionComputeUtilization', 80, 2);
    const { exitCode, stdout, stderr } = await cf2();
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^site {2}\S+Z to \S+Z\n/);
    expect(stdout).toMatch(/\n {2}invocations +1,500 {2}[·▁▂█]{40}\n/);
    expect(stdout).toMatch(/\n {2}execution errors +0 {2}/);
    expect(stdout).toMatch(/\n {2}compute utilization +76 – 80 % {2}.*▇|▆/);
    expect(stdout).toContain('\nhealthy: 1,500 invocations, no errors\n');
    expect(stdout).toContain('above 70 % throttling is likely');
  });

  it('is unhealthy with new errors, and with many old ones', async () => {
    const { cf2, count } = await world();
    count('FunctionInvocations', 1_000, 100);
    count('FunctionInvocations', 1_000, 10);
    count('FunctionExecutionErrors', 1, 10);
    const fresh = await cf2('--json');
    expect(fresh.exitCode).toBe(1);
    expect(JSON.parse(fresh.stdout)).toMatchObject({
      function: 'site',
      verdict: 'unhealthy',
      errors: [{ kind: 'executionErrors', count: 1, expected: 0 }],
      counts: { invocations: 1_000, executionErrors: 1 },
      minutes: [{ invocations: 1_000, executionErrors: 1, computeUtilization: null }],
    });
    count('FunctionExecutionErrors', 2, 100);
    expect((await cf2()).stdout).toContain('healthy: 1,000 invocations, 1 execution error: less');
    count('FunctionExecutionErrors', 499, 10);
    count('FunctionExecutionErrors', 499, 100);
    const many = await cf2();
    expect([many.exitCode, many.stdout]).toEqual([
      1,
      expect.stringContaining('unhealthy: 500 execution errors (about 501.0 by the rate'),
    ]);
  });

  it('explains that there are no figures', async () => {
    const { cf2, emulator } = await world();
    const unused = await cf2();
    expect([unused.exitCode, unused.stdout]).toEqual([
      0,
      expect.stringContaining('inconclusive: CloudWatch counted nothing in this time'),
    ]);
    expect(unused.stderr).toContain('no distribution uses the function');
    emulator.faults.set([{ operation: 'DescribeFunction', fault: 'access-denied' }]);
    expect((await cf2()).stderr).toContain('DescribeFunction could not be asked: access-denied');
  });

  it('names the permission that is missing, and refuses times that CloudWatch does not keep', async () => {
    const { cf2, emulator } = await world();
    emulator.faults.set([{ operation: 'GetMetricData', fault: 'access-denied', times: 9 }]);
    const denied = await cf2();
    expect([denied.exitCode, denied.stdout]).toEqual([3, '']);
    expect(denied.stderr).toContain('allow cloudwatch:GetMetricData');
    for (const since of ['30d', '0m', 'now']) {
      const { exitCode, stderr } = await cf2('--since', since);
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining('from 1m to 7d')]);
    }
  });
});
