import { describe, expect, it } from '@jest/globals';
import type { TestResult } from '../../../src/core/outcome.ts';
import type { StrictAnswer } from '../../../src/core/ports.ts';
import { ERROR_OPENING } from '../../../src/core/error-message.ts';
import { canonicalise } from '../../../src/core/compare/canonical.ts';
import { createReport } from '../../../src/core/create-report.ts';
import { addOpinion } from '../../../src/core/strict/add-opinion.ts';
import { disagreements } from '../../../src/core/strict/disagreements.ts';
import { strictTotals } from '../../../src/core/strict/strict-totals.ts';
import { buildCase, buildFunction, buildRun } from '../../builders/report.ts';

const event = { request: { method: 'GET', uri: '/a', headers: {}, cookies: {}, querystring: {} } };
const eventType = 'viewer-request';

function result(facts: Partial<TestResult>): TestResult {
  return { computeUtilization: undefined, logs: [], errorMessage: '', output: '', ...facts };
}
const uri = (path: string, logs: readonly string[] = []) =>
  result({ logs, output: JSON.stringify({ request: { ...event.request, uri: path } }) });
const error = (text: string) => result({ errorMessage: ERROR_OPENING + text });
const second = (of: TestResult): StrictAnswer => ({ kind: 'result', result: of });
const offline = (of: TestResult) => ({ result: of, outcome: canonicalise(of, event, eventType) });

describe('disagreements', () => {
  it.each<[string, TestResult, StrictAnswer, readonly string[]]>([
    ['the same request', uri('/b'), second(uri('/b')), []],
    ['another uri', uri('/b'), second(uri('/c')), ['request.uri']],
    ['other logs', uri('/b', ['1']), second(uri('/b', ['2'])), ['logs']],
    ['an error instead', uri('/b'), second(error('TypeError: x')), ['outcome']],
    ['the same error', error('TypeError: x'), second(error('TypeError: x')), []],
    ['another wording', error('TypeError: x'), second(error('TypeError: y')), ['error']],
    ['another line', error('SyntaxError: x in 2'), second(error('SyntaxError: x in 3')), ['error']],
    ['a line only one knows', error('TypeError: x in 2'), second(error('TypeError: x')), []],
    ['a verdict', error('SyntaxError: x in 2'), { kind: 'accepted' }, ['verdict']],
    ['no answer', uri('/b'), { kind: 'gap', gap: { gap: 'left-out' } }, []],
  ])('%s', (_, here, there, fields) => {
    const found = disagreements(offline(here), there, { event, eventType });
    expect(found.map(({ field }) => field)).toEqual(fields);
  });
});

describe('an opinion on a case', () => {
  const runs = [buildRun({ ...offline(uri('/b')) })];
  const report = buildCase({ runs, testCase: { event, eventType } });
  const backend = (because: string | undefined) => ({
    backend: { binary: 'njs 0.7.9', explain: () => because },
    runtime: 'cloudfront-js-2.0' as const,
  });

  it('fails a case that differs, and names the binary', () => {
    const added = addOpinion(report, second(uri('/c')), backend(undefined));
    expect(added.status).toBe('failed');
    expect(added.failures).toMatchObject([
      {
        kind: 'strict-mismatch',
        field: 'request.uri',
        offline: { text: '/b' },
        second: { text: '/c' },
        binary: 'njs 0.7.9',
      },
    ]);
  });

  it('notes what the version explains', () => {
    const added = addOpinion(report, second(uri('/c')), backend('it is older'));
    expect(added).toMatchObject({
      status: 'passed',
      failures: [],
      notes: [{ note: 'strict-known', field: 'request.uri', because: 'it is older' }],
    });
  });

  it('notes what was not answered', () => {
    const added = addOpinion(report, { kind: 'gap', gap: { gap: 'left-out' } }, backend(undefined));
    expect(added).toMatchObject({ status: 'passed', notes: [{ note: 'strict-gap' }] });
  });

  it('is counted', () => {
    const cases = [
      addOpinion(report, second(uri('/b')), backend(undefined)),
      addOpinion(report, second(uri('/c')), backend(undefined)),
      addOpinion(report, second(uri('/c')), backend('it is older')),
      addOpinion(report, { kind: 'gap', gap: { gap: 'left-out' } }, backend(undefined)),
    ];
    const whole = createReport({ functions: [buildFunction({ cases })], strict: 'njs 0.7.9' });
    expect(strictTotals(whole)).toEqual({ compared: 3, differing: 1, known: 1, gaps: 1 });
  });
});
