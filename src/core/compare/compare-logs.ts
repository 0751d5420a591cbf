import type { Shown } from '../failure.ts';
import type { OutcomeDifference } from './compare-outcomes.ts';
import { phrase } from './shown.ts';

/** The difference of two runs in what they logged; undefined when all entries are the same, in the same order. */
export function compareLogs(
  a: readonly string[],
  b: readonly string[],
): OutcomeDifference | undefined {
  const isSame = a.length === b.length && a.every((text, at) => text === b[at]);
  return isSame ? undefined : { field: 'logs', a: shownLogs(a), b: shownLogs(b) };
}

/** Log entries as reports show them. */
export function shownLogs(logs: readonly string[]): Shown {
  return logs.length === 0 ? phrase('no log entries') : { as: 'values', values: logs };
}
