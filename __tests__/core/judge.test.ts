import { describe, expect, it } from '@jest/globals';
import { ServiceError } from '../../src/core/errors.ts';
import { judgeCase, type JudgeInput } from '../../src/core/judge.ts';
import type { Observations, TestResult } from '../../src/core/outcome.ts';
import type { EngineAnswer } from '../../src/core/ports.ts';
import type { Expectation, TestCase } from '../../src/core/test-case.ts';
import type { StoreCheck } from '../../src/core/verdict/check-fixture.ts';
import { aCase, expectUri } from '../builders/suite.ts';
import { at } from './compare/written.ts';
import { QUIET } from './rules/rule-case.ts';

const OPENING =
  'The CloudFront function associated with the CloudFront distribution is invalid or could not run. ';
const SOURCE = { file: 'functions/site.js', text: 'function handler(event) {\n  fail();\n}\n' };
const TROUBLE = new ServiceError('throttled', {
  operation: 'TestFunction',
  subject: 'site',
  detail: '',
});
const trouble: EngineAnswer = { kind: 'trouble', error: TROUBLE };
const limitOf = (limit: number): Expectation => ({
  kind: 'max-compute-utilization',
  limit,
  span: at(7),
});

function result(uri: string, overrides: Partial<TestResult> = {}): TestResult {
  const output = JSON.stringify({ request: { method: 'GET', uri } });
  return { computeUtilization: undefined, logs: [], errorMessage: '', output, ...overrides };
}

function offline(
  uri = '/',
  overrides: Partial<TestResult> = {},
  seen: Partial<Observations> = {},
): EngineAnswer {
  const observations = { ...QUIET, steps: undefined, ...seen };
  return { kind: 'result', result: result(uri, overrides), observations, durationMs: 1 };
}

function aws(uri = '/', overrides: Partial<TestResult> = {}): EngineAnswer {
  const measured = { computeUtilization: 20, ...overrides };
  return { kind: 'result', result: result(uri, measured), observations: undefined, durationMs: 2 };
}

const failing = (message: string) => ({ errorMessage: OPENING + message, output: '' });

function judge(testCase: Partial<TestCase>, input: Partial<JudgeInput>) {
  const engines = [
    ...(input.offline ? ['offline' as const] : []),
    ...(input.aws ? ['aws' as const] : []),
  ];
  const limits = { computeUtilization: 70, codeSize: 10_240 };
  return judgeCase({
    testCase: aCase(testCase),
    engines,
    limits,
    allow: [],
    source: SOURCE,
    ...input,
  });
}

/** Failures as `kind field engine+engine`. */
function failuresOf(report: ReturnType<typeof judgeCase>) {
  return report.failures.map((it) =>
    [it.kind, 'field' in it ? it.field : '', it.engines.join('+')].filter(Boolean).join(' '),
  );
}

describe('judgeCase: one engine', () => {
  it('passes what the engine answers right, and reports the run', () => {
    const report = judge({}, { offline: offline() });
    expect(report).toMatchObject({ status: 'passed', failures: [], notes: [], trouble: undefined });
    expect(report.runs).toMatchObject([
      { engine: 'offline', durationMs: 1, outcome: { kind: 'request', request: { uri: '/' } } },
    ]);
  });

  it.each<[string, Partial<JudgeInput>, string]>([
    ['offline', { offline: offline('/x') }, 'assertion request.uri offline'],
    ['aws', { aws: aws('/x') }, 'assertion request.uri aws'],
  ])('fails what %s answers wrong', (_, input, failure) => {
    const report = judge({}, input);
    expect([report.status, ...failuresOf(report)]).toEqual(['failed', failure]);
  });

  it('fails a return value that is neither shape', () => {
    const report = judge({}, { offline: offline('/', { output: 'null' }) });
    expect(report.failures).toMatchObject([
      { kind: 'rule', code: 'bad-return', actual: { phrase: 'bad return: null' } },
    ]);
  });

  it('takes the line of an error from its text, else from the offline run', () => {
    const lines = [
      offline('/', failing('TypeError: x in 1'), { errorLine: 2 }),
      offline('/', failing('TypeError: x'), { errorLine: 2 }),
      offline('/', failing('TypeError: x')),
    ].map((answer) => judge({}, { offline: answer }).failures[0]);
    expect(lines.map((it) => it?.kind === 'function-error' && it.source?.start.line)).toEqual([
      1,
      2,
      undefined,
    ]);
  });
});

describe('judgeCase: two engines', () => {
  it.each<[string, EngineAnswer, EngineAnswer, string[]]>([
    ['agree and are right', offline(), aws(), []],
    ['agree and are wrong', offline('/x'), aws('/x'), ['assertion request.uri offline+aws']],
    [
      'aws alone is wrong',
      offline(),
      aws('/x'),
      ['assertion request.uri aws', 'engine-mismatch request.uri offline+aws'],
    ],
    [
      'offline alone is wrong',
      offline('/x'),
      aws(),
      ['assertion request.uri offline', 'engine-mismatch request.uri offline+aws'],
    ],
    [
      'differ in logs',
      offline('/', { logs: ['a', 'b'] }),
      aws('/', { logs: ['b', 'a'] }),
      ['engine-mismatch logs offline+aws'],
    ],
    [
      'differ in kind',
      offline(),
      aws('/', failing('x')),
      ['function-error aws', 'engine-mismatch outcome offline+aws'],
    ],
    [
      'raise the same error',
      offline('/', failing('x'), { errorLine: 2 }),
      aws('/', failing('x')),
      ['function-error offline+aws'],
    ],
  ])('%s', (_, left, right, failures) => {
    expect(failuresOf(judge({}, { offline: left, aws: right }))).toEqual(failures);
  });

  it('sees a difference no assertion is about', () => {
    const output = JSON.stringify({
      request: { method: 'GET', uri: '/', headers: { x: { value: '1' } } },
    });
    const report = judge({}, { offline: offline(), aws: aws('/', { output }) });
    expect(report).toMatchObject({
      status: 'failed',
      failures: [
        { field: 'request.headers.x', offline: { as: 'absent' }, aws: { as: 'text', text: '1' } },
      ],
    });
  });

  it('notes another wording of an error, and keeps the place only one engine knows', () => {
    const expected: Expectation = { kind: 'error', matcher: undefined, span: at(1) };
    const answers = { offline: offline('/', failing('a')), aws: aws('/', failing('b')) };
    const report = judge({ expectations: [expected] }, answers);
    expect(report).toMatchObject({
      status: 'passed',
      notes: [{ note: 'error-wording', offline: 'a', aws: 'b' }],
    });
    const located = judge(
      {},
      { offline: offline('/', failing('x'), { errorLine: 2 }), aws: aws('/', failing('x')) },
    );
    expect(located.failures).toMatchObject([{ source: { start: { line: 2 } } }]);
  });

  it.each<[string, Partial<Observations>, string]>([
    ['Math.random', { usedRandom: true }, 'Math.random'],
    ['the clock', { usedClock: true }, 'the clock'],
    ['cf.edgeLocation', { usedEdgeLocation: true }, 'cf.edgeLocation'],
    ['several', { usedRandom: true, usedClock: true }, 'Math.random, the clock'],
  ])('does not compare runs with %s', (_, seen, because) => {
    const answers = {
      offline: offline('/', { logs: ['1'] }, seen),
      aws: aws('/', { logs: ['2'] }),
    };
    const report = judge({}, answers);
    expect(report).toMatchObject({ status: 'passed', notes: [{ note: 'not-compared', because }] });
  });

  it('does not compare what ran different code', () => {
    const answers = { offline: offline('/x'), aws: aws('/y') };
    const report = judge({ expectations: [] }, { ...answers, incomparable: 'LIVE has other code' });
    expect(report.failures).toEqual([]);
    expect(report.notes).toEqual([{ note: 'not-compared', because: 'LIVE has other code' }]);
  });

  it('does not compare a run that was not observed', () => {
    const unobserved = { ...offline(), observations: undefined };
    const report = judge({}, { offline: unobserved, aws: aws('/', { logs: ['x'] }) });
    expect(report).toMatchObject({ status: 'passed', notes: [{ note: 'not-compared' }] });
  });
});

describe('judgeCase: the key value store', () => {
  const WITH_STORE = { fixture: { ...aCase().fixture, kvs: { a: '1', b: '2' } } };
  const store = (values: Record<string, string>): StoreCheck => {
    return { kind: 'read', values: new Map(Object.entries(values)) };
  };
  const reading = (...kvsKeys: string[]) => ({
    offline: offline('/', { logs: ['1'] }, { kvsKeys }),
    aws: aws('/', { logs: ['1'] }),
  });
  const mismatches = (report: ReturnType<typeof judge>) =>
    report.failures.flatMap((it) =>
      it.kind === 'kvs-mismatch' ? [[it.key, it.fixture, it.store, it.engines.join('+')]] : [],
    );

  it('is compared with the keys that the offline run read', () => {
    const same = judge(WITH_STORE, { ...reading('a'), store: store({ a: '1', b: 'other' }) });
    expect(same).toMatchObject({ status: 'passed', failures: [], notes: [] });
    const other = judge(WITH_STORE, { ...reading('a', 'b'), store: store({ a: '1', b: 'x' }) });
    expect(other.status).toBe('failed');
    expect(mismatches(other)).toEqual([['b', '2', 'differs', 'offline+aws']]);
  });

  it('differs by a key that only one side has', () => {
    const report = judge(WITH_STORE, { ...reading('a', 'c'), store: store({ c: '3' }) });
    expect(mismatches(report)).toEqual([
      ['a', '1', 'differs', 'offline+aws'],
      ['c', undefined, 'differs', 'offline+aws'],
    ]);
  });

  it('agrees on a key that neither side has', () => {
    const report = judge(WITH_STORE, { ...reading('toString'), store: store({}) });
    expect(report).toMatchObject({ status: 'passed', notes: [] });
  });

  it('is compared with the whole fixture where no offline run told the keys', () => {
    const { aws: answer } = reading();
    const report = judge(WITH_STORE, { aws: answer, store: store({ a: '1', z: 'more' }) });
    expect(mismatches(report)).toEqual([['b', '2', 'differs', 'aws']]);
  });

  it('fails every key that was read when the function has none', () => {
    const report = judge(WITH_STORE, { ...reading('a'), store: { kind: 'none' } });
    expect(mismatches(report)).toEqual([['a', '1', 'none', 'offline+aws']]);
  });

  it.each<[string, Parameters<typeof judge>[0], Partial<JudgeInput>]>([
    ['a case without a fixture', {}, reading('a')],
    ['a run that read nothing', WITH_STORE, reading()],
    ['a case that AWS did not run', WITH_STORE, { offline: reading('a').offline }],
  ])('does not matter to %s', (_what, testCase, answers) => {
    const report = judge(testCase, { ...answers, store: { kind: 'none' } });
    expect(mismatches(report)).toEqual([]);
  });

  it.each(['ignored', 'unreadable'] as const)('is said to be %s', (why) => {
    const report = judge(WITH_STORE, { ...reading('a'), store: { kind: why } });
    expect(report).toMatchObject({
      status: 'passed',
      notes: [
        { note: 'kvs-not-verified', why },
        { note: 'not-compared', because: 'unverified key value store keys' },
      ],
    });
  });

  it('is trouble when AWS does not let it be read', () => {
    const store = { kind: 'trouble', error: TROUBLE } as const;
    const report = judge(WITH_STORE, { ...reading('a'), store });
    expect(report).toMatchObject({ status: 'error', trouble: TROUBLE });
  });

  it('lets engines be compared once all keys are verified, and not before', () => {
    const answers = { ...reading('a'), aws: aws('/', { logs: ['2'] }) };
    const verified = judge(WITH_STORE, { ...answers, store: store({ a: '1' }) });
    expect(failuresOf(verified)).toEqual(['engine-mismatch logs offline+aws']);
    const other = judge(WITH_STORE, { ...answers, store: store({ a: 'x' }) });
    expect(failuresOf(other)).toEqual(['kvs-mismatch offline+aws']);
  });
});

describe('judgeCase: compute utilization', () => {
  const limited = { expectations: [expectUri('/'), limitOf(40)] };

  it.each<[string, Partial<TestCase>, EngineAnswer, unknown[], unknown[]]>([
    ['low', {}, aws('/', { computeUtilization: 50 }), [], []],
    [
      'in the notice band',
      {},
      aws('/', { computeUtilization: 51 }),
      [],
      [{ note: 'utilization-high', percent: 51 }],
    ],
    [
      'at the limit',
      {},
      aws('/', { computeUtilization: 70 }),
      [],
      [{ note: 'utilization-high', percent: 70 }],
    ],
    [
      'above the limit',
      {},
      aws('/', { computeUtilization: 71 }),
      [{ kind: 'utilization', limit: 70, samples: [71], engines: ['aws'], span: aCase().span }],
      [],
    ],
    ['at its own limit', limited, aws('/', { computeUtilization: 40 }), [], []],
    [
      'above its own limit, by the median',
      limited,
      aws('/', { computeUtilization: 41, computeUtilizationSamples: [45, 41, 30] }),
      [{ kind: 'utilization', limit: 40, samples: [45, 41, 30], engines: ['aws'], span: at(7) }],
      [],
    ],
    [
      'not measured',
      {},
      aws('/', { computeUtilization: undefined }),
      [],
      [{ note: 'utilization-not-checked' }],
    ],
    [
      'not measured, with its own limit',
      limited,
      aws('/', { computeUtilization: undefined }),
      [{ kind: 'utilization', limit: 40, samples: [], engines: ['aws'], span: at(7) }],
      [{ note: 'utilization-not-checked' }],
    ],
  ])('%s', (_, testCase, answer, failures, notes) => {
    expect(judge(testCase, { aws: answer })).toMatchObject({ failures, notes });
  });

  it('is a note where no engine of the run measures it', () => {
    const report = judge(limited, { offline: offline() });
    expect(report).toMatchObject({
      status: 'passed',
      notes: [{ note: 'utilization-not-checked' }],
    });
    expect(judge({}, { offline: offline() }).notes).toEqual([]);
  });

  it.each<[string, Partial<JudgeInput>, string]>([
    ['was not reached', {}, 'passed'],
    ['had trouble', { aws: trouble }, 'error'],
  ])('is a note where AWS %s', (_, input, status) => {
    const report = judge(limited, { offline: offline(), engines: ['offline', 'aws'], ...input });
    expect(report).toMatchObject({
      status,
      failures: [],
      notes: [{ note: 'utilization-not-checked' }],
    });
  });

  it('fails as unchecked where AWS runs, but not this case', () => {
    const testCase = { ...limited, offlineOnly: ['clock'] } as const;
    const report = judge(testCase, { offline: offline(), engines: ['offline', 'aws'] });
    expect(report).toMatchObject({
      status: 'failed',
      failures: [
        {
          kind: 'unchecked-assertion',
          assertion: 'expect.maxComputeUtilization',
          ability: 'computeUtilization',
          engines: ['aws'],
        },
      ],
    });
  });
});

describe('judgeCase: steps', () => {
  const limited = { expectations: [{ kind: 'max-steps', limit: 100, span: at(7) }] } as const;

  it('are part of the offline run', () => {
    const report = judge({}, { offline: offline('/', {}, { steps: 42 }), aws: aws() });
    expect(report.runs.map(({ steps }) => steps)).toEqual([42, undefined]);
  });

  it('fail the offline engine alone', () => {
    const answers = { offline: offline('/', {}, { steps: 101 }), aws: aws() };
    expect(failuresOf(judge(limited, answers))).toEqual(['steps offline']);
    expect(judge(limited, { offline: offline('/', {}, { steps: 100 }) }).status).toBe('passed');
  });

  it('fail as unchecked where only AWS ran the case', () => {
    expect(judge(limited, { aws: aws() }).failures).toMatchObject([
      { kind: 'unchecked-assertion', assertion: 'expect.maxSteps', engines: ['aws'] },
    ]);
  });
});

describe('judgeCase: cases an engine cannot run', () => {
  it('skips', () => {
    expect(judge({ skip: 'later' }, { offline: offline('/x') })).toMatchObject({
      status: 'skipped',
      failures: [],
      runs: [],
    });
  });

  const origin: Expectation = { kind: 'origin', expected: 'unchanged', span: at(8) };

  it.each<[TestCase['offlineOnly'], string, number]>([
    [['clock'], 'expect', 1],
    [['edgeLocation'], 'expect', 1],
    [['kvs'], 'expect', 1],
    [['rawQueryString'], 'expect', 1],
    [['engine'], 'expect', 1],
    [['origin'], 'expect.origin', 8],
    [['clock', 'origin'], 'expect', 1],
  ])('fails a case that needs %j in a run on AWS alone', (offlineOnly, assertion, line) => {
    const report = judge({ offlineOnly, expectations: [origin] }, { engines: ['aws'] });
    expect(report.failures).toMatchObject([
      {
        kind: 'unchecked-assertion',
        assertion,
        ability: offlineOnly[0],
        engines: ['aws'],
        span: { start: { line } },
      },
    ]);
  });

  it('names what ran offline only', () => {
    const report = judge(
      { offlineOnly: ['clock'] },
      { offline: offline(), engines: ['offline', 'aws'] },
    );
    expect(report).toMatchObject({
      status: 'passed',
      notes: [{ note: 'offline-only', reasons: ['clock'] }],
    });
    expect(judge({ offlineOnly: ['clock'] }, { offline: offline() }).notes).toEqual([]);
  });

  it('does not run a case for AWS in an offline run', () => {
    expect(judge({ awsOnly: true }, { engines: ['offline'] })).toMatchObject({
      status: 'not-run',
      failures: [],
    });
    expect(judge({ awsOnly: true }, { aws: aws(), engines: ['offline', 'aws'] }).status).toBe(
      'passed',
    );
  });

  it('never passes what no engine answered', () => {
    const engines = ['offline', 'aws'] as const;
    expect(judge({}, { engines }).status).toBe('not-run');
    expect(judge({ offlineOnly: ['clock'] }, { engines }).status).toBe('not-run');
  });
});

describe('judgeCase: approximations', () => {
  it('are noted whatever the verdict is', () => {
    const seen = { approximations: ['error-words', 'key-order'] } as const;
    const notes = seen.approximations.map((approximation) => ({
      note: 'approximate',
      approximation,
    }));
    expect(judge({}, { offline: offline('/', {}, seen) })).toMatchObject({
      status: 'passed',
      notes,
    });
    expect(judge({}, { offline: offline('/x', {}, seen) })).toMatchObject({
      status: 'failed',
      notes,
    });
    expect(judge({}, { offline: offline() }).notes).toEqual([]);
  });
});

describe('judgeCase: trouble at AWS', () => {
  it('is an error, unless the offline run failed', () => {
    expect(judge({}, { aws: trouble })).toMatchObject({
      status: 'error',
      trouble: TROUBLE,
      failures: [],
    });
    expect(judge({}, { offline: offline(), aws: trouble })).toMatchObject({
      status: 'error',
      trouble: TROUBLE,
    });
    const failed = judge({}, { offline: offline('/x'), aws: trouble });
    expect([failed.status, ...failuresOf(failed)]).toEqual([
      'failed',
      'assertion request.uri offline',
    ]);
  });
});
