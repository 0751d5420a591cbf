import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { REDIRECTS, removeProjects, writeProject } from '../builders/project.ts';
import { CREDENTIALS, runAction } from '../builders/run-action.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';

const runtime = createTestRuntime();

afterAll(async () => {
  await runtime.close();
  await removeProjects();
});

const SOURCE = 'functions/redirects.js';
const TESTS = 'functions/redirects.test.yml';

/** A function that is LIVE, and a change of its source and of its test. */
async function setUp() {
  const workspace = await writeProject(REDIRECTS);
  const emulator = await startTestEmulator({ runtime, now: Date.now });
  const run = (inputs: Readonly<Record<string, string>>, step: object = {}) =>
    runAction(workspace, {
      inputs: { 'wait-for-deployed': '0', ...inputs },
      environment: { ...CREDENTIALS, AWS_ENDPOINT_URL_CLOUDFRONT: emulator.url },
      ...step,
    });
  const first = await run({ 'create-missing': 'true', publish: 'main' });
  for (const [file, from, to] of [
    [SOURCE, "'/new'", "'/newer'"],
    [TESTS, '301 /new', '301 /newer'],
  ] as const) {
    await writeFile(path.join(workspace, file), REDIRECTS[file]!.replace(from, to));
  }
  const tests = (from: number) =>
    emulator.requests.slice(from).filter(({ operation }) => operation === 'TestFunction').length;
  return { workspace, emulator, run, first, tests };
}

it('the action compares with LIVE before it publishes', async () => {
  const { workspace, emulator, run, first, tests } = await setUp();
  expect(first.outputs['changed-behaviours']).toBe('0');
  expect(first.summary).toContain('new function');

  const before = emulator.requests.length;
  const changed = await run({ publish: 'main', 'json-file': 'ctrf.json' });
  expect(changed).toMatchObject({
    exitCode: 0,
    outputs: { 'changed-behaviours': '1', published: '["redirects"]' },
  });
  expect(tests(before)).toBe(4);
  expect(changed.summary).toContain('| `GET /old` | `301 /new` | `301 /newer` | ✓ asserted |');
  expect(changed.summary).toContain('<summary>Code against LIVE (+1 −1)</summary>');
  const { results } = JSON.parse(await readFile(path.join(workspace, 'ctrf.json'), 'utf8'));
  expect(results.tests[0].extra.live).toMatchObject({ verdict: 'changed', engine: 'aws' });
  expect(results.tests[0].extra.live.output).toContain('/new');

  const again = await run({ publish: 'main' });
  expect(again.outputs['changed-behaviours']).toBe('0');
});

it('compare-live: false asks nothing of LIVE', async () => {
  const { emulator, run, tests } = await setUp();
  const before = emulator.requests.length;
  const { outputs, summary } = await run({ publish: 'main', 'compare-live': 'false' });
  expect(outputs).toMatchObject({ 'changed-behaviours': '', published: '["redirects"]' });
  expect(summary).not.toContain('vs LIVE');
  expect(tests(before)).toBe(2);
});

it('a LIVE that may not be tested holds nothing up', async () => {
  const { emulator, run } = await setUp();
  emulator.faults.set([{ fault: 'access-denied', operation: 'TestFunction', call: 3, times: 99 }]);
  const { exitCode, outputs, summary } = await run({ publish: 'main' });
  expect([exitCode, outputs.published, outputs['changed-behaviours']]).toEqual([
    0,
    '["redirects"]',
    '',
  ]);
  expect(summary).toContain('not compared with LIVE, which is no failure');
});

it('with a throwaway function, LIVE of the function itself is compared, and only read', async () => {
  const { emulator, run } = await setUp();
  const payload = {
    pull_request: {
      number: 7,
      head: { sha: 'a'.repeat(40), repo: { id: 1 } },
      base: { ref: 'main', repo: { id: 1 } },
    },
    repository: { id: 1, default_branch: 'main' },
  };
  const before = emulator.requests.length;
  const { exitCode, outputs } = await run(
    { publish: 'main', 'pull-request-functions': 'throwaway' },
    { event: { name: 'pull_request', payload }, ref: 'refs/pull/7/merge' },
  );
  expect([exitCode, outputs['changed-behaviours']]).toEqual([0, '1']);
  const own = emulator.requests.slice(before).filter(({ name }) => name === 'redirects');
  expect(own.filter(({ operation }) => operation === 'TestFunction')).toHaveLength(2);
  expect(own.filter(({ operation }) => /Update|Publish|Delete/.test(operation))).toEqual([]);
});
