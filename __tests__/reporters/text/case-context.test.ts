import { describe, expect, it } from '@jest/globals';
import type { EngineName } from '../../../src/core/failure.ts';
import { renderCaseDetails } from '../../../src/reporters/text/case-details.ts';
import { createPlainContext } from '../../../src/reporters/text/context.ts';
import {
  buildAssertion,
  buildFailedCase,
  buildReport,
  buildRun,
  buildSpan,
} from '../../builders/report.ts';

const context = createPlainContext(buildReport());
const runs = [buildRun(), buildRun({ engine: 'aws' })];

/** The `engine` lines of a case of both engines whose failures showed on these. */
function engineLines(...engines: EngineName[][]): string[] {
  const failures = engines.map((list) => buildAssertion({ engines: list }));
  const lines = renderCaseDetails(context, buildFailedCase(failures, { runs }));
  return lines.filter((line) => line.startsWith('      engine'));
}

describe('the engine of a failure', () => {
  it.each([
    { engines: [['offline', 'aws']], lines: [] },
    { engines: [['aws'], ['aws']], lines: ['      engine    aws only (offline passed)'] },
    {
      engines: [['aws'], ['offline']],
      lines: ['      engine    aws only', '      engine    offline only'],
    },
    { engines: [['aws'], ['offline', 'aws']], lines: ['      engine    aws only'] },
  ] as { engines: EngineName[][]; lines: string[] }[])(
    'of $engines is told',
    ({ engines, lines }) => {
      expect(engineLines(...engines)).toEqual(lines);
    },
  );
});

describe('the command that runs a case again', () => {
  it.each([
    { file: 'functions/a.test.yml', word: 'functions/a.test.yml:4' },
    { file: 'my tests/a.yml', word: "'my tests/a.yml:4'" },
    { file: "$(evil)'\u001b.yml", word: "'$(evil)'\\''\\u001b.yml:4'" },
  ])('quotes $file where a shell needs it', ({ file, word }) => {
    const span = buildSpan(4, 1, 1, file);
    const failed = buildFailedCase([buildAssertion({ span })], { testCase: { span } });
    expect(renderCaseDetails(context, failed).at(-1)).toBe(`      rerun     cf2 test ${word}`);
  });
});

describe('logs', () => {
  it('are cut to 20 entries, unless everything is asked for', () => {
    const logs = Array.from({ length: 25 }, (_, n) => `entry ${n}`);
    const failed = buildFailedCase([buildAssertion()], { runs: [buildRun({ result: { logs } })] });
    const entries = (verbose: boolean): string[] =>
      renderCaseDetails({ ...context, verbose }, failed).filter((line) => / entry \d/.test(line));
    expect([entries(false).length, entries(true).length]).toEqual([20, 25]);
    expect(renderCaseDetails(context, failed).join('\n')).toContain('… 5 more entries');
  });
});
