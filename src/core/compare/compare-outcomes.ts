import type { Shown } from '../failure.ts';
import type { Outcome } from '../outcome.ts';
import { differingFields, labelOf } from './field-path.ts';
import { fieldValue } from './field-value.ts';
import { messageOf, type Going } from './message.ts';
import { outcomePhrase } from './outcome-phrase.ts';
import { shown } from './shown.ts';

/** One field in which two outcomes differ: `response.headers.location`, or `outcome` as a whole. */
export interface OutcomeDifference {
  readonly field: string;
  readonly a: Shown;
  readonly b: Shown;
}

/**
 * Every difference of two outcomes in the canonical model; empty when they are the same. Two errors are
 * the same whatever their wording and lines.
 */
export function compareOutcomes(a: Outcome, b: Outcome): readonly OutcomeDifference[] {
  if (a.kind !== b.kind) return [{ field: 'outcome', a: outcomePhrase(a), b: outcomePhrase(b) }];
  return a.kind === 'error' || b.kind === 'error' ? [] : compareMessages(a, b);
}

function compareMessages(a: Going, b: Going): readonly OutcomeDifference[] {
  const [first, second] = [messageOf(a), messageOf(b)];
  return differingFields(first, second).map((path) => ({
    field: `${a.kind}.${labelOf(path)}`,
    a: shown(fieldValue(first, path)),
    b: shown(fieldValue(second, path)),
  }));
}
