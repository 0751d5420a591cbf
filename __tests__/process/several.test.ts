import { afterAll, describe, expect, it } from '@jest/globals';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { removeProjects, writeProject } from '../builders/project.ts';
import { CREDENTIALS, runAction } from '../builders/run-action.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';
import type { Fault } from '../../src/emulator/control/faults.ts';

const runtime = createTestRuntime();

afterAll(async () => {
  await runtime.close();
  await removeProjects();
});

const IDS = ['a', 'b', 'c'];
const CODE = 'function handler(event) {\n  return event.request;\n}\n';
const FILES = {
  'cloudfront-functions.yml': `functions:\n${IDS.map((id) => `  ${id}: { source: ${id}.js }\n`).join('')}`,
  ...Object.fromEntries(IDS.map((id) => [`${id}.js`, CODE])),
  ...Object.fromEntries(
    IDS.map((id) => [`${id}.test.yml`, 'tests:\n  - request: GET /\n    expect: unchanged\n']),
  ),
};

/** Pushes three new functions to main while something goes wrong. */
async function push(faults: readonly Fault[]) {
  const workspace = await writeProject(FILES);
  const emulator = await startTestEmulator({ runtime, now: Date.now });
  emulator.faults.set(faults);
  const result = await runAction(workspace, {
    inputs: { 'create-missing': 'true' },
    environment: { ...CREDENTIALS, AWS_ENDPOINT_URL_CLOUDFRONT: emulator.url },
  });
  const live = await Promise.all(
    IDS.map(async (id) => {
      const answer = await fetch(`${emulator.url}/2020-05-31/function/${id}?Stage=LIVE`);
      return answer.ok ? [id] : [];
    }),
  );
  const calls = emulator.requests.map(({ operation, name }) => `${operation} ${name}`);
  return { result, live: live.flat(), calls };
}

const lastOf = (calls: readonly string[], operation: string): number =>
  calls.findLastIndex((call) => call.startsWith(operation));

describe('several functions', () => {
  it('are all tested before the first of them is published', async () => {
    const { result, live, calls } = await push([]);
    expect([result.exitCode, live, result.outputs.published]).toEqual([0, IDS, '["a","b","c"]']);
    const firstPublish = calls.findIndex((call) => call.startsWith('PublishFunction'));
    expect(firstPublish).toBeGreaterThan(lastOf(calls, 'TestFunction'));
  });

  it('after the first publish that fails: no further one, and the report has which are LIVE', async () => {
    const { result, live, calls } = await push([
      { operation: 'PublishFunction', name: 'b', fault: 'internal-error', times: 99 },
    ]);
    expect([result.exitCode, live, result.outputs.published]).toEqual([3, ['a'], '["a"]']);
    expect(calls).not.toContain('PublishFunction c');
    const [heading = ''] = result.summary.split('\n');
    expect(heading).toMatch(/\ba published to LIVE$/);
    expect(result.summary).toMatch(/\*\*a\*\*.*✓ published/);
    expect(result.summary).toMatch(/\*\*b\*\*.*✗ trouble at AWS/);
    expect(result.summary).toMatch(/\*\*c\*\*.*– not published/);
    expect(result.stdout).toMatch(/c: nothing published yet/);
  });

  it('are held back by one that fails on AWS', async () => {
    const { result, live } = await push([
      { operation: 'TestFunction', name: 'b', fault: 'utilization', value: 99, times: 99 },
    ]);
    expect([result.exitCode, live, result.outputs.published]).toEqual([1, [], '[]']);
    expect(result.summary).toMatch(/\*\*a\*\*.*held back/);
  });
});

describe('somebody else who writes to the same function', () => {
  const somebody = /cf2: somebody\/else@0000000/;

  it('is named in log, summary and annotation of the run that goes on', async () => {
    const { result, live } = await push([
      { operation: 'TestFunction', name: 'b', fault: 'foreign-write' },
    ]);
    expect([result.exitCode, live]).toEqual([0, IDS]);
    expect(result.stdout).toMatch(/^b: somebody else wrote DEVELOPMENT during the tests/m);
    expect(result.stdout).toMatch(/^::warning title=b::.*cf2: somebody\/else@0000000/m);
    expect(result.summary).toMatch(somebody);
  });

  it('is named by the run that gives up', async () => {
    const { result, live } = await push([
      { operation: 'TestFunction', name: 'b', fault: 'foreign-write', times: 99 },
    ]);
    expect([result.exitCode, live, result.outputs.result]).toEqual([3, [], 'error']);
    expect(result.stdout).toMatch(/^::error title=b::.*cf2: somebody\/else@0000000/m);
    expect(result.summary).toMatch(somebody);
    expect(result.summary).toMatch(/pull-request-functions: throwaway/);
  });
});
