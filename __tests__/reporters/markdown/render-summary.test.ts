import { describe, expect, it } from '@jest/globals';
import type { FunctionReport } from '../../../src/core/report.ts';
import { renderSummary } from '../../../src/reporters/markdown/render-summary.ts';
import {
  buildAssertion,
  buildCase,
  buildDeployment,
  buildFailedCase,
  buildFunction,
  buildReport,
  buildRun,
  buildTrouble,
} from '../../builders/report.ts';
import { SCENARIOS } from '../scenarios.ts';

const verdictOf = (summary: string): string => summary.split('\n')[0]!;

describe('the verdict', () => {
  it.each([
    { scenario: 'all-green', verdict: '✓ CloudFront Functions: 2 tests passed' },
    {
      scenario: 'published',
      verdict: '✓ CloudFront Functions: 2 tests passed, redirects published to LIVE',
    },
    {
      scenario: 'held-back',
      verdict: '✗ CloudFront Functions: 1 of 3 tests failed, nothing was published',
    },
    {
      scenario: 'load-error',
      verdict: '✗ CloudFront Functions: 2 errors in 1 file, nothing was run',
    },
    {
      scenario: 'unconfirmed',
      verdict: '✗ CloudFront Functions: trouble at AWS, publishing redirects was not confirmed',
    },
  ])('of $scenario is one line', ({ scenario, verdict }) => {
    expect(verdictOf(renderSummary(SCENARIOS[scenario]!))).toBe(`### ${verdict}`);
  });

  it('never hides a publish behind other trouble', () => {
    const report = buildReport({
      functions: [
        buildFunction({ deployment: buildDeployment() }),
        buildFunction({ id: 'other', trouble: buildTrouble() }),
      ],
      publish: { publish: true, code: 'main', subject: 'main' },
    });
    expect(verdictOf(renderSummary(report))).toContain('redirects published to LIVE');
  });
});

describe('the function table', () => {
  const row = (overrides: Partial<FunctionReport>): string => {
    const functions = [buildFunction(overrides)];
    const lines = renderSummary(buildReport({ functions, engines: ['aws'] })).split('\n');
    return lines.find((line) => line.startsWith('| **'))!;
  };
  const measured = (computeUtilization: number | undefined): Partial<FunctionReport> => ({
    cases: [buildCase({ runs: [buildRun({ engine: 'aws', result: { computeUtilization } })] })],
  });

  it.each([
    { percent: undefined, cell: '| – |' },
    { percent: 1, cell: '| `█░░░░░░░░░` 1% |' },
    { percent: 14, cell: '| `█░░░░░░░░░` 14% |' },
    { percent: 15, cell: '| `██░░░░░░░░` 15% |' },
    { percent: 100, cell: '| `██████████` 100% |' },
  ])('shows $percent % as a bar', ({ percent, cell }) => {
    expect(row(measured(percent))).toContain(cell);
  });

  it.each([
    { codeSize: 6246, cell: '| 6.1 KB of 10 |' },
    { codeSize: 10_240, cell: '| 10.0 KB of 10 |' },
    { codeSize: 11_000, cell: '| **10.7 KB of 10** |' },
  ])('shows $codeSize bytes of code', ({ codeSize, cell }) => {
    expect(row({ codeSize })).toContain(cell);
  });

  it('has the LIVE column only when something is known about it', () => {
    expect(renderSummary(SCENARIOS.published!)).toContain('| vs LIVE |');
    expect(renderSummary(SCENARIOS['pull-request']!)).not.toContain('vs LIVE');
  });

  it.each([
    { scenario: 'held-back', marks: ['✗ not published', '– held back (`redirects` failed)'] },
    { scenario: 'published', marks: ['✓ published', '✓ already LIVE'] },
    { scenario: 'aws-trouble', marks: ['✗ trouble at AWS', '✗ trouble at AWS'] },
    { scenario: 'one-failure', marks: ['✗ failed'] },
    { scenario: 'unconfirmed', marks: ['✗ publishing not confirmed'] },
  ])('says what became of each function of $scenario', ({ scenario, marks }) => {
    const rows = renderSummary(SCENARIOS[scenario]!).split('\n');
    const last = rows.filter((it) => it.startsWith('| **')).map((it) => it.split('| ').at(-1));
    expect(last).toEqual(marks.map((mark) => `${mark} |`));
  });
});

describe('links', () => {
  it('lead to the first failed assertion, and cannot be ended by the address', () => {
    const report = buildReport({
      functions: [buildFunction({ cases: [buildFailedCase([buildAssertion()])] })],
    });
    const links = (span: { start: { line: number } }): string =>
      `https://host/a b)(<x>|#L${span.start.line}`;
    expect(renderSummary(report, { links })).toContain(
      '[`redirects.test.yml:4`](https://host/a%20b%29%28%3Cx%3E%7C#L4)',
    );
    expect(renderSummary(report)).toContain('· `redirects.test.yml:4`\n');
  });
});
