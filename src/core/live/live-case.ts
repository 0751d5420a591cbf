import type { OutcomeDifference } from '../compare/compare-outcomes.ts';
import type { EngineName } from '../failure.ts';
import type { EngineRun } from '../report.ts';

/**
 * Whether the tests know of a changed behaviour: its test fails, passes with an assertion on the outcome, or
 * asserts nothing about it (smoke events among them).
 */
export type LiveMark = 'fails' | 'asserted' | 'not-asserted';

/** One event on both sides, by the same engine. */
export interface BothSides {
  /** How it was judged: by TestFunction on both stages, or by both codes in the emulated runtime. */
  readonly engine: EngineName;
  /** What LIVE makes of it. */
  readonly live: EngineRun;
  /** What the code of this run makes of it. */
  readonly current: EngineRun;
}

/**
 * What a case does on LIVE beside what it does now. `may-vary`: by chance or by time, so it counts for nothing;
 * `because` names what was used. `not-compared`: one side has no result, or reading LIVE failed (LiveReport says how).
 */
export type LiveCase =
  | ({ readonly verdict: 'same' } & BothSides)
  | ({
      readonly verdict: 'changed';
      /** Never empty. `a` is LIVE, `b` is now. */
      readonly differences: readonly OutcomeDifference[];
      readonly mark: LiveMark;
    } & BothSides)
  | ({ readonly verdict: 'may-vary'; readonly because: readonly string[] } & BothSides)
  | { readonly verdict: 'not-compared'; readonly because: 'not-run' | 'trouble' };

/** The verdicts on a case. */
export type LiveVerdict = LiveCase['verdict'];
