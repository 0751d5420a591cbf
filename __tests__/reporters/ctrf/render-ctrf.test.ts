import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { validate } from 'ctrf';
import { judgeCoverage } from '../../../src/core/coverage/judge-coverage.ts';
import type { Report } from '../../../src/core/report.ts';
import { renderCtrf } from '../../../src/reporters/ctrf/render-ctrf.ts';
import { uuidOf } from '../../../src/reporters/ctrf/uuid.ts';
import {
  buildCase,
  buildFailedCase,
  buildFunction,
  buildReport,
  buildRun,
  buildSpan,
  onEngines,
  text,
} from '../../builders/report.ts';
import { HOSTILE, HOSTILE_LOAD_REPORT, HOSTILE_REPORT } from '../hostile.ts';
import { SCENARIOS } from '../scenarios.ts';

const sha1 = (bytes: Uint8Array): Uint8Array => createHash('sha1').update(bytes).digest();

interface CtrfTest {
  readonly id: string;
  readonly status: string;
  readonly rawStatus: string;
}

/** The entries of a report. */
function testsOf(report: Report): readonly CtrfTest[] {
  const { results } = JSON.parse(renderCtrf(report, { sha1 })) as {
    results: { tests: readonly CtrfTest[] };
  };
  return results.tests;
}

const REPORTS = Object.entries({ ...SCENARIOS, HOSTILE_REPORT, HOSTILE_LOAD_REPORT });

describe('CTRF', () => {
  it.each(REPORTS)('of %s is valid by the public schema and adds up', (_, report) => {
    const document = JSON.parse(renderCtrf(report, { sha1 }));
    expect(validate(document)).toMatchObject({ valid: true });
    const { summary, tests } = document.results;
    expect(summary.passed + summary.failed + summary.skipped).toBe(summary.tests);
    expect(tests).toHaveLength(summary.tests);
  });

  it.each([
    { scenario: 'skipped', statuses: ['passed', 'skipped', 'skipped', 'skipped', 'passed'] },
    { scenario: 'aws-trouble', statuses: ['failed', 'passed', 'passed', 'failed'] },
    { scenario: 'load-error', statuses: ['failed', 'failed'] },
  ])('of $scenario has an entry per case', ({ scenario, statuses }) => {
    expect(testsOf(SCENARIOS[scenario]!).map(({ status }) => status)).toEqual(statuses);
  });

  it('has the steps that were counted', () => {
    const cases = [buildCase({ runs: [buildRun({ steps: 42 })] }), buildCase()];
    const report = buildReport({ functions: [buildFunction({ cases })] });
    const extras = testsOf(report) as unknown as readonly { extra: { steps?: number } }[];
    expect(extras.map(({ extra }) => extra.steps)).toEqual([42, undefined]);
  });

  it('of 10,000 rows with hostile text is valid', () => {
    const cases = Array.from({ length: 10_000 }, (_, index) =>
      buildCase({ testCase: { id: `f › ${String(index)}`, name: `${HOSTILE} ${String(index)}` } }),
    );
    const report = buildReport({ functions: [buildFunction({ cases })] });
    expect(validate(JSON.parse(renderCtrf(report, { sha1 })))).toMatchObject({ valid: true });
  });

  it('names a production rule by its code', () => {
    const rule = { kind: 'rule', code: 'url-too-long', field: 'request.uri' } as const;
    const failure = onEngines({ ...rule, actual: text('/'), span: buildSpan(2, 5, 4) });
    const report = buildReport({
      functions: [buildFunction({ cases: [buildFailedCase([failure])] })],
    });
    expect(testsOf(report)[0]?.rawStatus).toBe('rule/url-too-long');
  });

  it('has the coverage of every function that was counted, and what is below its limit', () => {
    const counted = { covered: 3, total: 4, percent: 75 };
    const totals = { lines: counted, branches: counted, functions: counted, statements: counted };
    const coverage = { totals, files: {}, isOfBuiltCode: false, differing: [], lost: 0 };
    const limits = {
      branches: { percent: 80, span: buildSpan(5, 17, 2, 'cloudfront-functions.yml') },
    };
    const judged = judgeCoverage({ functionId: 'redirects', limits, totals, ranOffline: true });
    const cases = [buildCase(), ...judged];
    const report = buildReport({
      functions: [buildFunction({ cases, coverage }), buildFunction({ id: 'other' })],
    });
    const document = JSON.parse(renderCtrf(report, { sha1 }));
    expect(validate(document)).toMatchObject({ valid: true });
    expect(document.results.extra.coverage).toEqual({ redirects: totals });
    expect(document.results.tests[1]).toMatchObject({
      name: 'limits.coverage',
      status: 'failed',
      rawStatus: 'coverage',
      filePath: 'cloudfront-functions.yml',
      line: 5,
    });
  });

  it('says what could not be run here and what failed why', () => {
    const raw = (scenario: string): string[] =>
      testsOf(SCENARIOS[scenario]!).map(({ rawStatus }) => rawStatus);
    expect(raw('skipped')[3]).toBe('not run');
    expect(raw('aws-trouble')).toEqual(['error', 'passed', 'passed', 'error']);
    expect(raw('load-error')).toEqual(['unknown-key', 'missing-input']);
    expect(raw('thrown-error')).toEqual(['passed', 'function-error']);
  });

  it('gives a case the same id in every run, and every case its own', () => {
    const report = buildReport({
      functions: [buildFunction({ cases: [buildCase(), buildCase({ testCase: { name: 'b' } })] })],
    });
    const ids = (): string[] => testsOf(report).map(({ id }) => id);
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(2);
  });
});

describe('the UUID of a text', () => {
  it('is a version 5 UUID', () => {
    expect(uuidOf('a', sha1)).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });
});
