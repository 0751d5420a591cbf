import { describe, expect, it } from '@jest/globals';
import type { Comparison, ReadComparison } from '../../../src/core/live/comparison.ts';
import { judgeLive, type LiveInput } from '../../../src/core/live/judge-live.ts';
import type { Observations } from '../../../src/core/outcome.ts';
import type { EngineAnswer } from '../../../src/core/ports.ts';
import type { TestCase } from '../../../src/core/test-case.ts';
import { buildTrouble } from '../../builders/report.ts';
import { aCase, expectUri } from '../../builders/suite.ts';
import { QUIET } from '../rules/rule-case.ts';

/** An engine's answer: the request goes on to a path, or an error. */
function went(uri: string, used: Partial<Observations> = {}): EngineAnswer {
  const request = { method: 'GET', uri, querystring: {}, headers: {}, cookies: {} };
  return answered({ output: JSON.stringify({ request }) }, used);
}

function answered(
  result: { output?: string; errorMessage?: string },
  used: Partial<Observations> = {},
): EngineAnswer {
  return {
    kind: 'result',
    result: { computeUtilization: 12, logs: [], errorMessage: '', output: '', ...result },
    observations: { ...QUIET, ...used },
    durationMs: 1,
  };
}

interface Facts {
  /** LIVE, on AWS and offline. */
  readonly liveAws?: EngineAnswer;
  readonly liveOffline?: EngineAnswer;
  /** Now, on AWS and offline. */
  readonly aws?: EngineAnswer;
  readonly offline?: EngineAnswer;
  readonly test?: Partial<TestCase>;
  readonly status?: LiveInput['report']['status'];
  readonly store?: LiveInput['store'];
}

function judge({ liveAws, liveOffline, aws, offline, test, status, store }: Facts) {
  const testCase = aCase(test);
  const answers = (answer: EngineAnswer | undefined) =>
    new Map(answer === undefined ? [] : [[testCase.id, answer]]);
  const comparison: ReadComparison = {
    kind: 'read',
    against: 'LIVE',
    before: 'old',
    after: 'new',
    config: [],
    offline: answers(liveOffline),
    aws: answers(liveAws),
    observed: answers(offline),
    trouble: undefined,
  } satisfies Comparison;
  return judgeLive({ report: { testCase, status: status ?? 'passed' }, comparison, aws, store });
}

describe('who judges', () => {
  it.each<[string, Facts, object]>([
    [
      'TestFunction on both stages, whatever the emulated runtime says',
      { liveAws: went('/'), aws: went('/'), liveOffline: went('/a'), offline: went('/b') },
      { verdict: 'same', engine: 'aws' },
    ],
    [
      'the emulated runtime where AWS was not asked on one side',
      { aws: went('/b'), liveOffline: went('/a'), offline: went('/b') },
      { verdict: 'changed', engine: 'offline' },
    ],
    [
      'nobody where only AWS may judge and was not asked',
      {
        aws: went('/b'),
        liveOffline: went('/a'),
        offline: went('/b'),
        test: { awsOnly: true },
      },
      { verdict: 'not-compared', because: 'not-run' },
    ],
    ['nobody where LIVE did not run', { offline: went('/') }, { verdict: 'not-compared' }],
    [
      'nobody after trouble, although the emulated runtime could',
      {
        liveAws: { kind: 'trouble', error: buildTrouble('throttled') },
        aws: went('/'),
        liveOffline: went('/'),
        offline: went('/'),
      },
      { verdict: 'not-compared', because: 'trouble' },
    ],
  ])('%s', (_, facts, expected) => {
    expect(judge(facts)).toMatchObject(expected);
  });

  it('is nobody for a skipped case', () => {
    expect(judge({ liveOffline: went('/'), test: { skip: '' } })).toBeUndefined();
  });
});

const GOING = '{"request":{"uri":"/","method":"GET","cookies":{}}}';

describe('the same behaviour', () => {
  const error = (text: string) =>
    answered({ errorMessage: `The CloudFront function associated with the ${text}` });
  it.each<[string, EngineAnswer, EngineAnswer]>([
    ['other key order and filled-in maps', went('/'), answered({ output: GOING })],
    ['two errors in different words', error('TypeError: a'), error('TypeError: b')],
  ])('%s', (_, liveAws, aws) => {
    expect(judge({ liveAws, aws })?.verdict).toBe('same');
  });

  it('is none where one side fails', () => {
    const changed = judge({ liveAws: error('TypeError: a'), aws: went('/') });
    expect(changed).toMatchObject({ verdict: 'changed', differences: [{ field: 'outcome' }] });
  });
});

describe('what may vary', () => {
  const aws = { liveAws: went('/a'), aws: went('/b') };
  it.each<[string, Facts, readonly string[]]>([
    ['chance', { ...aws, offline: went('/b', { usedRandom: true }) }, ['Math.random']],
    ['time', { ...aws, offline: went('/b', { usedClock: true }) }, ['the clock']],
    ['place', { ...aws, offline: went('/b', { usedEdgeLocation: true }) }, ['cf.edgeLocation']],
    [
      'a store that nobody compared the fixture with',
      { ...aws, offline: went('/b', { kvsKeys: ['/old'] }) },
      ['unverified key value store keys'],
    ],
    [
      'chance that LIVE alone uses',
      { ...aws, liveOffline: went('/', { usedRandom: true }) },
      ['Math.random'],
    ],
    [
      'several reasons, each once',
      {
        ...aws,
        offline: went('/', { usedRandom: true, usedClock: true }),
        liveOffline: went('/', { usedClock: true }),
      },
      ['Math.random', 'the clock'],
    ],
    [
      'the time of an offline comparison',
      { liveOffline: went('/a', { usedClock: true }), offline: went('/b') },
      ['the clock'],
    ],
  ])('%s', (_, facts, because) => {
    expect(judge(facts)).toMatchObject({ verdict: 'may-vary', because });
  });

  it('is said of equal outcomes too: it was luck', () => {
    const random = went('/', { usedRandom: true });
    expect(judge({ liveAws: went('/'), aws: went('/'), offline: random })?.verdict).toBe(
      'may-vary',
    );
  });

  it.each<[string, Facts]>([
    [
      'keys that are the same in the store',
      {
        ...aws,
        offline: went('/b', { kvsKeys: ['/old'] }),
        test: { fixture: { ...aCase().fixture, kvs: { '/old': '/new' } } },
        store: { kind: 'read', values: new Map([['/old', '/new']]) },
      },
    ],
    [
      'a clock that the test stops',
      {
        liveOffline: went('/a', { usedClock: true }),
        offline: went('/b', { usedClock: true }),
        test: { fixture: { ...aCase().fixture, clock: 0 } },
      },
    ],
    [
      'a store that both codes find offline',
      { liveOffline: went('/a'), offline: went('/b', { kvsKeys: ['/old'] }) },
    ],
  ])('is not %s', (_, facts) => {
    expect(judge(facts)?.verdict).toBe('changed');
  });
});

describe('the mark of a change', () => {
  const change = { liveAws: went('/a'), aws: went('/b') };
  const { span } = aCase();
  it.each<[string, Facts, string]>([
    ['a failing test', { status: 'failed' }, 'fails'],
    [
      'a passing test with an outcome key',
      { test: { expectations: [expectUri('/b')] } },
      'asserted',
    ],
    ['a smoke event', { test: { expectations: [] } }, 'not-asserted'],
    [
      'a test of logs and cost alone',
      {
        test: {
          expectations: [
            { kind: 'logs', items: [], span },
            { kind: 'max-compute-utilization', limit: 50, span },
          ],
        },
      },
      'not-asserted',
    ],
    [
      'a snapshot',
      {
        test: {
          expectations: [],
          snapshot: { form: 'beside', file: 'x.snap.yml', span, recorded: undefined },
        },
      },
      'asserted',
    ],
  ])('%s', (_, facts, mark) => {
    expect(judge({ ...change, ...facts })).toMatchObject({ verdict: 'changed', mark });
  });
});
