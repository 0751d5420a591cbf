import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { CountedAnswer } from '../../src/core/ports.ts';
import { addCoverage, coverageFindings } from '../../src/usecases/coverage-stage.ts';
import { startRun } from '../../src/usecases/function-run.ts';
import { aCase, aFunction } from '../builders/suite.ts';
import { judgeCoverage } from '../../src/core/coverage/judge-coverage.ts';
import { exitCodeOf } from '../../src/core/report-totals.ts';
import type { Report } from '../../src/core/report.ts';
import { findObstacle } from '../../src/core/hold-back.ts';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { removeProjects, writeProject } from '../builders/project.ts';
import { runProject, type RunSettings } from '../builders/run-project.ts';

const offline = createTestRuntime();
afterAll(async () => {
  await offline.close();
  await removeProjects();
});

/** 5 statements on 5 lines, 2 ifs; the tests below do not reach line 7 and its branch. */
const CODE = `function handler(event) {
  var request = event.request;
  if (request.uri === '/old') {
    return { statusCode: 301, headers: { location: { value: '/new' } } };
  }
  if (request.uri === '/never') {
    return { statusCode: 404 };
  }
  return request;
}
`;

const TESTS = `tests:
  - { name: old, request: /old, expect: 301 /new }
  - { name: other, request: /other, expect: unchanged, tags: [quick] }
`;

const CONFIG = 'cloudfront-functions.yml';

async function run(
  limits: string,
  settings: RunSettings = {},
  files: Readonly<Record<string, string>> = {},
) {
  const folder = await writeProject({
    [CONFIG]: `functions:\n  f:\n    source: f.js\n    runtime: cloudfront-js-2.0\n    limits: ${limits}\n`,
    'f.js': CODE,
    'f.test.yml': TESTS,
    ...files,
  });
  return runProject(folder, offline, settings);
}

const failuresOf = ({ functions }: Report) =>
  functions.flatMap(({ cases }) => cases.flatMap(({ failures }) => failures));

const GREEN = '{ coverage: { lines: 83.33, branches: 75, functions: 100, statements: 80 } }';

describe('limits.coverage', () => {
  it('holds up to its very figure', async () => {
    const report = await run(GREEN);
    expect(failuresOf(report)).toEqual([]);
    expect(exitCodeOf(report)).toBe(0);
    expect(report.functions[0]?.coverage?.totals).toEqual({
      lines: { covered: 5, total: 6, percent: 83.33 },
      branches: { covered: 3, total: 4, percent: 75 },
      functions: { covered: 1, total: 1, percent: 100 },
      statements: { covered: 5, total: 6, percent: 83.33 },
    });
  });

  it.each([
    ['lines', 83.34],
    ['branches', 75.5],
    ['statements', 100],
  ])('fails the run below it: %s %d', async (metric, percent) => {
    const report = await run(`{ coverage: { ${metric}: ${String(percent)} } }`);
    expect(failuresOf(report)).toMatchObject([
      { kind: 'coverage', metric, limit: percent, span: { file: CONFIG, start: { line: 5 } } },
    ]);
    expect(exitCodeOf(report)).toBe(1);
    expect(findObstacle(report.functions)).toMatchObject({ code: 'tests-failed', subject: 'f' });
  });

  it('as a number is for all that is counted', async () => {
    const report = await run('{ coverage: 90 }');
    const metrics = failuresOf(report).map((it) => it.kind === 'coverage' && it.metric);
    expect(metrics).toEqual(['lines', 'branches', 'statements']);
  });

  it('of a function without tests is not reached', async () => {
    const report = await run('{ coverage: { lines: 1 } }\n    tests: none', { allowNoTests: true });
    expect(failuresOf(report)).toMatchObject([{ kind: 'coverage', actual: { covered: 0 } }]);
  });

  it('counts smoke events too', async () => {
    const request = { method: 'GET', uri: '/never', querystring: {}, headers: {}, cookies: {} };
    const event = { version: '1.0', context: { eventType: 'viewer-request' }, viewer: {}, request };
    const report = await run(
      '{ coverage: 100 }',
      {},
      { 'f.events/never.json': JSON.stringify(event) },
    );
    expect(failuresOf(report)).toEqual([]);
  });

  it.each<[string, RunSettings]>([
    ['-t', { pattern: 'old' }],
    ['a line', { select: ['f.test.yml:2'] }],
  ])('says nothing of some of the tests (%s), and tells so', async (_how, settings) => {
    const report = await run('{ coverage: 100 }', settings);
    expect(failuresOf(report)).toEqual([]);
    expect(report.functions[0]?.coverage).toBeUndefined();
    expect(report.diagnostics).toMatchObject([
      {
        code: 'coverage-limit-skipped',
        severity: 'notice',
        at: { file: CONFIG, start: { line: 5 } },
      },
    ]);
  });

  it('is judged where one names the function, or every test of it', async () => {
    for (const select of [['f'], ['f.js'], ['f.test.yml']]) {
      const report = await run('{ coverage: 100 }', { select });
      expect(failuresOf(report).map(({ kind }) => kind)).toContain('coverage');
    }
  });

  it('fails a function that no engine could count', () => {
    const span = { file: CONFIG, start: { line: 5, column: 1 }, end: { line: 5, column: 3 } };
    const facts = { functionId: 'f', limits: { lines: { percent: 1, span } }, totals: undefined };
    expect(judgeCoverage({ ...facts, ranOffline: false })).toMatchObject([
      {
        status: 'failed',
        failures: [
          { kind: 'unchecked-assertion', assertion: 'limits.coverage', ability: 'coverage', span },
        ],
      },
    ]);
    expect(judgeCoverage({ ...facts, ranOffline: true })).toMatchObject([
      { status: 'failed', failures: [{ kind: 'coverage', actual: undefined, span }] },
    ]);
    expect(judgeCoverage({ ...facts, limits: {}, ranOffline: false })).toEqual([]);
  });
});

describe('--coverage', () => {
  it('counts functions without a limit, and some of the tests', async () => {
    const report = await run('{ codeSize: 10240 }', { coverage: true, pattern: 'old' });
    expect(report.functions[0]?.coverage?.totals.lines).toMatchObject({ covered: 3, total: 6 });
    expect(report.diagnostics).toEqual([]);
  });

  it('counts nothing where nobody asks', async () => {
    const report = await run('{ codeSize: 10240 }');
    expect(report.functions[0]?.coverage).toBeUndefined();
  });

  it('uses the same clock and chance as the tests', async () => {
    const code = `function handler(event) {
  event.request.uri = '/' + Date.now() + Math.random();
  return event.request;
}
`;
    const tests = 'tests: [{ request: /, expect: { request: { uri: { startsWith: / } } } }]\n';
    const report = await run('{ coverage: 100 }', {}, { 'f.js': code, 'f.test.yml': tests });
    expect([report.diagnostics, failuresOf(report)]).toEqual([[], []]);
  });

  it('says which cases ended otherwise while they were counted, and what is lost', async () => {
    const result = { computeUtilization: undefined, logs: [], errorMessage: '' };
    const request = (uri: string) =>
      JSON.stringify({
        request: { method: 'GET', uri, querystring: {}, headers: {}, cookies: {} },
      });
    const answerOf = (uri: string, counts?: string): CountedAnswer => ({
      result: { ...result, output: request(uri) },
      counts,
    });
    const cases = [aCase(), aCase({ name: 'other' })];
    const config = aFunction({ tests: cases });
    const prepared = {
      config,
      text: CODE,
      bytes: new Uint8Array(),
      file: 'f.js',
      built: undefined,
    };
    const started = startRun(prepared, 'cloudfront-js-2.0');
    const first = {
      kind: 'result',
      result: answerOf('/a').result,
      observations: undefined,
      durationMs: 1,
    } as const;
    const run = { ...started, answers: { offline: new Map(cases.map(({ id }) => [id, first])) } };
    const nothing = { covered: 0, total: 0, percent: 100 };
    const totals = { lines: nothing, branches: nothing, functions: nothing, statements: nothing };
    const answers = [answerOf('/a', '1,'), answerOf('/b')];
    const measure = () => Promise.resolve({ kind: 'counted' as const, totals, files: {}, answers });
    const counted = await addCoverage(measure, run, true);
    expect(coverageFindings([counted])).toMatchObject([
      { code: 'coverage-differs', severity: 'warning', args: { cases: ['site › other'], lost: 1 } },
    ]);
    const refused = () => Promise.resolve({ kind: 'refused' as const, reason: 'it cannot' });
    expect(coverageFindings([await addCoverage(refused, run, true)])).toMatchObject([
      { code: 'coverage-unmeasured', severity: 'warning', args: { reason: 'it cannot' } },
    ]);
  });

  it('changes no outcome of the examples', async () => {
    const folder = path.join(fileURLToPath(new URL('../../', import.meta.url)), 'examples');
    const settings = { fallback: 'none' } as RunSettings;
    const [plain, counted] = [
      await runProject(folder, offline, settings),
      await runProject(folder, offline, { ...settings, coverage: true }),
    ];
    const seen = ({ functions }: Report) =>
      functions.flatMap(({ cases }) =>
        cases.map(({ testCase, status, failures, notes, runs }) => {
          const results = runs.map(({ outcome, result, steps }) => ({ outcome, result, steps }));
          return { id: testCase.id, status, failures, notes, results };
        }),
      );
    expect(seen(counted)).toEqual(seen(plain));
    expect(counted.diagnostics).toEqual(plain.diagnostics);
    for (const { coverage } of counted.functions) {
      expect(coverage).toMatchObject({ differing: [], lost: 0 });
      expect(coverage?.totals.lines.percent).toBeGreaterThan(50);
    }
  });
});
