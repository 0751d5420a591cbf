import { describe, expect, it } from '@jest/globals';
import { errorAt } from '../../src/core/diagnostics.ts';
import type { EngineFailure } from '../../src/core/failure.ts';
import type { Report } from '../../src/core/report.ts';
import { renderJunit } from '../../src/reporters/junit/render-junit.ts';
import { fitBlocks, wholeSummary } from '../../src/reporters/markdown/fit.ts';
import { renderSummary } from '../../src/reporters/markdown/render-summary.ts';
import { renderTerminal } from '../../src/reporters/terminal/render-terminal.ts';
import {
  buildAssertion,
  buildFailedCase,
  buildFunction,
  buildReport,
  buildSpan,
  TEST_FILE,
  text,
} from '../builders/report.ts';

const SGR = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');

const bytesOf = (output: string): number => Buffer.byteLength(output, 'utf8');

/** A report of failing cases, each on its own line of a file of as many lines. */
function failing(cases: number, failuresOf: (line: number) => EngineFailure[]): Report {
  const lines = Array.from({ length: cases }, (_, n) => `  - { request: GET /${n}, expect: 302 }`);
  return buildReport({
    functions: [
      buildFunction({
        cases: lines.map((_, n) =>
          buildFailedCase(failuresOf(n + 1), {
            testCase: { name: `日本 GET /${n}`, request: `GET /${n}` },
          }),
        ),
      }),
    ],
    sources: new Map([[TEST_FILE, lines.join('\n')]]),
  });
}

const oneEach = (line: number): EngineFailure[] => [
  buildAssertion({ span: buildSpan(line, 5, 7) }),
];

const many = failing(10_000, oneEach);

describe('10,000 failing cases', () => {
  it('fit into the budget of a summary, with the number of those that did not', () => {
    const summary = renderSummary(many);
    expect(bytesOf(summary)).toBeLessThanOrEqual(900_000);
    expect(bytesOf(summary)).toBeGreaterThan(890_000);
    const shown = summary.match(/^\*\*`日本 GET/gm)?.length ?? 0;
    expect(summary).toContain(`… ${(10_000 - shown).toLocaleString('en-US')} more, see the log`);
    expect(summary).toMatch(/^### ✗ CloudFront Functions: 10,000 of 10,000 tests failed$/m);
    expect(summary).toMatch(/Engines: offline 10,000 · 0\.2 s\n$/);
  });

  it('are all in the terminal and in JUnit', () => {
    const terminal = renderTerminal(many, { colour: true, width: 80, verbose: false });
    expect(terminal).toContain('FAIL');
    expect(terminal).toContain('10000/10000');
    expect(renderJunit(many).match(/<failure /g)).toHaveLength(10_000);
  });
});

describe('what a summary leaves out first', () => {
  const report = failing(60, oneEach);
  const whole = renderSummary(report);
  const shrunk = (budgetBytes: number): string => renderSummary(report, { budgetBytes });

  it('is nothing while it fits', () => {
    expect(shrunk(bytesOf(whole))).toBe(whole);
    expect(whole).toContain('All 60 tests');
  });

  it('is the list of all tests', () => {
    const summary = shrunk(bytesOf(whole) - 1);
    expect(summary).toContain('… 60 more: the list of all tests is left out');
    expect(summary).toContain('Request, output, logs');
  });

  it('then are requests, outputs and logs', () => {
    const summary = shrunk(bytesOf(whole) / 2);
    expect(summary).not.toContain('Request, output, logs');
    expect(summary).toContain('… 60 more: requests, outputs and logs are left out');
    expect(summary.match(/`response.statusCode`/g)).toHaveLength(60);
  });

  it('then are failures from the end', () => {
    const summary = shrunk(4000);
    const shown = summary.match(/`response.statusCode`/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(5);
    expect(summary).toContain('`日本 GET /0`');
    expect(summary).toContain(`… ${60 - shown} more, see the log`);
  });

  it.each([100, 500, 1000, 2000, 5000, 10_000])('and the budget of %d bytes holds', (budget) => {
    const summary = shrunk(budget);
    expect(bytesOf(summary)).toBeLessThanOrEqual(budget);
    expect(summary).toContain('60 of 60 tests failed');
  });
});

describe('the work for a summary', () => {
  it('ends where the room does, however many blocks there are', () => {
    let rendered = 0;
    const block = (): string => {
      rendered += 1;
      return 'x'.repeat(98);
    };
    const blocks = Array.from({ length: 1_000_000 }, () => block);
    const summary = { head: ['head'], blocks, tail: () => ['tail'] };
    expect(wholeSummary(summary, 1_000)).toBeUndefined();
    expect(rendered).toBe(10);
    expect(fitBlocks(summary, 1_000)).toMatch(/^head\n\n(x+\n\n){7}… 999,993 more/);
    expect(rendered).toBe(18);
  });

  it('reads each row of a table once', () => {
    let reads = 0;
    const counted = failing(2_000, oneEach).functions[0]!.cases.map((it, n) => {
      const row = {
        table: 'all',
        key: `${n}`,
        get span() {
          reads += 1;
          return buildSpan(n + 1, 1, 9);
        },
        list: undefined,
        parameters: {},
        sample: undefined,
      };
      return { ...it, testCase: { ...it.testCase, row } };
    });
    const report = buildReport({ functions: [buildFunction({ cases: counted })] });
    renderSummary(report, { budgetBytes: 1_000_000 });
    const perRow = reads / 2_000;
    reads = 0;
    expect(bytesOf(renderSummary(report, { budgetBytes: 20_000 }))).toBeLessThan(20_000);
    expect(reads / 2_000).toBeLessThanOrEqual(perRow + 0.1);
  });
});

describe('single large parts', () => {
  it('are table rows beyond 50, before failures are left out', () => {
    const report = failing(2, (line) =>
      Array.from({ length: 80 }, (_, n) =>
        buildAssertion({ field: `response.headers.h${n}`, span: buildSpan(line, 5, 7) }),
      ),
    );
    const summary = renderSummary(report, { budgetBytes: 7000 });
    expect(summary.match(/`response\.headers\.h\d+`/g)).toHaveLength(100);
    expect(summary.match(/^… 30 more$/gm)).toHaveLength(2);
  });

  it('are values of a megabyte, cut around their first difference', () => {
    const long = 'x'.repeat(1_000_000);
    const failure = buildAssertion({ expected: text(`${long}a${long}`), actual: text(long) });
    const report = buildReport({
      functions: [buildFunction({ cases: [buildFailedCase([failure])] })],
    });
    const outputs = [
      renderTerminal(report, { colour: true, width: 80, verbose: false }),
      renderSummary(report),
    ];
    for (const output of outputs) {
      expect(bytesOf(output)).toBeLessThan(5000);
      expect(output.replace(SGR, '')).toContain('xa');
    }
  });

  it('are ten thousand load errors', () => {
    const diagnostics = Array.from({ length: 10_000 }, (_, n) =>
      errorAt(buildSpan(n + 1, 1, 3), 'unknown-key', { key: `key${n}`, suggestions: [] }),
    );
    const summary = renderSummary(buildReport({ ...many, diagnostics }));
    expect(bytesOf(summary)).toBeLessThanOrEqual(900_000);
    expect(summary).toContain('10,000 errors in 1 file, nothing was run');
    expect(summary).toMatch(/… [\d,]+ more, see the log/);
  });
});
