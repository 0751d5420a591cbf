import { describe, expect, it } from '@jest/globals';
import type { ReadComparison } from '../../../src/core/live/comparison.ts';
import { allChangedBehaviours, reportLive } from '../../../src/core/live/report-live.ts';
import type { EngineAnswer } from '../../../src/core/ports.ts';
import {
  buildChange,
  buildComparedFunction,
  buildLiveCase,
  buildMayVary,
  buildSame,
} from '../../builders/live.ts';
import { buildCase, buildFunction, buildReport, buildTrouble } from '../../builders/report.ts';

function measured(computeUtilization: number | undefined): EngineAnswer {
  const result = { computeUtilization, logs: [], errorMessage: '', output: '' };
  return { kind: 'result', result, observations: undefined, durationMs: 1 };
}

const READ: ReadComparison = {
  kind: 'read',
  against: 'LIVE',
  before: 'a\nb\n',
  after: 'a\nc\nd\n',
  config: ['runtime'],
  offline: new Map(),
  aws: new Map(),
  observed: new Map(),
  trouble: undefined,
};

describe('reportLive', () => {
  it('counts verdicts and judges, and leaves out skipped cases', () => {
    const cases = [
      buildLiveCase(buildChange()),
      buildLiveCase(buildChange({ engine: 'offline' })),
      buildLiveCase(buildSame()),
      buildLiveCase(buildMayVary()),
      buildLiveCase({ verdict: 'not-compared', because: 'not-run' }),
      buildCase({ status: 'skipped' }),
    ];
    expect(reportLive(READ, cases)).toMatchObject({
      counts: { changed: 2, same: 1, 'may-vary': 1, 'not-compared': 1 },
      judged: { aws: 3, offline: 1 },
      code: { added: 2, removed: 1 },
      config: ['runtime'],
      utilization: undefined,
    });
  });

  it('takes the highest utilization that LIVE showed', () => {
    const aws = new Map([
      ['a', measured(undefined)],
      ['b', measured(31)],
      ['c', measured(18)],
      ['d', { kind: 'trouble', error: buildTrouble() } as const],
    ]);
    expect(reportLive({ ...READ, aws }, [])).toMatchObject({ utilization: 31 });
  });
});

describe('allChangedBehaviours', () => {
  const changed = buildComparedFunction([buildLiveCase(buildChange())]);
  const unknown = buildFunction({ live: { state: 'unknown', trouble: buildTrouble() } });
  it.each([
    ['nothing when nobody compared', [buildFunction()], undefined],
    ['nothing when LIVE could not be read', [unknown], undefined],
    [
      '0 for new functions and for those that are LIVE',
      [buildFunction({ live: { state: 'new' } }), buildFunction({ live: { state: 'same' } })],
      0,
    ],
    ['the sum of those that are known', [changed, unknown, changed], 2],
    [
      'nothing when no event could be compared',
      [buildComparedFunction([buildLiveCase({ verdict: 'not-compared', because: 'trouble' })])],
      undefined,
    ],
  ])('is %s', (_, functions, expected) => {
    expect(allChangedBehaviours(buildReport({ functions }))).toBe(expected);
  });
});
