import type { CodeDiff } from '../../src/core/live/code-diff.ts';
import type { LiveCase, LiveMark } from '../../src/core/live/live-case.ts';
import type { ComparedLive } from '../../src/core/live/live-report.ts';
import { compareOutcomes } from '../../src/core/compare/compare-outcomes.ts';
import type { EngineName } from '../../src/core/failure.ts';
import type { Outcome } from '../../src/core/outcome.ts';
import type { CaseReport, FunctionReport } from '../../src/core/report.ts';
import type { TestCase } from '../../src/core/test-case.ts';
import { buildCase, buildFunction, buildRun, requestOutcome, responseOutcome } from './report.ts';

interface BehaviourFacts {
  readonly live?: Outcome;
  readonly current?: Outcome;
  readonly engine?: EngineName;
  readonly mark?: LiveMark;
}

/** A behaviour that changes: LIVE lets the request go on, now it is redirected, unless said otherwise. */
export function buildChange(facts: BehaviourFacts = {}): LiveCase {
  const { live = requestOutcome(), current = responseOutcome(), engine = 'aws' } = facts;
  return {
    verdict: 'changed',
    differences: compareOutcomes(live, current),
    mark: facts.mark ?? 'asserted',
    ...sides(engine, live, current),
  };
}

/** A behaviour that stays. */
export function buildSame(outcome: Outcome = requestOutcome()): LiveCase {
  return { verdict: 'same', ...sides('aws', outcome, outcome) };
}

/** A behaviour that is another one at every run. */
export function buildMayVary(
  because: readonly string[] = ['Math.random'],
  { live = requestOutcome('/a'), current = requestOutcome('/b') }: BehaviourFacts = {},
): LiveCase {
  return { verdict: 'may-vary', because, ...sides('aws', live, current) };
}

function sides(engine: EngineName, live: Outcome, current: Outcome) {
  return {
    engine,
    live: buildRun({ engine, outcome: live }),
    current: buildRun({ engine, outcome: current }),
  };
}

/** A case with what it does on LIVE. */
export function buildLiveCase(
  live: LiveCase,
  testCase: Partial<TestCase> = {},
  overrides: Partial<Omit<CaseReport, 'testCase'>> = {},
): CaseReport {
  return buildCase({ ...overrides, testCase, live });
}

/** One changed line of code. */
export const CODE_DIFF: CodeDiff = {
  added: 1,
  removed: 1,
  hunks: [
    {
      oldStart: 1,
      oldLines: 3,
      newStart: 1,
      newLines: 3,
      lines: [' function handler(event) {', '-  return old;', '+  return event.request;', ' }'],
    },
  ],
};

/** A function that was compared with LIVE; counts follow from its cases unless they are given. */
export function buildComparedFunction(
  cases: readonly CaseReport[],
  live: Partial<ComparedLive> = {},
  overrides: Partial<FunctionReport> = {},
): FunctionReport {
  const verdicts = cases.flatMap((it) => it.live ?? []);
  const of = (verdict: LiveCase['verdict']) =>
    verdicts.filter((it) => it.verdict === verdict).length;
  const by = (engine: EngineName) =>
    verdicts.filter((it) => it.verdict !== 'not-compared' && it.engine === engine).length;
  return buildFunction({
    cases,
    live: {
      state: 'compared',
      against: 'LIVE',
      code: CODE_DIFF,
      config: [],
      utilization: undefined,
      counts: {
        changed: of('changed'),
        same: of('same'),
        'may-vary': of('may-vary'),
        'not-compared': of('not-compared'),
      },
      judged: { offline: by('offline'), aws: by('aws') },
      trouble: undefined,
      ...live,
    },
    ...overrides,
  });
}
