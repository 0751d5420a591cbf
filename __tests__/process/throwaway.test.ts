import { afterAll, describe, expect, it } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { RunnerStep } from '../../src/cli/demo/runner.ts';
import { FOREIGN_CODE } from '../../src/emulator/control/change-function.ts';
import type { RequestRecord } from '../../src/emulator/emulator.ts';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { REDIRECTS, removeProjects, writeProject } from '../builders/project.ts';
import { CREDENTIALS, runAction } from '../builders/run-action.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';

const runtime = createTestRuntime();

afterAll(async () => {
  await runtime.close();
  await removeProjects();
});

const OLD = REDIRECTS['functions/redirects.js'] ?? '';
const NEW = `${OLD}// the pull request\n`;

const payload = {
  pull_request: {
    number: 7,
    head: { sha: 'a'.repeat(40), repo: { id: 1 } },
    base: { ref: 'main', repo: { id: 1 } },
  },
  repository: { id: 1, default_branch: 'main' },
};
const PULL_REQUEST = {
  event: { name: 'pull_request', payload },
  ref: 'refs/pull/7/merge',
  inputs: { 'pull-request-functions': 'throwaway' },
};

/** A function that is LIVE, and a change of its source. */
async function setUp(source = NEW) {
  const workspace = await writeProject(REDIRECTS);
  const heard: { onRequest: (record: RequestRecord) => void } = { onRequest: () => undefined };
  const emulator = await startTestEmulator({
    runtime,
    now: Date.now,
    onRequest: (record) => {
      heard.onRequest(record);
    },
  });
  const run = (step: Partial<Omit<RunnerStep, 'entry' | 'workspace'>>) =>
    runAction(workspace, {
      ...step,
      environment: {
        ...CREDENTIALS,
        AWS_ENDPOINT_URL_CLOUDFRONT: emulator.url,
        ...step.environment,
      },
    });
  await run({ inputs: { 'create-missing': 'true', publish: 'main' } });
  await writeFile(path.join(workspace, 'functions/redirects.js'), source);
  const seeded = emulator.requests.length;
  const get = async (name: string, stage: string) => {
    const answer = await fetch(`${emulator.url}/2020-05-31/function/${name}?Stage=${stage}`);
    return answer.ok ? answer.text() : undefined;
  };
  const state = async () => ({
    development: await get('redirects', 'DEVELOPMENT'),
    live: await get('redirects', 'LIVE'),
    throwaway: await get('redirects-pr-7', 'DEVELOPMENT'),
  });
  const operations = () =>
    emulator.requests.slice(seeded).map(({ operation, name }) => `${operation} ${name}`);
  return { emulator, run, state, operations, heard };
}

const UNTOUCHED = { development: OLD, live: OLD, throwaway: undefined };

describe('a pull request with pull-request-functions: throwaway', () => {
  it('is tested on a function of its own, which is gone afterwards', async () => {
    const { run, state, operations } = await setUp();
    // LIVE of the function itself is asked by the comparison only.
    const inputs = { ...PULL_REQUEST.inputs, 'compare-live': 'false' };
    const result = await run({ ...PULL_REQUEST, inputs });
    expect(result).toMatchObject({
      exitCode: 0,
      stderr: '',
      outputs: { result: 'passed', published: '[]', passed: '2' },
    });
    expect(await state()).toEqual(UNTOUCHED);
    const writes = operations().filter((it) => /^(Create|Update|Publish|Delete)/.test(it));
    expect(writes).toEqual(['CreateFunction redirects-pr-7', 'DeleteFunction redirects-pr-7']);
    expect(operations()).toContain('TestFunction redirects-pr-7');
    expect(operations()).not.toContain('TestFunction redirects');
    for (const text of [result.summary, result.stdout])
      expect(text).toMatch(/tested on the throwaway function redirects-pr-7 .*it was deleted/);
    expect(result.stdout).not.toMatch(/^::(warning|error)/m);
  });

  it('is deleted after a test that fails on AWS alone', async () => {
    const { run, emulator, state } = await setUp();
    emulator.faults.set([
      { operation: 'TestFunction', fault: 'utilization', value: 99, times: 99 },
    ]);
    const result = await run(PULL_REQUEST);
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed', published: '[]' } });
    expect(await state()).toEqual(UNTOUCHED);
    expect(result.summary).toMatch(/redirects-pr-7 .*it was deleted/);
  });

  it.each(['CreateFunction', 'TestFunction'])(
    'is deleted when the run is cancelled at %s',
    async (operation) => {
      const { run, emulator, state, heard } = await setUp();
      let child: ChildProcess | undefined;
      heard.onRequest = (record) => {
        if (record.operation === operation) child?.kill('SIGTERM');
      };
      // The signal is there before the whole answer is.
      emulator.faults.set([{ operation, fault: 'slow-body', times: 1 }]);
      const result = await run({ ...PULL_REQUEST, onStart: (started) => (child = started) });
      // Both tests may have been under way by then, and those are let to their end.
      expect([3, operation === 'TestFunction' ? 0 : 3]).toContain(result.exitCode);
      expect(result.outputs.published).toBe('[]');
      expect(await state()).toEqual(UNTOUCHED);
      expect(result.summary).toMatch(/redirects-pr-7.*it was deleted/);
    },
  );

  it('is deleted when the run is cancelled while a test hangs', async () => {
    const { run, emulator, state, heard } = await setUp();
    let child: ChildProcess | undefined;
    heard.onRequest = ({ operation }) => {
      if (operation === 'TestFunction') child?.kill('SIGINT');
    };
    emulator.faults.set([{ operation: 'TestFunction', call: 2, fault: 'hang', times: 99 }]);
    const result = await run({ ...PULL_REQUEST, onStart: (started) => (child = started) });
    expect(result).toMatchObject({ exitCode: 3, outputs: { published: '[]' } });
    expect(await state()).toEqual(UNTOUCHED);
  });

  it('that cannot be deleted is a warning that names it, and the next run takes it away', async () => {
    const { run, emulator, state } = await setUp();
    emulator.faults.set([{ operation: 'DeleteFunction', fault: 'foreign-write', times: 99 }]);
    const result = await run(PULL_REQUEST);
    expect(result).toMatchObject({ exitCode: 0, outputs: { result: 'passed' } });
    expect(await state()).toEqual({ ...UNTOUCHED, throwaway: FOREIGN_CODE });
    expect(result.summary).toMatch(/redirects-pr-7.*could not be deleted/);
    expect(result.stdout).toMatch(/^::warning .*redirects-pr-7.*could not be deleted/m);
    emulator.faults.set([]);
    const next = await run(PULL_REQUEST);
    expect(next.exitCode).toBe(0);
    expect(next.summary).toMatch(/which another run had made/);
    expect(await state()).toEqual(UNTOUCHED);
  });

  it('that is allowed to publish does so with the function itself, tested there too', async () => {
    const { run, state, operations } = await setUp();
    const inputs = { ...PULL_REQUEST.inputs, publish: 'always' };
    const result = await run({ ...PULL_REQUEST, inputs });
    expect(result).toMatchObject({ exitCode: 0, outputs: { published: '["redirects"]' } });
    expect(await state()).toEqual({ development: NEW, live: NEW, throwaway: undefined });
    const order = operations().filter((it) => /^(Create|Update|Publish|Delete|Test)/.test(it));
    expect([...new Set(order)]).toEqual([
      'CreateFunction redirects-pr-7',
      'TestFunction redirects-pr-7',
      'DeleteFunction redirects-pr-7',
      'UpdateFunction redirects',
      'TestFunction redirects',
      'PublishFunction redirects',
    ]);
  });

  it('makes no function for what already is LIVE', async () => {
    const { run, operations } = await setUp(OLD);
    const result = await run(PULL_REQUEST);
    expect(result).toMatchObject({ exitCode: 0, outputs: { published: '[]' } });
    expect(operations().filter((it) => /^(Create|Update|Test|Delete)/.test(it))).toEqual([]);
    expect(result.summary).toMatch(/already LIVE/);
  });

  it('of a fork without credentials is tested offline', async () => {
    const { run, operations } = await setUp();
    const noKeys = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' };
    const result = await run({ ...PULL_REQUEST, environment: noKeys });
    expect(result).toMatchObject({ exitCode: 0, outputs: { passed: '2' } });
    expect(operations()).toEqual([]);
  });
});

describe('another event with pull-request-functions: throwaway', () => {
  it('goes on as without it, and says so', async () => {
    const { run, state, operations } = await setUp();
    const result = await run({ inputs: PULL_REQUEST.inputs });
    expect(result).toMatchObject({ exitCode: 0, outputs: { published: '["redirects"]' } });
    expect(await state()).toEqual({ development: NEW, live: NEW, throwaway: undefined });
    expect(operations()).not.toContain('ListFunctions ');
    expect(result.stdout).toMatch(/throwaway changes nothing here, the event push/);
  });
});
