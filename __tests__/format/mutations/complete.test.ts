import { afterAll, describe, expect, it } from '@jest/globals';
import { judgeCase } from '../../../src/core/judge.ts';
import type { JsonObject, JsonValue } from '../../../src/core/json.ts';
import { casesOf } from '../../../src/core/report-totals.ts';
import { createTestRuntime } from '../../builders/offline-runtime.ts';
import { removeProjects } from '../../builders/project.ts';
import { CHANGES } from './fields.ts';
import { runLines, textAt, type LineTest } from './run-lines.ts';

const runtime = createTestRuntime();

afterAll(async () => {
  await runtime.close();
  await removeProjects();
});

type Wrapped = LineTest['expect'];

const onRequest = (expected: Wrapped): LineTest => ({
  request: 'POST /a',
  isResponse: false,
  expect: expected,
});
const onAnswer = (expected: Wrapped): LineTest => ({ ...onRequest(expected), request: '/answer' });
const onResponse = (expected: Wrapped): LineTest => ({ ...onRequest(expected), isResponse: true });

const host = 'd111111abcdef8.cloudfront.net';
const answer = { response: { ...CHANGES.response } };
const request = {
  request: {
    method: 'POST',
    ...CHANGES.request,
    headers: { host, 'x-new': 'Header' },
  },
};
const boxed = {
  response: {
    ...CHANGES.response,
    headers: { 'x-new': { value: 'Header' } },
    body: { encoding: 'text', data: 'Body Text' },
  },
};

/** What is complete: the place of every caret, the test around it, and everything that it says. */
const COMPLETE: readonly (readonly [
  title: string,
  caret: string,
  wrap: (complete: JsonObject) => LineTest,
  complete: JsonObject,
])[] = [
  ['output, a request', '"output"', (output) => onRequest({ output }), request],
  ['output, a response', '"output"', (output) => onAnswer({ output }), answer],
  ['output in boxes', '"output"', (output) => onAnswer({ output }), boxed],
  ['snapshot of an output', '"output"', (output) => onAnswer({ snapshot: { output } }), answer],
  [
    'snapshot of changes',
    '"changes"',
    (changes) => onRequest({ snapshot: { changes } }),
    CHANGES.request,
  ],
  ['changes of a request', '"changes"', (changes) => onRequest({ changes }), CHANGES.request],
  ['changes of a response', '"changes"', (changes) => onResponse({ changes }), CHANGES.response],
];

/** Every object that differs in one leaf: another value, none, or one more beside it. */
function wrongs(value: JsonValue): readonly JsonValue[] {
  if (typeof value === 'number') return [value + 1];
  if (typeof value === 'string') return value === 'text' ? [] : [`${value}x`, value.slice(1)];
  if (Array.isArray(value)) return [];
  const object = value as JsonObject;
  return Object.entries(object).flatMap(([key, inner]) => [
    ...wrongs(inner).map((wrong) => ({ ...object, [key]: wrong })),
    ...(isEntry(key) ? [{ ...object, [`${key}x`]: 'x' }] : []),
    ...(isRequired(key)
      ? []
      : [Object.fromEntries(Object.entries(object).filter(([it]) => it !== key))]),
  ]);
}

/** Names of entries, beside which there can be others. */
function isEntry(key: string): boolean {
  return ['x-new', 'page', 'id'].includes(key);
}

/** Without it there would be nothing left, or nothing that can be read. */
function isRequired(key: string): boolean {
  return [
    'request',
    'response',
    'value',
    'encoding',
    'data',
    'multiValue',
    'page',
    'id',
    'x-new',
  ].includes(key);
}

describe('a complete expectation', () => {
  it.each(COMPLETE)('fails in whatever it differs: %s', async (_title, caret, wrap, complete) => {
    const others = wrongs(complete);
    expect(others.length).toBeGreaterThan(8);
    const tests = [complete, ...others].map((it) => wrap(it as JsonObject));
    const report = await runLines(tests, runtime);
    expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const found = casesOf(report).map(({ status, failures }, at) => {
      const carets = failures.map(({ span }) => textAt(report, span));
      return { expected: tests[at]?.expect, status, carets };
    });
    const [right, ...wrong] = tests.map(({ expect: expected }) => expected);
    expect(found).toEqual([
      { expected: right, status: 'passed', carets: [] },
      ...wrong.map((expected) => ({ expected, status: 'failed', carets: [caret] })),
    ]);
  });

  it('is the same in a file of its own', async () => {
    const files = {
      'right.json': JSON.stringify(answer),
      'wrong.json': JSON.stringify({ response: { ...answer.response, statusCode: 208 } }),
      'f.snap.yml': JSON.stringify({
        f: {
          'f › 2': { output: answer },
          'f › 3': { output: { response: { ...answer.response, body: 'Body text' } } },
        },
      }),
    };
    const tests: readonly JsonObject[] = [
      { output: 'right.json' },
      { output: 'wrong.json' },
      { snapshot: true },
      { snapshot: true },
    ];
    const report = await runLines(tests.map(onAnswer), runtime, files);
    expect(report.diagnostics).toEqual([]);
    expect(casesOf(report).map(({ status }) => status)).toEqual([
      'passed',
      'failed',
      'passed',
      'failed',
    ]);
  });
});

/** A short expectation that holds, one that does not, and what the caret stands under. */
const SHORT: readonly (readonly [LineTest, Wrapped, string])[] = [
  [onAnswer('207'), '208', '208'],
  [onAnswer(207), 200, '200'],
  [onAnswer(207), 'unchanged', '"unchanged"'],
  [onAnswer(207), '/New/Index.html', '"/New/Index.html"'],
  [onRequest('/New/Index.html?page=Two'), '/New/Index.html?page=two', 'page=two'],
  [onRequest('/New/Index.html?page=Two'), '/New/Index.html?', ''],
  [onRequest('/New/Index.html?page=Two'), '/New/Index.html', '"/New/Index.html"'],
  [onRequest('/New/Index.html?page=Two'), '/new/Index.html?page=Two', '/new/Index.html'],
  [onRequest('/New/Index.html?page=Two'), 403, '403'],
  [onRequest('/New/Index.html?page=Two'), 'unchanged', '"unchanged"'],
  [onResponse(207), 206, '206'],
];

it.each(SHORT)('the short form of %j fails as %j', async (right, wrong, caret) => {
  const report = await runLines([right, { ...right, expect: wrong }], runtime);
  expect(report.diagnostics).toEqual([]);
  const [first, second] = casesOf(report);
  expect(first?.status).toBe('passed');
  expect(second?.failures.map(({ span }) => textAt(report, span))).toEqual([caret]);
});

describe('a limit', () => {
  it('of steps fails at what it says', async () => {
    const of = (maxSteps: number) => onRequest({ maxSteps, changes: CHANGES.request });
    const report = await runLines([of(1_000), of(1)], runtime);
    expect(report.diagnostics).toEqual([]);
    const failures = casesOf(report).flatMap((it) => it.failures);
    expect(failures.map(({ kind, span }) => [kind, textAt(report, span)])).toEqual([
      ['steps', '1'],
    ]);
  });

  it('of compute utilization fails at what it says', async () => {
    const of = (percent: number) => onRequest({ maxComputeUtilization: percent });
    const report = await runLines([of(50), of(49)], runtime);
    expect(report.diagnostics).toEqual([]);
    const judged = casesOf(report).map(({ testCase, runs: [run] }) =>
      judgeCase({
        testCase,
        aws: {
          kind: 'result',
          result: {
            errorMessage: '',
            output: '',
            logs: [],
            ...run?.result,
            computeUtilization: 50,
          },
          observations: undefined,
          durationMs: 0,
        },
        engines: ['aws'],
        limits: { computeUtilization: 70, codeSize: 10_240 },
        allow: [],
        source: { file: 'f.js', text: '' },
      }),
    );
    const failures = judged.flatMap((it) => it.failures);
    expect(failures.map(({ kind, span }) => [kind, textAt(report, span)])).toEqual([
      ['utilization', '49'],
    ]);
  });
});
