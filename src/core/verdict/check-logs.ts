import { shownLogs } from '../compare/compare-logs.ts';
import { describe, wordsOf } from '../compare/describe.ts';
import { matchValue } from '../compare/match.ts';
import { phrase } from '../compare/shown.ts';
import type { Failure, Shown } from '../failure.ts';
import type { Matcher } from '../matcher.ts';
import type { Span } from '../source.ts';
import type { Expectation } from '../test-case.ts';

type LogsExpectation = Expectation & { readonly kind: 'logs' };

/** The items must match entries in this order, with others between them; no items means no entries. */
export function checkLogs(
  { items, span }: LogsExpectation,
  logs: readonly string[],
): Failure | undefined {
  if (items.length === 0) {
    return logs.length === 0 ? undefined : logsFailure(shownLogs([]), logs, span);
  }
  let next = 0;
  for (const item of items) {
    const at = logs.findIndex((text, index) => index >= next && isMet(item, text));
    if (at === -1) return logsFailure(expectedAfter(item, next), logs, item.span);
    next = at + 1;
  }
  return undefined;
}

function isMet(item: Matcher, text: string): boolean {
  return matchValue(item, { kind: 'text', text }) === undefined;
}

function expectedAfter(item: Matcher, entries: number): Shown {
  return entries === 0 ? describe(item) : phrase(`${wordsOf(item)} after log entry ${entries}`);
}

function logsFailure(expected: Shown, logs: readonly string[], span: Span): Failure {
  return { kind: 'assertion', field: 'logs', expected, actual: shownLogs(logs), span };
}
