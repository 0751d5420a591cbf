import { describe, expect, it } from '@jest/globals';
import { renderDiagnostics } from '../../../src/reporters/terminal/render-diagnostics.ts';
import { renderTerminal } from '../../../src/reporters/terminal/render-terminal.ts';
import { textWidth } from '../../../src/reporters/text/width.ts';
import {
  buildCase,
  buildFunction,
  buildReport,
  buildRun,
  buildSpan,
} from '../../builders/report.ts';
import { SCENARIOS } from '../scenarios.ts';

const NAMES = Object.keys(SCENARIOS);
const SGR = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');

function render(
  name: string,
  options: { colour?: boolean; width?: number; verbose?: boolean } = {},
) {
  return renderTerminal(SCENARIOS[name]!, { colour: false, width: 80, verbose: false, ...options });
}

describe('the terminal report', () => {
  it.each(NAMES)('of %s says the same with and without colour', (name) => {
    const coloured = render(name, { colour: true });
    expect(coloured).not.toBe(render(name));
    expect(coloured.replace(SGR, '')).toBe(render(name));
  });

  it.each([40, 80, 120])('cuts excerpts to %d columns', (width) => {
    const excerpts = render('wide-characters', { width })
      .split('\n')
      .filter((line) => /^ *\d+ \| /.test(line));
    expect(excerpts).toHaveLength(4);
    expect(
      excerpts
        .map((line) => textWidth(line.replaceAll('\t', ' '.repeat(8))))
        .every((it) => it <= width),
    ).toBe(true);
  });

  it('lists 30 cases of a file and names the file alone above', () => {
    const listed = (cases: number): number => {
      const list = Array.from({ length: cases }, (_, n) =>
        buildCase({ testCase: { name: `case ${n}` } }),
      );
      const report = buildReport({ functions: [buildFunction({ cases: list })] });
      const output = renderTerminal(report, { colour: false, width: 80, verbose: false });
      return output.split('\n').filter((line) => line.includes('✓ case')).length;
    };
    expect([listed(30), listed(31)]).toEqual([30, 0]);
  });

  it('adds event and raw output when asked', () => {
    expect(render('one-failure')).not.toContain('"version"');
    const verbose = render('one-failure', { verbose: true });
    expect(verbose).toContain('      event     {"version":"1.0"');
    expect(verbose).toContain('      offline   {"response":{"statusCode":301}}');
  });

  it('tells the steps of each case, and the most, when asked', () => {
    const cases = [7, 1_234].map((steps) =>
      buildCase({
        testCase: { id: `f › ${String(steps)}`, name: `case ${String(steps)}` },
        runs: [buildRun({ steps })],
      }),
    );
    const report = buildReport({ functions: [buildFunction({ cases })] });
    const output = renderTerminal(report, { colour: false, width: 80, verbose: true });
    expect(output).toContain('✓ case 7 · 7 steps\n');
    expect(output).toContain('✓ case 1234 · 1,234 steps\n');
    expect(output).toMatch(/^ Steps +max 1,234 \(f › 1234\)$/m);
    expect(renderTerminal(report, { colour: false, width: 80, verbose: false })).not.toMatch(
      /steps/i,
    );
  });

  it('tells a limit of steps that is passed', () => {
    const span = buildSpan(4, 13, 16);
    const failures = [
      { kind: 'steps', limit: 1_000, steps: 1_234, span, engines: ['offline'] },
      { kind: 'steps', limit: 1_000, steps: undefined, span, engines: ['offline'] },
    ] as const;
    const it = buildCase({ status: 'failed', failures });
    const report = buildReport({ functions: [buildFunction({ cases: [it] })] });
    const output = renderTerminal(report, { colour: false, width: 80, verbose: false });
    expect(output).toMatch(/expected {2}at most 1,000\n +actual {4}1,234\n/);
    expect(output).toMatch(/actual {4}not counted/);
  });

  it('never calls a confirmed publish a failure, nor the other way round', () => {
    expect(render('published')).toContain('redirects: published, ETag');
    expect(render('unconfirmed')).toContain('PublishFunction succeeded, but LIVE could not be');
  });
});

describe('diagnostics alone', () => {
  it('are nothing when there are none, and counted when they are errors', () => {
    const { diagnostics, sources } = SCENARIOS['load-error']!;
    const options = { colour: false, width: 80 };
    expect(renderDiagnostics([], sources, options)).toBe('');
    expect(renderDiagnostics(diagnostics, sources, options)).toBe(render('load-error'));
    expect(renderDiagnostics(diagnostics.slice(1, 2), sources, options)).not.toContain('nothing');
  });
});
