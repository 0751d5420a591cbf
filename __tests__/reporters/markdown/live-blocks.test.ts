import { describe, expect, it } from '@jest/globals';
import type { LiveReport } from '../../../src/core/live/live-report.ts';
import type { FunctionReport } from '../../../src/core/report.ts';
import { renderSummary } from '../../../src/reporters/markdown/render-summary.ts';
import {
  buildChange,
  buildComparedFunction,
  buildLiveCase,
  buildMayVary,
  buildSame,
  CODE_DIFF,
} from '../../builders/live.ts';
import {
  buildCase,
  buildFunction,
  buildReport,
  buildRun,
  buildTrouble,
  requestOutcome,
  responseOutcome,
} from '../../builders/report.ts';

function summaryOf(...functions: FunctionReport[]): string {
  return renderSummary(buildReport({ functions, engines: ['offline', 'aws'] }));
}

/** The cells of the first row of the function table, by title. */
function rowOf(summary: string): Readonly<Record<string, string>> {
  const lines = summary.split('\n').filter((line) => line.startsWith('|'));
  const cells = (line = '') => line.split('|').map((cell) => cell.trim());
  const values = cells(lines[2]);
  return Object.fromEntries(cells(lines[0]).map((title, index) => [title, values[index] ?? '']));
}

const redirect = (location: string, status = 301) =>
  responseOutcome(status, { headers: { location } });

describe('the table of changed behaviours', () => {
  const fn = buildComparedFunction([
    buildLiveCase(
      buildChange({ live: redirect('/new?x=1', 302), current: redirect('/new'), mark: 'fails' }),
      { request: 'GET /old?x=1' },
    ),
    buildLiveCase(buildChange({ current: redirect('/articles/2') }), { request: 'GET /about' }),
    buildLiveCase(buildChange({ current: responseOutcome(403), mark: 'not-asserted' }), {
      request: 'GET /a|b',
    }),
    buildLiveCase(
      buildChange({
        live: requestOutcome('/about', { headers: { 'x-a': '1' } }),
        current: requestOutcome('/about', { headers: { 'x-a': '2|`' } }),
      }),
      { request: 'GET /h' },
    ),
    buildLiveCase(buildSame()),
  ]);

  it('has a row per change, in the shortest form of both sides', () => {
    const summary = summaryOf(fn);
    const at = summary.indexOf('#### redirects: 4 behaviours change against LIVE');
    expect(summary.slice(at).split('\n').slice(2, 8)).toEqual([
      '| request | LIVE now | this commit | |',
      '|---|---|---|---|',
      '| `GET /old?x=1` | `302 /new?x=1` | `301 /new` | ✗ test fails |',
      '| `GET /about` | unchanged | `301 /articles/2` | ✓ asserted |',
      '| `GET /a\\|b` | unchanged | `403` | ! not asserted |',
      '| `GET /h` | `request.headers.x-a` `1` | `request.headers.x-a` `` 2\\|` `` | ✓ asserted |',
    ]);
    expect(summary).toContain('compared on aws 5');
  });

  it('says how many rows are missing', () => {
    const cases = Array.from({ length: 70 }, () => buildLiveCase(buildChange()));
    const many = buildComparedFunction(cases);
    const whole = renderSummary(buildReport({ functions: [many] }));
    const small = renderSummary(buildReport({ functions: [many] }), { budgetBytes: 3_300 });
    const rows = (text: string) => text.split('✓ asserted').length - 1;
    expect([rows(whole), rows(small)]).toEqual([70, 50]);
    expect(small).toContain('… 20 more');
  });

  it('names what may vary, and why', () => {
    const varying = Array.from({ length: 12 }, (_, index) =>
      buildLiveCase(buildMayVary(['Math.random', 'the clock']), { request: `GET /${index}` }),
    );
    const summary = summaryOf(buildComparedFunction(varying));
    expect(summary).toContain('redirects: no behaviour changes against LIVE');
    expect(summary).toContain('`GET /0` (Math.random, the clock), ');
    expect(summary).toContain('(Math.random, the clock), 2 more');
    expect(rowOf(summary)['vs LIVE']).toBe('may vary');
  });
});

describe('the column vs LIVE', () => {
  const of = (live: LiveReport): FunctionReport => buildFunction({ live });
  const change = buildLiveCase(buildChange());
  const unseen = buildLiveCase({ verdict: 'not-compared', because: 'trouble' });
  it.each<[string, FunctionReport]>([
    ['new function', of({ state: 'new' })],
    ['same', of({ state: 'same' })],
    ['not compared', of({ state: 'unknown', trouble: buildTrouble() })],
    ['**1 behaviour changes**', buildComparedFunction([change])],
    ['**2 behaviours change**', buildComparedFunction([change, change])],
    ['same', buildComparedFunction([buildLiveCase(buildSame())])],
    ['same, 1 not compared', buildComparedFunction([buildLiveCase(buildSame()), unseen])],
    ['not compared', buildComparedFunction([unseen])],
  ])('is %s', (cell, fn) => {
    expect(rowOf(summaryOf(fn))['vs LIVE']).toBe(cell);
  });

  it('is missing where nobody compared', () => {
    expect(rowOf(summaryOf(buildFunction()))).not.toHaveProperty('vs LIVE');
  });
});

describe('utilization on LIVE', () => {
  it.each([
    [41, '`███░░░░░░░` 31%'],
    [42, '`███░░░░░░░` 31% (LIVE 42%)'],
    [20, '`███░░░░░░░` 31% (LIVE 20%)'],
    [undefined, '`███░░░░░░░` 31%'],
  ])('of %s is told beyond ten points', (utilization, cell) => {
    const run = buildRun({ engine: 'aws', result: { computeUtilization: 31 } });
    const fn = buildComparedFunction([buildCase({ runs: [run] })], { utilization });
    expect(rowOf(summaryOf(fn))['Utilization (max)']).toBe(cell);
  });
});

describe('the code against LIVE', () => {
  it('is folded away, as a diff', () => {
    expect(summaryOf(buildComparedFunction([buildLiveCase(buildSame())]))).toContain(
      [
        '<details><summary>Code against LIVE (+1 −1)</summary>',
        '',
        '```diff',
        '@@ -1,3 +1,3 @@',
        ' function handler(event) {',
        '-  return old;',
        '+  return event.request;',
        ' }',
        '```',
      ].join('\n'),
    );
  });

  it('cannot be ended by a line of it', () => {
    const hunks = [{ ...CODE_DIFF.hunks[0]!, lines: ['+```', '+````</details>', '-\u202e\u0007'] }];
    const summary = summaryOf(buildComparedFunction([], { code: { ...CODE_DIFF, hunks } }));
    const [, fence, block] = /(`{4,})diff\n(.*?)\n\1\n/s.exec(summary) ?? [];
    expect(fence).toBe('`````');
    expect(block?.split('\n').slice(1)).toEqual(['+```', '+````</details>', '-\\u202e\\u0007']);
  });

  it('is missing where only the configuration differs', () => {
    const code = { added: 0, removed: 0, hunks: [] };
    const summary = summaryOf(buildComparedFunction([], { code, config: ['runtime'] }));
    expect(summary).not.toContain('Code against');
    expect(summary).toContain('LIVE has another runtime');
  });
});
