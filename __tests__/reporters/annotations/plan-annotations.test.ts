import { describe, expect, it } from '@jest/globals';
import { errorAt, warningAt } from '../../../src/core/diagnostics.ts';
import type { CaseReport } from '../../../src/core/report.ts';
import type { Failure } from '../../../src/core/failure.ts';
import {
  dependsOnChangedFiles,
  planAnnotations,
} from '../../../src/reporters/annotations/plan-annotations.ts';
import { SCENARIOS } from '../scenarios.ts';
import {
  buildAssertion,
  buildCase,
  buildFailedCase,
  buildFunction,
  buildReport,
  buildSpan,
  buildTrouble,
  onEngines,
  phrase,
  text,
} from '../../builders/report.ts';

const reportOf = (...cases: CaseReport[]) => buildReport({ functions: [buildFunction({ cases })] });
const failing = (name: string, file?: string): CaseReport =>
  buildFailedCase([buildAssertion({ span: buildSpan(4, 13, 3, file) })], { testCase: { name } });
const thrown: Failure = {
  kind: 'function-error',
  message: 'TypeError: x',
  source: { ...buildSpan(14, 1, 30, 'functions/redirects.js') },
  span: buildSpan(9, 5, 3),
};

describe('planAnnotations', () => {
  it('says nothing when all is well', () => {
    expect(planAnnotations(buildReport())).toEqual([]);
  });

  it('are one for all rows of a table that fail alike', () => {
    const planned = planAnnotations(SCENARIOS.table!).filter(({ level }) => level === 'error');
    expect(planned.map(({ title, at }) => [title, at?.file, at?.line])).toEqual([
      ['redirects: the map › /boom', 'functions/redirects.js', 14],
      ['redirects: GET /old?x=1 → 302 /new?x=1', 'functions/redirects.test.yml', 4],
      ['redirects: the map (14 of 18 rows)', 'functions/redirects.csv', 2],
      ['redirects: the map › /body', 'functions/redirects.csv', 16],
    ]);
    const lines = planned[2]?.message.split('\n') ?? [];
    expect(lines.slice(0, 6)).toEqual([
      'response.headers.location',
      'expected  "/to/0|0"',
      'actual    "/elsewhere"',
      '',
      'row 3  GET /p1  expected 301 /to/1|1  actual 301 /elsewhere',
      'row 4  GET /p2  expected 301 /to/2|2  actual 301 /elsewhere',
    ]);
    expect(lines.slice(-2)).toEqual([
      'row 12  GET /p10  expected 301 /to/10|10  actual 301 /elsewhere',
      '… and 3 more',
    ]);
  });

  it('marks the first failed assertion and lists them all', () => {
    const second = buildAssertion({
      field: 'response.headers.location',
      expected: text('/new?x=1'),
      actual: text('/new'),
      span: buildSpan(4, 17, 8),
    });
    const testCase = { name: 'GET /old' };
    expect(
      planAnnotations(reportOf(buildFailedCase([buildAssertion(), second], { testCase }))),
    ).toEqual([
      {
        level: 'error',
        title: 'redirects: GET /old',
        message:
          'response.statusCode\nexpected  302\nactual    301\n\n' +
          'response.headers.location\nexpected  "/new?x=1"\nactual    "/new"',
        at: {
          file: 'functions/redirects.test.yml',
          line: 4,
          endLine: 4,
          columns: { start: 13, end: 16 },
        },
      },
    ]);
  });

  it("marks a thrown error at the function's line, else at the test", () => {
    const without = { ...thrown, source: undefined };
    const planned = planAnnotations(
      reportOf(buildFailedCase([onEngines(thrown)]), buildFailedCase([onEngines(without)])),
    );
    expect(planned.map(({ at }) => `${at?.file}:${at?.line}`)).toEqual([
      'functions/redirects.js:14',
      'functions/redirects.test.yml:9',
    ]);
    expect(planned[0]?.message).toBe('function error  TypeError: x');
  });

  it('has words for every kind of failure', () => {
    const span = buildSpan(4, 13, 3);
    const kinds: Failure[] = [
      { kind: 'outcome', expected: phrase('a 301 response'), actual: phrase('a request'), span },
      {
        kind: 'changes',
        differences: [
          {
            sign: '+',
            field: 'headers.x',
            expected: undefined,
            actual: text('1'),
            reason: 'unlisted',
          },
        ],
        matched: 0,
        span,
      },
      { kind: 'engine-mismatch', field: 'uri', offline: text('/a'), aws: text('/b'), span },
      { kind: 'unchecked-assertion', assertion: 'expect.origin', ability: 'origin', span },
      { kind: 'utilization', limit: 70, samples: [84], span },
    ];
    const planned = planAnnotations(
      reportOf(...kinds.map((kind) => buildFailedCase([onEngines(kind)]))),
    );
    expect(planned.map(({ message }) => message.split('\n')[0])).toEqual([
      'expected  a 301 response',
      'the output has changes this test does not list',
      'engine-mismatch: offline and aws disagree on uri',
      'unchecked-assertion: expect.origin was not checked',
      'compute utilization',
    ]);
    expect(planned.map(({ message }) => message).join('\n')).not.toMatch(/^ {3}/m);
  });

  it('puts load errors first, then thrown errors, then changed files', () => {
    const report = {
      ...reportOf(
        failing('unchanged', 'a.test.yml'),
        failing('changed', 'b.test.yml'),
        buildFailedCase([onEngines(thrown)], { testCase: { name: 'thrown' } }),
        buildCase({ status: 'error', trouble: buildTrouble(), testCase: { name: 'trouble' } }),
      ),
      diagnostics: [
        errorAt(buildSpan(3, 5, 7), 'unknown-key', { key: 'expects', suggestions: [] }),
      ],
    };
    const changedFiles = new Set(['site/b.test.yml']);
    const planned = planAnnotations(report, { pathPrefix: 'site', changedFiles });
    expect(planned.map(({ title }) => title)).toEqual([
      'unknown-key',
      'redirects: thrown',
      'redirects: changed',
      'redirects: unchanged',
      'redirects: trouble',
    ]);
  });

  it('shows nine and counts the rest', () => {
    const cases = Array.from({ length: 46 }, (_, index) => failing(`case ${index}`));
    const planned = planAnnotations(reportOf(...cases));
    expect(planned).toHaveLength(10);
    expect(planned[8]?.title).toBe('redirects: case 8');
    expect(planned[9]).toEqual({
      level: 'error',
      title: 'CloudFront Functions',
      message: '+37 more failures, see the job summary',
      at: undefined,
    });
    expect(planAnnotations(reportOf(...cases.slice(0, 9)))).toHaveLength(9);
    expect(planAnnotations(reportOf(...cases.slice(0, 10))).at(-1)?.message).toBe(
      '+1 more failure, see the job summary',
    );
  });

  it('counts the rows of tables that it does not show', () => {
    const row = (table: number, key: number): CaseReport =>
      buildFailedCase([buildAssertion({ field: `f${table}` })], {
        testCase: {
          name: `t${table} › ${key}`,
          span: buildSpan(table + 1, 1, 3),
          row: {
            table: `t${table}`,
            key: `${key}`,
            span: buildSpan(key + 1, 1, 3, 'a.csv'),
            list: undefined,
            parameters: {},
            sample: undefined,
          },
        },
      });
    const tables = Array.from({ length: 12 }, (_, table) => [row(table, 0), row(table, 1)]);
    const planned = planAnnotations(reportOf(...tables.flat()));
    expect([planned.length, planned.at(-1)?.message]).toEqual([
      10,
      '+6 more failures, see the job summary',
    ]);
  });

  it('warns of production rules, once for all tests of a function that break one alike', () => {
    const note = {
      note: 'rule',
      code: 'redirect-without-location',
      field: 'response.headers.location',
      actual: { as: 'absent' },
      engines: ['offline'],
    } as const;
    const cases = ['a', 'b'].map((name) => buildCase({ notes: [note], testCase: { name } }));
    const planned = planAnnotations(reportOf(...cases));
    expect(planned).toMatchObject([
      {
        level: 'warning',
        title: 'redirects: a',
        at: { file: 'functions/redirects.test.yml', line: 3 },
      },
    ]);
    expect(planned[0]!.message).toMatch(/^rule\/redirect-without-location: .*\nrule {6}/);
    expect(planned[0]!.message).toMatch(/\nmend {6}.*\n(.*\n)*\nalso in 1 more test$/);
  });

  it('depends on the files of a pull request where more than one has failures', () => {
    const cases = [failing('a', 'a.test.yml'), failing('b', 'b.test.yml')];
    expect(dependsOnChangedFiles(reportOf(...cases))).toBe(true);
    expect(dependsOnChangedFiles(reportOf(cases[0]!, cases[0]!))).toBe(false);
    const error = buildFailedCase([onEngines(thrown)]);
    expect(dependsOnChangedFiles(reportOf(cases[0]!, error))).toBe(false);
  });

  it('names trouble of the run, a function and a case once each', () => {
    const trouble = buildTrouble('access-denied', { operation: 'UpdateFunction' });
    const report = buildReport({
      trouble,
      functions: [buildFunction({ trouble, cases: [buildCase({ status: 'error', trouble })] })],
    });
    const planned = planAnnotations(report);
    expect(planned.map(({ title, at }) => [title, at?.line])).toEqual([
      ['CloudFront Functions', undefined],
      ['redirects', undefined],
      ['redirects: GET /about → unchanged', 3],
    ]);
    expect(planned[0]?.message).toContain('cloudfront:UpdateFunction');
  });

  it('warns of diagnostics, utilization and all skipped tests together', () => {
    const report = {
      ...reportOf(
        buildCase({ notes: [{ note: 'utilization-high', percent: 63 }] }),
        buildCase({ status: 'skipped', testCase: { name: 'a', skip: 'until SHOP-123' } }),
        buildCase({ status: 'skipped', testCase: { name: 'b', skip: '' } }),
      ),
      diagnostics: [warningAt(undefined, 'kvs-runtime', { id: 'redirects' })],
    };
    const planned = planAnnotations(report);
    expect(planned.map(({ level, title }) => [level, title])).toEqual([
      ['warning', 'kvs-runtime'],
      ['warning', 'redirects: GET /about → unchanged'],
      ['warning', '2 tests skipped'],
    ]);
    expect(planned[1]?.message).toContain('63%');
    expect(planned[2]?.message).toBe('redirects: a (until SHOP-123)\nredirects: b');
  });

  it('says when credentials were missing, and only then', () => {
    const levels = (offlineReason: 'no-credentials' | 'asked') =>
      planAnnotations(buildReport({ offlineReason })).map(({ level }) => level);
    expect(levels('no-credentials')).toEqual(['notice']);
    expect(levels('asked')).toEqual([]);
  });

  it.each([
    ['', 'functions/a.js', 'functions/a.js'],
    ['.', 'functions/a.js', 'functions/a.js'],
    ['site', './a.js', 'site/a.js'],
    ['./site/', 'a.js', 'site/a.js'],
    ['site\\edge', 'a.js', 'site/edge/a.js'],
    ['site/edge', '../a.js', 'site/a.js'],
  ])('in %j the file %j is %j', (pathPrefix, file, expected) => {
    const [planned] = planAnnotations(reportOf(failing('x', file)), { pathPrefix });
    expect(planned?.at?.file).toBe(expected);
  });

  it('has no columns for several lines or none', () => {
    const span = { file: 'a', start: { line: 1, column: 3 }, end: { line: 2, column: 5 } };
    const empty = { file: 'a', start: { line: 1, column: 3 }, end: { line: 1, column: 3 } };
    const planned = planAnnotations(
      reportOf(
        buildFailedCase([buildAssertion({ span })]),
        buildFailedCase([buildAssertion({ span: empty })]),
      ),
    );
    expect(planned.map(({ at }) => [at?.line, at?.endLine, at?.columns])).toEqual([
      [1, 2, undefined],
      [1, 1, undefined],
    ]);
  });

  it('keeps messages below what the runner shows', () => {
    const failures = Array.from({ length: 200 }, () => buildAssertion());
    const [planned] = planAnnotations(reportOf(buildFailedCase(failures)));
    expect(planned?.message.length).toBeLessThanOrEqual(4_096);
    expect(planned?.message).toMatch(/…$/);
  });
});
