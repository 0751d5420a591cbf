import { afterAll, describe, expect, it } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { REDIRECTS, removeProjects, writeProject } from '../builders/project.ts';
import { CREDENTIALS, runAction } from '../builders/run-action.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';

const runtime = createTestRuntime();

afterAll(async () => {
  await runtime.close();
  await removeProjects();
});

/** Pushes to main and sends a signal when an operation has been carried out, before its answer is sent. */
async function cancelAt(operation: string, signal: 'SIGINT' | 'SIGTERM') {
  const workspace = await writeProject(REDIRECTS);
  let child: ChildProcess | undefined;
  let pending = true;
  const emulator = await startTestEmulator({
    runtime,
    now: Date.now,
    onRequest: (record) => {
      if (!pending || record.operation !== operation) return;
      pending = false;
      child?.kill(signal);
    },
  });
  // The signal is there before the whole answer is.
  emulator.faults.set([{ operation, fault: 'slow-body', times: 1 }]);
  const result = await runAction(workspace, {
    inputs: { 'create-missing': 'true', publish: 'main' },
    environment: { ...CREDENTIALS, AWS_ENDPOINT_URL_CLOUDFRONT: emulator.url },
    onStart: (started) => (child = started),
  });
  const live = await fetch(`${emulator.url}/2020-05-31/function/redirects?Stage=LIVE`);
  const stage = live.ok ? await live.text() : undefined;
  return { result, live: stage };
}

const SOURCE = REDIRECTS['functions/redirects.js'];

type Cancelled = Awaited<ReturnType<typeof cancelAt>>;

/** Whatever was still done, the run says just that. */
function expectTruth({ result, live }: Cancelled): void {
  const heading = result.summary.split('\n')[0] ?? '';
  if (live === undefined) expect(heading).toMatch(/nothing was published/);
  else {
    expect(live).toBe(SOURCE);
    expect(heading).toMatch(/published to LIVE|publishing redirects was not confirmed/);
  }
  const saysPublished = heading.includes(' published to LIVE');
  expect(result.outputs.published).toBe(saysPublished ? '["redirects"]' : '[]');
  expect([0, 3]).toContain(result.exitCode);
  expect(result.exitCode === 0).toBe(saysPublished && !result.stdout.includes('cancelled'));
}

describe('a run that is cancelled', () => {
  it.each([
    ['DescribeFunction', 'SIGINT'],
    ['CreateFunction', 'SIGTERM'],
    ['TestFunction', 'SIGINT'],
  ] as const)('at %s by %s ends there, and publishes nothing', async (operation, signal) => {
    const cancelled = await cancelAt(operation, signal);
    const { result, live } = cancelled;
    expectTruth(cancelled);
    expect([result.exitCode, result.outputs.result, live]).toEqual([3, 'error', undefined]);
    expect(result.stdout).toMatch(/cancelled before/);
  });

  // Nothing may be left to do by the time the signal arrives.
  it.each([
    ['PublishFunction', 'SIGINT'],
    ['GetFunction', 'SIGTERM'],
  ] as const)('at %s by %s tells what was done', async (operation, signal) => {
    expectTruth(await cancelAt(operation, signal));
  });
});
