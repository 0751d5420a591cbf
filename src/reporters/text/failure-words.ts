import { ABILITIES } from '../../core/abilities.ts';
import { medianOf } from '../../core/median.ts';
import type { Failure } from '../../core/failure.ts';
import { formatNumber } from '../../core/format-number.ts';
import { escapeControls } from './quote.ts';

type Unchecked = Extract<Failure, { kind: 'unchecked-assertion' }>;
type KvsMismatch = Extract<Failure, { kind: 'kvs-mismatch' }>;

/** A difference of a strict run in one line. */
export function strictHeadline(field: string, binary: string): string {
  return escapeControls(`strict-mismatch: offline and ${binary} disagree on ${field}`);
}

/** What to make of it. */
export const STRICT_HINT =
  'as far as is known the runtimes are builds of njs: please report this, with the function and the event';

/** Why an assertion was not checked, and how to have it checked. */
export function uncheckedReason({ ability }: Unchecked): string {
  return ABILITIES[ability].unchecked;
}

/** What the fixture says of a key; `quote` quotes data. The store's own value is nowhere told. */
export function kvsWords(
  { key, fixture, store }: KvsMismatch,
  quote: (text: string) => string,
): string {
  const said =
    fixture === undefined ? 'the fixture lacks it' : `the fixture says ${quote(fixture)}`;
  const other = store === 'none' ? 'the function has no key value store' : 'the store differs';
  return `key ${quote(key)}: ${said}, ${other}`;
}

/** What a missing or obsolete snapshot is, and how to mend it. */
export const SNAPSHOT_WORDS = {
  'snapshot-missing': {
    what: 'the snapshot has not been recorded',
    mend: 'run cf2 test on your machine and commit what it writes; in CI nothing is written',
  },
  'snapshot-obsolete': {
    what: 'no test asks for this snapshot any more',
    mend: 'cf2 test -u removes it',
  },
} as const;

/** How to mend it. */
export const KVS_MEND =
  'correct the fixture or the store; "kvsFixtures" of the function says what shall be compared';

/** The limit and the median of what was measured, all samples behind it. */
export function utilizationSides(failure: Extract<Failure, { kind: 'utilization' }>): {
  readonly expected: string;
  readonly actual: string;
} {
  const { limit, samples } = failure;
  const all = samples.length > 1 ? ` (median of ${samples.join(', ')})` : '';
  const median = medianOf(samples);
  return {
    expected: `at most ${limit}%`,
    actual: median === undefined ? 'not measured' : `${median}%${all}`,
  };
}

/** The limit of coverage and what was counted; `what` names it: `coverage of lines`. */
export function coverageSides({ metric, limit, actual }: Extract<Failure, { kind: 'coverage' }>): {
  readonly what: string;
  readonly expected: string;
  readonly actual: string;
} {
  const counted = actual && `${actual.percent}% (${actual.covered} of ${actual.total})`;
  return {
    what: `coverage of ${metric}`,
    expected: `at least ${limit}%`,
    actual: counted ?? 'not counted: a warning says why',
  };
}

/** The limit and what was counted. */
export function stepsSides({ limit, steps }: Extract<Failure, { kind: 'steps' }>): {
  readonly expected: string;
  readonly actual: string;
} {
  return {
    expected: `at most ${formatNumber(limit)}`,
    actual: steps === undefined ? 'not counted: the run was ended' : formatNumber(steps),
  };
}
