import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { renderComment, renderResolved } from '../../src/reporters/markdown/render-comment.ts';
import { renderSummary } from '../../src/reporters/markdown/render-summary.ts';
import { activeParts, renderGfm } from '../builders/github-markdown.ts';
import { buildFunction, buildReport } from '../builders/report.ts';
import { HOSTILE, HOSTILE_LOAD_REPORT, HOSTILE_REPORT } from './hostile.ts';

const links = (): string => `https://github.com/acme/shop/blob/0a1b2c3/${HOSTILE}#L1`;
const facts = {
  marker: '<!-- cf2:a.yml: -->',
  environment: HOSTILE,
  commit: HOSTILE,
  runUrl: 'https://github.com/acme/shop/actions/runs/1',
};

const REPORTS = {
  'a run': HOSTILE_REPORT,
  'load errors': HOSTILE_LOAD_REPORT,
  'a branch': buildReport({ publish: { publish: false, code: 'not-main', subject: HOSTILE } }),
  published: buildReport({
    functions: ['@octocat', 'GH-1', 'deadbeef', 'JIRA-7', 'a__b__', ':tada:', '#1'].map((id) =>
      buildFunction({ id }),
    ),
    publish: { publish: false, code: 'tests-failed', subject: '@octocat, GH-1, deadbeef' },
  }),
};

describe.each(Object.entries(REPORTS))(
  'what GitHub makes of hostile data in %s',
  (_name, report) => {
    it.each<[string, string]>([
      ['the summary', renderSummary(report, { links })],
      ['the summary without links', renderSummary(report)],
      ['a short summary', renderSummary(report, { links, budgetBytes: 6_000 })],
      ['the comment', renderComment(report, facts)],
      ['the resolved comment', renderResolved(report, facts)],
    ])('is text: %s', (_what, markdown) => {
      const html = renderGfm(markdown);
      expect(html).toContain('CloudFront Functions: ');
      expect(activeParts(html)).toEqual([]);
    });
  },
);

describe('the check itself', () => {
  it.each([
    '<b>x</b>',
    '<img src=x>',
    '![a](https://evil.example/x.png)',
    '[a](https://evil.example)',
    '[a](javascript:x)',
    'https://evil.example',
    'www.evil.example',
    'mail@evil.example',
    'hello @octocat',
    'see #12',
    'see octo/site#12',
    'GH-12',
    'deadbeef1',
    ':tada:',
    '$x$',
    '<!-- x -->',
    '| a |\n|---|\n| <i>x</i> |',
  ])('finds %s', (markdown) => {
    expect(activeParts(renderGfm(markdown))).not.toEqual([]);
  });
});

describe('golden files', () => {
  it('are what GitHub is expected to make of them', async () => {
    const folder = path.join(import.meta.dirname, '../situations/golden');
    for (const name of await readdir(folder)) {
      for (const file of ['summary.md', 'comment.md']) {
        const html = renderGfm(await readFile(path.join(folder, name, file), 'utf8'));
        expect([name, file, activeParts(html)]).toEqual([name, file, []]);
        expect(html).toMatch(/^(<!--.*-->\n)?<h3>[✓✗] CloudFront Functions: /);
      }
    }
  });
});
