import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadProject } from '../../src/config/load-project.ts';
import { createFiles } from '../../src/files/working-directory.ts';
import { checkCode } from '../../src/runtime/checker/check-code.ts';
import { testProject } from '../../src/usecases/test-project.ts';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { casesOf, listOf } from './load.ts';

const FIXTURES = path.join(import.meta.dirname, '../fixtures/config');
const FILES = readdirSync(path.join(FIXTURES, 'examples')).filter((name) =>
  name.includes('.test.'),
);

const offline = createTestRuntime();
let folder = '';

/** A copy: snapshots are written into test files. */
beforeAll(async () => {
  const copy = await mkdtemp(path.join(tmpdir(), 'cf2-examples-'));
  await cp(FIXTURES, copy, { recursive: true });
  // Paths of the examples may leave their folder, but not the repository.
  await mkdir(path.join(copy, '.git'));
  folder = path.join(copy, 'examples');
});
afterAll(async () => {
  await offline.close();
  await rm(path.dirname(folder), { recursive: true, force: true });
});

/** Loads an example from the disk, as the tests of the function that its name begins with. */
function loadExample(file: string) {
  const source = `${file.split('.')[0]}.js`;
  return loadProject(createFiles(folder), {
    fallback: [{ source, tests: [file] }],
    variables: () => undefined,
    ci: false,
    allowNoTests: false,
    only: [],
  });
}

describe('the worked examples', () => {
  it('are all here', () => {
    expect(FILES).toHaveLength(12);
  });

  it.each(FILES)('%s loads without a fault, and passes', async (file) => {
    const { suite, diagnostics } = await loadExample(file);
    expect(listOf(diagnostics)).toEqual([]);
    const progress = (): void => undefined;
    const files = createFiles(folder);
    const ports = { files, offline, check: checkCode, clock: Date.now, progress };
    const run = await testProject(ports, suite, { engine: 'offline', snapshots: 'record' });
    expect(run.diagnostics).toEqual([]);
    const cases = run.functions.flatMap((fn) => fn.cases);
    const failed = cases.filter(({ status }) => status !== 'passed' && status !== 'skipped');
    expect(failed.map(({ testCase, failures }) => [testCase.id, failures])).toEqual([]);
    expect(cases).not.toHaveLength(0);
  });

  it('in YAML and JSON are the same', async () => {
    const [yaml, json] = await Promise.all(
      ['redirect.test.yml', 'twin.test.json'].map(async (file) => {
        const project = await loadExample(file);
        return casesOf({ ...project, diagnostics: [] })[0]!;
      }),
    );
    expect(json).toMatchObject({ name: yaml!.name, event: yaml!.event, fixture: yaml!.fixture });
    expect(json!.expectations[0]).toHaveProperty('fields[1].matcher.span.start.column', 58);
  });
});
