import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';

const pathOf = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const JEST = pathOf('node_modules/jest/bin/jest.js');
const REPORTER = pathOf('scripts/count-reporter.js');

const folder = mkdtempSync(path.join(os.tmpdir(), 'cf2-count-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs Jest with the reporter over one suite. `lines` is stdout, where Jest itself prints nothing. */
function run(suite: string, ...args: string[]): { status: number | null; lines: string[] } {
  const rootDir = mkdtempSync(path.join(folder, 'run-'));
  writeFileSync(path.join(rootDir, 'a.test.js'), suite);
  const config = JSON.stringify({ rootDir, transform: {}, reporters: ['default', REPORTER] });
  const options = { cwd: rootDir, encoding: 'utf8' } as const;
  const { status, stdout } = spawnSync(
    process.execPath,
    [JEST, '--ci', '--config', config, ...args],
    options,
  );
  return { status, lines: stdout.trimEnd().split('\n') };
}

describe('the last line of a run', () => {
  it('counts what passed', () => {
    expect(run(`it('a', () => {}); it('b', () => {});`)).toEqual({
      status: 0,
      lines: ['2 passed, 0 failed'],
    });
  });

  it('counts what failed and names what was skipped', () => {
    const suite = `it('a', () => {}); it('b', () => { throw 1; });
      describe('deep', () => { it.skip('c', () => {}); it.todo('d'); });`;
    expect(run(suite)).toEqual({
      status: 1,
      lines: [
        'SKIPPED: a.test.js: deep c',
        'SKIPPED: a.test.js: deep d',
        '1 passed, 1 failed, 2 skipped',
      ],
    });
  });

  it('counts a suite that does not run as failed', () => {
    expect(run('syntax error here')).toEqual({ status: 1, lines: ['0 passed, 1 failed'] });
  });

  it('comes last even when a test leaves a handle open', () => {
    const suite = `it('a', () => { setTimeout(() => console.log('late'), 1500); });`;
    expect(run(suite).lines.at(-1)).toBe('1 passed, 0 failed');
  });
});

describe('a run without any test', () => {
  it('fails when all are skipped', () => {
    expect(run(`it.skip('a', () => {});`)).toEqual({
      status: 1,
      lines: ['No test was executed.', 'SKIPPED: a.test.js: a', '0 passed, 0 failed, 1 skipped'],
    });
  });

  it('fails when no name matches, without listing all the others', () => {
    expect(run(`it('a', () => {});`, '--testNamePattern', 'nothing')).toEqual({
      status: 1,
      lines: ['No test was executed.', '0 passed, 0 failed, 1 skipped'],
    });
  });
});
