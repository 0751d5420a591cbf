import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/core/report.ts';
import { renderTerminal } from '../../src/reporters/terminal/render-terminal.ts';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { runProject, type RunSettings } from '../builders/run-project.ts';
import { describeReport } from './describe-report.ts';

/**
 * Every folder below cases/ is a project: test files that are accepted or refused, expected.txt with what
 * a run has to find out about them, and where it matters run.json with how it is run. What a terminal
 * shows stands in terminal-<columns>[-colour][-verbose].txt, where there is such a file. Write all of them
 * anew after a wanted change, and read the difference: UPDATE_GOLDEN=1 npm test -- __tests__/format
 */
const UPDATE = process.env.UPDATE_GOLDEN === '1';

const ROOT = path.join(import.meta.dirname, 'cases');
const TERMINAL = /^terminal-(\d+)(-colour)?(-verbose)?\.txt$/;

const runtime = createTestRuntime();
afterAll(() => runtime.close());

function settingsOf(folder: string): RunSettings {
  const file = path.join(folder, 'run.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RunSettings) : {};
}

function expectFile(file: string, found: string): void {
  if (UPDATE) writeFileSync(file, found);
  expect(found).toBe(readFileSync(file, 'utf8'));
}

function expectTerminal(folder: string, name: string, report: Report): void {
  const [, width, colour, verbose] = TERMINAL.exec(name) ?? [];
  if (width === undefined) return;
  const options = { colour: !!colour, width: Number(width), verbose: !!verbose };
  expectFile(path.join(folder, name), renderTerminal(report, options));
}

describe.each(readdirSync(ROOT).sort())('%s', (section) => {
  it.each(readdirSync(path.join(ROOT, section)).sort())('%s', async (name) => {
    const folder = path.join(ROOT, section, name);
    const report = await runProject(folder, runtime, settingsOf(folder));
    expectFile(path.join(folder, 'expected.txt'), describeReport(report));
    for (const file of readdirSync(folder)) expectTerminal(folder, file, report);
  });
});
