import { afterAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadProject } from '../../src/config/load-project.ts';
import { displayCode } from '../../src/core/diagnostics.ts';
import type { FunctionReport } from '../../src/core/report.ts';
import { createFiles } from '../../src/files/working-directory.ts';
import { checkCode } from '../../src/runtime/checker/check-code.ts';
import { createOfflineRuntime } from '../../src/runtime/offline-runtime.ts';
import { testProject } from '../../src/usecases/test-project.ts';
import { spawnWorker } from '../builders/spawn-worker.ts';
import { docBlocks } from './doc-blocks.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EXAMPLES = path.join(ROOT, 'examples');
const NOW = Date.parse('2026-06-01T00:00:00Z');

const offline = createOfflineRuntime({ spawnWorker, now: () => NOW });
afterAll(() => offline.close());

/** Loads and runs a project as `cf2 test` does; throws if anything is to be said about its files. */
async function run(folder: string, request: { environment?: string; only?: string[] } = {}) {
  const files = createFiles(folder);
  const loaded = await loadProject(files, {
    fallback: 'none',
    environment: request.environment,
    variables: () => undefined,
    ci: true,
    allowNoTests: false,
    only: request.only ?? [],
  });
  expect(loaded.diagnostics.map(displayCode)).toEqual([]);
  const progress = (): void => undefined;
  const ports = { files, offline, check: checkCode, clock: () => NOW, progress };
  const { functions, diagnostics } = await testProject(ports, loaded.suite, { engine: 'offline' });
  expect(diagnostics.map(displayCode)).toEqual([]);
  return functions;
}

/** What went wrong, by case; empty when all is well. */
function failures(functions: readonly FunctionReport[]): unknown[] {
  return functions
    .flatMap((fn) => fn.cases)
    .filter(({ status }) => status !== 'passed' && status !== 'skipped')
    .map(({ testCase, status, failures: found }) => ({ id: testCase.id, status, found }));
}

describe('the examples', () => {
  it('are seven functions, and every test of theirs passes offline', async () => {
    const functions = await run(EXAMPLES);
    expect(failures(functions)).toEqual([]);
    expect(functions.map(({ id }) => id)).toEqual([
      'redirects',
      'index-document',
      'country-redirect',
      'cache-key',
      'session-token',
      'moved-pages',
      'security-headers',
    ]);
    expect(new Set(functions.map(({ runtime }) => runtime))).toEqual(
      new Set(['cloudfront-js-1.0', 'cloudfront-js-2.0']),
    );
  });

  it.each(['staging', 'production'])('pass in %s too, under other names', async (environment) => {
    const functions = await run(EXAMPLES, { environment });
    expect(failures(functions)).toEqual([]);
    expect(functions[0]?.name).toBe(`${environment}-redirects`);
  });

  it('leave most tests to AWS as well: only clocks and stores of a test keep them offline', async () => {
    const [tokens] = await run(EXAMPLES, { only: ['session-token'] });
    const reasons = tokens?.cases.map(({ testCase }) => testCase.offlineOnly.join());
    expect(reasons).toEqual(['', '', '', '', '', '', 'clock', 'clock', 'kvs']);
  });
});

/** The function that a test file belongs to; all of them for a configuration. */
function testedBy(file: string): string[] {
  return file.endsWith('.test.yml') ? [path.basename(file, '.test.yml')] : [];
}

describe.each(['README.md', 'docs/test-format.md'])('the files shown in %s', (document) => {
  const blocks = docBlocks(document, readFileSync(path.join(ROOT, document), 'utf8'));

  it('are there', () => {
    expect(blocks.length).toBeGreaterThan(0);
  });

  it.each(blocks.map((block) => [block.place, block] as const))('%s passes', async (_, block) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'cf2-docs-'));
    try {
      await cp(EXAMPLES, folder, { recursive: true });
      await writeFile(path.join(folder, block.path), block.text);
      const functions = await run(folder, { only: testedBy(block.path) });
      expect(failures(functions)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
