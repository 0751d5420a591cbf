import { afterAll, describe, expect, it } from '@jest/globals';
import { casesOf } from '../../src/core/report-totals.ts';
import { renderTerminal } from '../../src/reporters/terminal/render-terminal.ts';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { removeProjects, writeProject } from '../builders/project.ts';
import { runProject } from '../builders/run-project.ts';

const ROWS = 10_000;

/** Row number 7,000 expects what the function does not answer; it is line 7,001, for the header is line 1. */
const WRONG = 7_000;

const ROW = (row: number): string => `/old/${row},301 /${row === WRONG ? 'other' : 'new'}/${row}`;

const CODE = `
function handler(event) {
  return { statusCode: 301, headers: { location: { value: event.request.uri.replace('/old/', '/new/') } } };
}
`;

const runtime = createTestRuntime();
afterAll(async () => {
  await runtime.close();
  await removeProjects();
});

describe('a table of 10,000 rows', () => {
  it('is run, and its one failure is told at its cell', async () => {
    const rows = Array.from({ length: ROWS }, (_, index) => ROW(index + 1));
    const folder = await writeProject({
      'f.js': CODE,
      'f.test.yml': 'tests:\n  - { name: pages, cases: pages.csv }\n',
      'pages.csv': `request,expect\n${rows.join('\n')}\n`,
    });
    const report = await runProject(folder, runtime);
    const failed = casesOf(report).filter(({ status }) => status !== 'passed');
    expect([casesOf(report).length, failed.map(({ testCase }) => testCase.id)]).toEqual([
      ROWS,
      [`f › pages › /old/${WRONG}`],
    ]);
    const shown = renderTerminal(report, { colour: false, width: 80, verbose: false });
    expect(shown).toContain(
      [
        ' ✗ f.test.yml · 10,000 tests, 1 failed',
        '',
        ' FAIL 1/1  f › pages › /old/7000',
        '  --> pages.csv:7001:15',
        '       |',
        '  7001 | /old/7000,301 /other/7000',
        '       |               ^^^^^^^^^^^ response.headers.location',
        '      expected  "/other/7000"',
        '      actual    "/new/7000"',
        '',
        '      row       pages.csv:7001',
      ].join('\n'),
    );
  });
});
