import { describe, expect, it } from '@jest/globals';
import { renderLog } from '../../../src/reporters/terminal/render-log.ts';
import { renderTerminal } from '../../../src/reporters/terminal/render-terminal.ts';
import {
  buildChange,
  buildComparedFunction,
  buildLiveCase,
  buildMayVary,
} from '../../builders/live.ts';
import {
  buildFunction,
  buildReport,
  buildTrouble,
  responseOutcome,
} from '../../builders/report.ts';

const OPTIONS = { colour: false, width: 80, verbose: false };

describe('LIVE on a terminal', () => {
  const report = buildReport({
    functions: [
      buildComparedFunction([
        buildLiveCase(buildChange({ current: responseOutcome(403), mark: 'fails' }), {
          request: 'GET /x',
        }),
        buildLiveCase(buildMayVary(), { request: 'GET /r' }),
      ]),
    ],
  });
  const section = [
    ' redirects  1 behaviour changes against LIVE',
    '  GET /x  ✗ test fails',
    '      LIVE  unchanged',
    '      now   403',
    '  compared on aws 2 · 1 may vary, not counted · code (+1 −1)',
    '  may vary  GET /r (Math.random)',
  ].join('\n');

  it('is a section of its own', () => {
    expect(renderTerminal(report, OPTIONS)).toContain(`\n\n${section}\n\n`);
  });

  it('is in sight in a step log, outside of the groups', () => {
    expect(renderLog(report, OPTIONS).rest).toContain(section);
  });

  it('shows twenty changes, and how many more there are', () => {
    const cases = Array.from({ length: 25 }, () => buildLiveCase(buildChange()));
    const text = renderTerminal(
      buildReport({ functions: [buildComparedFunction(cases)] }),
      OPTIONS,
    );
    expect(text.split('      now   ')).toHaveLength(21);
    expect(text).toContain('  … and 5 more');
  });

  it('says that LIVE could not be read', () => {
    const live = { state: 'unknown', trouble: buildTrouble('access-denied') } as const;
    const text = renderTerminal(buildReport({ functions: [buildFunction({ live })] }), OPTIONS);
    expect(text).toContain('not compared with LIVE, which is no failure');
  });
});
