import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/core/report.ts';
import { renderCtrf } from '../../src/reporters/ctrf/render-ctrf.ts';
import { renderJunit } from '../../src/reporters/junit/render-junit.ts';
import { renderSummary } from '../../src/reporters/markdown/render-summary.ts';
import { renderTerminal } from '../../src/reporters/terminal/render-terminal.ts';
import { SCENARIOS } from './scenarios.ts';

/**
 * Every scenario in every format stands in golden/<scenario>.<format>.txt, to be read in reviews.
 * After a wanted change write them anew: UPDATE_GOLDEN=1 npm test -- __tests__/reporters/golden.test.ts
 */
const UPDATE = process.env.UPDATE_GOLDEN === '1';

const FOLDER = path.join(import.meta.dirname, 'golden');

const sha1 = (bytes: Uint8Array): Uint8Array => createHash('sha1').update(bytes).digest();
const links = (span: { file: string; start: { line: number } }): string =>
  `https://github.com/acme/shop/blob/0a1b2c3/${span.file}#L${span.start.line}`;

const FORMATS: Readonly<Record<string, (report: Report) => string>> = {
  terminal: (report) => renderTerminal(report, { colour: false, width: 80, verbose: false }),
  summary: (report) => renderSummary(report, { links }),
  junit: renderJunit,
  ctrf: (report) => renderCtrf(report, { sha1, version: '1.2.3' }),
};

/** XML and JSON say the same of every scenario; these show all their shapes. */
const MACHINE_READ = [
  'one-failure',
  'load-error',
  'aws-trouble',
  'skipped',
  'engine-mismatch',
  'table',
  'unhealthy',
];

const FILES = Object.keys(SCENARIOS).flatMap((scenario) =>
  Object.keys(FORMATS)
    .filter((format) => ['terminal', 'summary'].includes(format) || MACHINE_READ.includes(scenario))
    .map((format) => ({ scenario, format, file: `${scenario}.${format}.txt` })),
);

describe('golden files', () => {
  it.each(FILES)('$file', async ({ scenario, format, file }) => {
    const rendered = FORMATS[format]!(SCENARIOS[scenario]!);
    const target = path.join(FOLDER, file);
    if (UPDATE) {
      await mkdir(FOLDER, { recursive: true });
      await writeFile(target, rendered);
    }
    expect(rendered).toBe(await readFile(target, 'utf8'));
  });

  it('are all rendered by a scenario', async () => {
    expect((await readdir(FOLDER)).sort()).toEqual(FILES.map(({ file }) => file).sort());
  });
});
