import type { StoreDiff } from '../../core/kvs/store-diff.ts';
import { count } from '../text/count.ts';
import { quote } from '../text/quote.ts';

/** A plan for one store, as a person reviews it. */
export interface ShownPlan {
  readonly store: string;
  readonly path: string;
  readonly plan: StoreDiff;
  /** Keys that only the store has, and that stay. */
  readonly kept: number;
}

/** Lines of one plan. All of it is in the JSON. */
const MOST_LINES = 200;

/**
 * What a sync would do, a line for each key: `+` is new, `~` another value, `-` deleted. Values of the store are
 * nowhere shown: they may be secrets that nobody wrote into the repository.
 */
export function renderStorePlan({ store, path, plan, kept }: ShownPlan): string {
  const { puts, deletes, same } = plan;
  const lines = [
    ...puts.map(
      ({ key, value, before }) =>
        `  ${before === undefined ? '+' : '~'} ${quote(key)}: ${quote(value)}`,
    ),
    ...deletes.map(({ key }) => `  - ${quote(key)}`),
  ];
  const hidden = lines.length - MOST_LINES;
  const added = puts.filter(({ before }) => before === undefined).length;
  const figures = [
    count(added, 'new key'),
    count(puts.length - added, 'changed key'),
    count(deletes.length, 'deleted key'),
    `${same} the same`,
    ...(kept === 0 ? [] : [`${kept} only in the store (kept; --delete removes them)`]),
  ];
  return [
    `${quote(store)} from ${quote(path)}: ${figures.join(', ')}`,
    ...lines.slice(0, MOST_LINES),
    ...(hidden > 0 ? [`  … and ${hidden} more`] : []),
    '',
  ].join('\n');
}
