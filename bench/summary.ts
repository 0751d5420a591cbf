import type { Report } from '../src/core/report.ts';
import { renderSummary } from '../src/reporters/markdown/render-summary.ts';
import {
  buildAssertion,
  buildFailedCase,
  buildFunction,
  buildReport,
  buildSpan,
  TEST_FILE,
  text,
} from '../__tests__/builders/report.ts';
import { median, ms, timed } from './figures.ts';

const SIZES = [5_000, 10_000, 20_000] as const;
const RUNS = 5;
const GOAL_MS = 2_000;

const lines = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => `  - { request: GET /${n}, expect: 302 /to/${n} }`);

/** Every test fails on its own, on its own line. */
function tests(count: number): Report {
  const cases = lines(count).map((_, n) =>
    buildFailedCase([buildAssertion({ span: buildSpan(n + 1, 5, 7) })], {
      testCase: { name: `GET /${n}`, id: `f › GET /${n}`, request: `GET /${n}` },
    }),
  );
  return reportOf(cases, count);
}

/** Rows of one table fail, in as many groups as there are fields. */
function rows(count: number): Report {
  const cases = lines(count).map((_, n) =>
    buildFailedCase(
      [buildAssertion({ field: `response.headers.h${n % 7}`, actual: text(`/${n}`) })],
      {
        testCase: {
          name: `all › ${n}`,
          id: `f › all › ${n}`,
          request: `GET /${n}`,
          row: {
            table: 'all',
            key: `${n}`,
            span: buildSpan(n + 1, 1, 9),
            list: undefined,
            parameters: {},
            sample: undefined,
          },
        },
      },
    ),
  );
  return reportOf(cases, count);
}

function reportOf(cases: Report['functions'][number]['cases'], count: number): Report {
  const sources = new Map([[TEST_FILE, lines(count).join('\n')]]);
  return buildReport({ functions: [buildFunction({ cases })], sources });
}

/** Job summaries of runs in which everything fails: the time must grow as the number of tests does. */
export async function benchSummary(): Promise<readonly string[]> {
  const printed = [`the job summary of failing tests, median of ${RUNS}`];
  for (const [name, build] of Object.entries({ tests, rows })) {
    const times: number[] = [];
    for (const size of SIZES) times.push(await measure(build(size)));
    SIZES.forEach((size, index) => {
      const growth =
        index === 0 ? '' : `   (${(times[index]! / times[index - 1]!).toFixed(1)} times the half)`;
      const goal = size === 10_000 ? `   (goal: ${GOAL_MS} ms)` : '';
      const label = `${size.toLocaleString('en')} ${name}`;
      printed.push(`  ${label.padEnd(22)} ${ms(times[index]!)}${growth}${goal}`);
    });
  }
  return printed;
}

async function measure(report: Report): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    times.push(await timed(() => Promise.resolve(renderSummary(report))));
  }
  return median(times);
}
