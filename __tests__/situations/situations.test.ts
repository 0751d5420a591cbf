import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SDK_ENVIRONMENT } from '../../src/aws/environment.ts';
import type { Report } from '../../src/core/report.ts';
import { renderComment } from '../../src/reporters/markdown/render-comment.ts';
import { renderSummary } from '../../src/reporters/markdown/render-summary.ts';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { figuresOf } from './figures.ts';
import { runSituation } from './run-situation.ts';
import { SITUATIONS } from './situations.ts';

Object.assign(process.env, SDK_ENVIRONMENT);

/**
 * What reviewers see in ten situations, to be read in reviews: golden/<situation>/summary.md and comment.md. After a
 * wanted change write them anew: UPDATE_GOLDEN=1 npm test -- __tests__/situations
 */
const UPDATE = process.env.UPDATE_GOLDEN === '1';

const FOLDER = path.join(import.meta.dirname, 'golden');
const COMMIT = '1f0c9be6d2a84b7c9e3d5a6f7081923445566778';
const SHOP = 'https://github.com/acme/shop';

const links = ({ file, start }: { file: string; start: { line: number } }): string =>
  `${SHOP}/blob/${COMMIT}/${file}#L${start.line}`;

const RENDER: Readonly<Record<string, (report: Report) => string>> = {
  'summary.md': (report) => renderSummary(report, { links }),
  'comment.md': (report) =>
    renderComment(report, {
      marker: '<!-- cf2:cloudfront-functions.yml: -->',
      environment: undefined,
      commit: COMMIT,
      runUrl: `${SHOP}/actions/runs/1`,
    }),
};

const runtime = createTestRuntime();

afterAll(() => runtime.close());

describe.each(Object.entries(SITUATIONS))('%s', (name, situation) => {
  let report: Report;

  beforeAll(async () => {
    report = await runSituation(runtime, situation);
  });

  it.each(Object.keys(RENDER))('%s', async (file) => {
    const rendered = RENDER[file]!(report);
    const target = path.join(FOLDER, name, file);
    if (UPDATE) {
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, rendered);
    }
    expect(rendered).toBe(await readFile(target, 'utf8'));
  });

  it('has figures that add up', async () => {
    for (const file of Object.keys(RENDER)) {
      const { wrong, checked } = figuresOf(await readFile(path.join(FOLDER, name, file), 'utf8'));
      expect([file, wrong]).toEqual([file, []]);
      expect(checked).toBeGreaterThan(0);
    }
  });
});

describe('the folder of golden files', () => {
  it('has no others', async () => {
    expect((await readdir(FOLDER)).sort()).toEqual(Object.keys(SITUATIONS).sort());
  });
});
