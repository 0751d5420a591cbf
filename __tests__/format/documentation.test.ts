import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { renderTerminal } from '../../src/reporters/terminal/render-terminal.ts';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { removeProjects, writeProject } from '../builders/project.ts';
import { runProject } from '../builders/run-project.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const SOURCE = 'functions/redirects.js';
const CODE = readFileSync(path.join(ROOT, 'examples', SOURCE), 'utf8');

/** Blocks without a language are what a terminal shows. */
const SAMPLES = Array.from(
  readFileSync(path.join(ROOT, 'docs/test-format.md'), 'utf8').matchAll(/^```(.*)\n([^]*?)^```$/gm),
  ([, language, text = '']) => (language === '' ? text : ''),
);

const TABLE = 'request,expect\n/about-us,301 /company\n/careers,301 /jobs/\n';

const runtime = createTestRuntime();
afterAll(async () => {
  await runtime.close();
  await removeProjects();
});

/** What a terminal shows of a run of the example `redirects` with these tests. */
async function show(tests: string): Promise<string> {
  const files = { [SOURCE]: CODE, 'functions/t.csv': TABLE };
  const folder = await writeProject({ ...files, 'functions/redirects.test.yml': tests });
  const report = await runProject(folder, runtime, { function: { source: SOURCE } });
  return renderTerminal(report, { colour: false, width: 80, verbose: false });
}

describe('the samples of docs/test-format.md are what a run prints', () => {
  it.each([
    ['a failure', 'tests:\n  - request: GET /about-us\n    expect: 302 /company/\n', / FAIL /],
    ['a row', 'tests:\n  - cases: t.csv\n', /^ +row /],
    ['an error', 'tests:\n  - request: GET /about-us\n    expects: 301 /company/\n', /error\[/],
  ])('%s', async (_what, tests, mark) => {
    const samples = SAMPLES.filter((sample) => mark.test(sample));
    expect(samples).toHaveLength(1);
    expect(await show(tests)).toContain(samples[0]);
  });
});
