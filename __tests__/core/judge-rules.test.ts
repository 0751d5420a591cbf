import { describe, expect, it } from '@jest/globals';
import { judgeCase, type JudgeInput } from '../../src/core/judge.ts';
import type { JsonObject } from '../../src/core/json.ts';
import type { Observations } from '../../src/core/outcome.ts';
import type { EngineAnswer } from '../../src/core/ports.ts';
import { ALLOWABLE_CODES, type RuleCode } from '../../src/core/rules/rule-table.ts';
import type { Expectation, TestCase } from '../../src/core/test-case.ts';
import { aCase } from '../builders/suite.ts';
import { at } from './compare/written.ts';
import { QUIET } from './rules/rule-case.ts';

const SOURCE = { file: 'functions/site.js', text: 'function handler() {}\n' };
const OPENING =
  'The CloudFront function associated with the CloudFront distribution is invalid or could not run. ';

function answer(output: JsonObject | string, seen?: Partial<Observations>): EngineAnswer {
  const text = typeof output === 'string' ? '' : JSON.stringify(output);
  const errorMessage = typeof output === 'string' ? OPENING + output : '';
  const result = { computeUtilization: 20, logs: [], errorMessage, output: text };
  return { kind: 'result', result, observations: seen && { ...QUIET, ...seen }, durationMs: 1 };
}

const offline = (output: JsonObject | string, seen: Partial<Observations> = {}) =>
  answer(output, seen);
const aws = (output: JsonObject | string) => answer(output);

const request = (change: JsonObject = {}): JsonObject => ({
  request: { method: 'GET', uri: '/', ...change },
});

const allowed = (...codes: RuleCode[]) =>
  codes.map((code, index) => ({ code, span: at(index + 20) }));

function judge(answers: Partial<JudgeInput>, testCase: Partial<TestCase> = {}) {
  const limits = { computeUtilization: 70, codeSize: 10_240 };
  const engines = (['offline', 'aws'] as const).filter((engine) => answers[engine]);
  const known = { testCase: aCase(testCase), limits, engines, allow: [], source: SOURCE };
  return judgeCase({ ...known, ...answers });
}

/** Failures as `kind engine+engine`, rules by their code. */
function failuresOf({ failures }: ReturnType<typeof judge>) {
  return failures.map((it) => `${it.kind === 'rule' ? it.code : it.kind} ${it.engines.join('+')}`);
}

const notesOf = ({ notes }: ReturnType<typeof judge>) =>
  notes.map((it) => ('code' in it ? `${it.note} ${it.code}` : it.note));

const UPPER = request({ headers: { 'X-A': { value: '' } } });
const QUERY = request({ uri: '/?a' });
const LOUD = request({ headers: { cookie: { value: 'a=b' } } });
const NO_ASSERTION = { expectations: [] };

describe('production rules of a case', () => {
  it('fail it once for all engines, at the test', () => {
    const report = judge({ offline: offline(QUERY), aws: aws(QUERY) }, NO_ASSERTION);
    expect(report.status).toBe('failed');
    expect(report.failures).toEqual([
      {
        kind: 'rule',
        code: 'query-in-uri',
        field: 'request.uri',
        actual: { as: 'text', text: '/?a' },
        engines: ['offline', 'aws'],
        span: report.testCase.span,
      },
    ]);
  });

  it('stand beside the assertions', () => {
    const report = judge({ offline: offline(request({ uri: 'a' })) });
    expect(failuresOf(report)).toEqual(['assertion offline', 'uri-not-absolute offline']);
  });

  it('are noted as warnings with their engines', () => {
    const report = judge({ offline: offline(LOUD), aws: aws(LOUD) });
    expect(report).toMatchObject({ status: 'passed', failures: [] });
    expect(report.notes).toMatchObject([
      { note: 'rule', code: 'cookie-in-headers', engines: ['offline', 'aws'] },
    ]);
  });

  it.each<[string, Partial<JudgeInput>, Partial<TestCase>]>([
    ['the function', { allow: ['query-in-uri'] }, {}],
    ['the test', {}, { allow: allowed('query-in-uri') }],
    ['both', { allow: ['query-in-uri'] }, { allow: allowed('query-in-uri') }],
  ])('are off where %s allows them', (_who, input, testCase) => {
    const answers = { offline: offline(QUERY), aws: aws(QUERY) };
    const report = judge({ ...answers, ...input }, { ...NO_ASSERTION, ...testCase });
    expect(report).toMatchObject({ status: 'passed', failures: [], notes: [] });
  });

  it('are off as warnings, too', () => {
    const report = judge({ offline: offline(LOUD), allow: ['cookie-in-headers'] });
    expect(report.notes).toEqual([]);
  });

  it('are on for other codes than the allowed one', () => {
    const report = judge({ offline: offline(QUERY), allow: ['uri-bad-char'] }, NO_ASSERTION);
    expect(failuresOf(report)).toEqual(['query-in-uri offline']);
  });

  it('say nothing of a result that AWS answered with an error: there is none', () => {
    const report = judge({ aws: aws('Error: x') });
    expect(failuresOf(report)).toEqual(['function-error aws']);
  });
});

describe('allow without need', () => {
  it('is a warning at the very code', () => {
    const report = judge(
      { offline: offline(QUERY) },
      { ...NO_ASSERTION, allow: allowed('query-in-uri', 'uri-bad-char') },
    );
    expect(report.notes).toEqual([{ note: 'unused-allow', code: 'uri-bad-char', span: at(21) }]);
  });

  it.each<[string, Partial<JudgeInput>, RuleCode]>([
    ['the function failed', { offline: offline('Error: x') }, 'uri-bad-char'],
    ['only AWS ran, which cannot see it', { aws: aws(request()) }, 'bad-origin'],
  ])('is not told where %s', (_why, answers, code) => {
    expect(notesOf(judge(answers, { allow: allowed(code) }))).toEqual([]);
  });

  it('is told by AWS alone for what AWS can see', () => {
    const report = judge({ aws: aws(request()) }, { allow: allowed('uri-bad-char') });
    expect(notesOf(report)).toEqual(['unused-allow uri-bad-char']);
  });

  it('is not told of the function: it speaks for all its tests', () => {
    expect(notesOf(judge({ offline: offline(request()), allow: ALLOWABLE_CODES }))).toEqual([]);
  });
});

describe('bad-return', () => {
  const BAD = offline('Error: the handler returned undefined', { badReturn: true });
  const wanted: Expectation = { kind: 'error', matcher: undefined, span: at(1) };

  it.each<[string, Partial<TestCase>]>([
    ['instead of an error of the function', {}],
    ['even where an error is expected', { expectations: [wanted] }],
  ])('is reported %s', (_how, testCase) => {
    const report = judge({ offline: BAD }, testCase);
    expect(failuresOf(report)).toEqual(['bad-return offline']);
    expect(report.failures).toMatchObject([
      { field: 'output', actual: { phrase: 'Error: the handler returned undefined' } },
    ]);
  });

  it('cannot be allowed', () => {
    const report = judge({ offline: BAD, allow: ['bad-return'] }, { allow: allowed('bad-return') });
    expect(failuresOf(report)).toEqual(['bad-return offline']);
  });

  it('lets logs be judged', () => {
    const logs: Expectation = { kind: 'logs', items: [], span: at(2) };
    expect(failuresOf(judge({ offline: BAD }, { expectations: [logs] }))).toEqual([
      'bad-return offline',
    ]);
  });

  it.each([
    ['nothing', 'null'],
    ['no JSON', '{'],
    ['both', '{"request":{},"response":{}}'],
  ])('is reported for a result of AWS that holds %s', (_what, output) => {
    const result = { computeUtilization: 1, logs: [], errorMessage: '', output };
    const answered: EngineAnswer = {
      kind: 'result',
      result,
      observations: undefined,
      durationMs: 1,
    };
    expect(failuresOf(judge({ aws: answered }))).toEqual(['bad-return aws']);
  });

  it('leaves an error of AWS as it is, without a disagreement of the engines', () => {
    const report = judge({ offline: BAD, aws: aws('Error: no') });
    expect(failuresOf(report)).toEqual(['function-error aws', 'bad-return offline']);
  });
});

describe('rules that TestFunction knows', () => {
  it.each<[RuleCode, JsonObject]>([
    ['header-name-case', UPPER],
    ['bad-value-type', request({ headers: { x: {} } })],
    ['bad-status', { response: { statusCode: '302' } }],
    ['bad-body', { response: { statusCode: 200, body: 1 } }],
  ])("%s: AWS's own error stands beside the rule, and the engines agree", (code, output) => {
    const report = judge({ offline: offline(output), aws: aws('Error: no') }, NO_ASSERTION);
    expect(failuresOf(report)).toEqual(['function-error aws', `${code} offline`]);
  });

  it('settle the disagreement also where they are allowed', () => {
    const answers = { offline: offline(UPPER), aws: aws('Error: no') };
    const report = judge({ ...answers, allow: ['header-name-case'] }, NO_ASSERTION);
    expect(failuresOf(report)).toEqual(['function-error aws']);
  });

  it('are told of both engines where AWS lets the result pass', () => {
    const report = judge({ offline: offline(UPPER), aws: aws(UPPER) }, NO_ASSERTION);
    expect(failuresOf(report)).toEqual(['header-name-case offline+aws']);
  });

  it('do not excuse a disagreement about anything else', () => {
    const report = judge({ offline: offline(QUERY), aws: aws('Error: no') }, NO_ASSERTION);
    expect(failuresOf(report)).toEqual([
      'function-error aws',
      'query-in-uri offline',
      'engine-mismatch offline+aws',
    ]);
  });
});
