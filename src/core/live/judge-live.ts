import { compareOutcomes } from '../compare/compare-outcomes.ts';
import type { EngineName } from '../failure.ts';
import type { Observations } from '../outcome.ts';
import type { EngineAnswer } from '../ports.ts';
import type { CaseReport } from '../report.ts';
import type { Expectation, TestCase } from '../test-case.ts';
import { chancesOf } from '../verdict/chances.ts';
import { checkFixture, type StoreCheck } from '../verdict/check-fixture.ts';
import { observe } from '../verdict/observe.ts';
import type { ReadComparison } from './comparison.ts';
import type { BothSides, LiveCase, LiveMark } from './live-case.ts';

/** A judged case with what a comparison found out about it. */
export interface LiveInput {
  readonly report: Pick<CaseReport, 'testCase' | 'status'>;
  readonly comparison: ReadComparison;
  /** What TestFunction made of the code of this run; undefined: it did not run the case. */
  readonly aws: EngineAnswer | undefined;
  /** The associated key value store, as fixtures were compared with it. */
  readonly store: StoreCheck | undefined;
}

/** The verdict on one case; undefined for one that is skipped. */
export function judgeLive(input: LiveInput): LiveCase | undefined {
  const { testCase, status } = input.report;
  if (testCase.skip !== undefined) return undefined;
  const live = input.comparison.aws.get(testCase.id);
  if (live?.kind === 'trouble') return { verdict: 'not-compared', because: 'trouble' };
  const sides = sidesOf(input, live);
  if (sides === undefined) return { verdict: 'not-compared', because: 'not-run' };
  const because = chancesIn(input, sides.engine);
  if (because.length > 0) return { verdict: 'may-vary', because, ...sides };
  const differences = compareOutcomes(sides.live.outcome, sides.current.outcome);
  if (differences.length === 0) return { verdict: 'same', ...sides };
  return { verdict: 'changed', differences, mark: markOf(testCase, status), ...sides };
}

/** TestFunction on both stages, else both codes in the emulated runtime where that may judge the case. */
function sidesOf(
  { report: { testCase }, comparison, aws }: LiveInput,
  live: EngineAnswer | undefined,
): BothSides | undefined {
  const { id } = testCase;
  const onAws = bothSides(testCase, 'aws', live, aws);
  if (onAws !== undefined || testCase.awsOnly) return onAws;
  return bothSides(testCase, 'offline', comparison.offline.get(id), comparison.observed.get(id));
}

function bothSides(
  testCase: TestCase,
  engine: EngineName,
  before: EngineAnswer | undefined,
  now: EngineAnswer | undefined,
): BothSides | undefined {
  const live = observe(testCase, engine, before)?.run;
  const current = observe(testCase, engine, now)?.run;
  return live && current && { engine, live, current };
}

/** What either code used, as far as the emulated runtime saw it, that can make a difference by itself. */
function chancesIn(input: LiveInput, engine: EngineName): readonly string[] {
  const { report, comparison, store } = input;
  const { testCase } = report;
  const now = comparison.observed.get(testCase.id);
  const before = observationsOf(comparison.offline.get(testCase.id));
  const verified = store && checkFixture(testCase, now, store).verifiedKeys;
  const used = [
    ...usedBy(observationsOf(now), verified),
    // Both stages read one store, if not at one moment: what this run's code asks it for tells enough.
    ...usedBy(before && { ...before, kvsKeys: [] }, verified),
  ];
  const settled = engine === 'offline' ? settledBy(testCase) : [];
  return [...new Set(used)].filter((it) => !settled.includes(it));
}

function usedBy(
  observations: Observations | undefined,
  verifiedKeys: ReadonlySet<string> = new Set(),
): readonly string[] {
  return observations === undefined ? [] : chancesOf(observations, verifiedKeys);
}

function observationsOf(answer: EngineAnswer | undefined): Observations | undefined {
  return answer?.kind === 'result' ? answer.observations : undefined;
}

/** Offline both codes find the same store, and whatever else the test says. */
function settledBy({ fixture }: TestCase): readonly string[] {
  return [
    'unverified key value store keys',
    ...(fixture.clock === undefined ? [] : ['the clock']),
    ...(fixture.edgeLocation === undefined ? [] : ['cf.edgeLocation']),
  ];
}

/** Expectations about what becomes of the request; the others look at logs, origin and cost. */
const ON_OUTCOME: ReadonlySet<Expectation['kind']> = new Set([
  'request',
  'response',
  'query-as-input',
  'changes',
  'output',
  'error',
]);

function markOf({ expectations, snapshot }: TestCase, status: CaseReport['status']): LiveMark {
  if (status === 'failed') return 'fails';
  const asserts = snapshot !== undefined || expectations.some(({ kind }) => ON_OUTCOME.has(kind));
  return asserts ? 'asserted' : 'not-asserted';
}
