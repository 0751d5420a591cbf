import { canonicalise } from '../compare/canonical.ts';
import { compareLogs } from '../compare/compare-logs.ts';
import { compareOutcomes } from '../compare/compare-outcomes.ts';
import type { Shown } from '../failure.ts';
import type { Outcome, TestResult } from '../outcome.ts';
import type { StrictAnswer, StrictDifference } from '../ports.ts';
import type { EngineRun } from '../report.ts';
import type { TestCase } from '../test-case.ts';

/** A difference with both values as reports show them. */
export interface Disagreement extends StrictDifference {
  readonly shown: readonly [offline: Shown, second: Shown];
}

/**
 * Where a second engine's answer differs from an offline run: outcome, error text, line of the error where both
 * name one, and logs. Nothing for an event that the second engine did not answer.
 */
export function disagreements(
  { outcome, result }: Pick<EngineRun, 'outcome' | 'result'>,
  answer: StrictAnswer,
  { event, eventType }: Pick<TestCase, 'event' | 'eventType'>,
): readonly Disagreement[] {
  switch (answer.kind) {
    case 'gap':
      return [];
    case 'accepted':
      return [differ('verdict', textOf(outcome), 'accepted')];
    case 'result': {
      const second = canonicalise(answer.result, event, eventType);
      return [...outcomeDifferences(outcome, second), ...logDifferences(result, answer.result)];
    }
  }
}

function outcomeDifferences(offline: Outcome, second: Outcome): readonly Disagreement[] {
  if (offline.kind === 'error' && second.kind === 'error') {
    const [one, other] = [errorText(offline, second.line), errorText(second, offline.line)];
    return one === other ? [] : [differ('error', one, other)];
  }
  const texts = { offline: textOf(offline), second: textOf(second) };
  return compareOutcomes(offline, second).map(({ field, a, b }) =>
    field === 'outcome'
      ? { field, ...texts, shown: [a, b] }
      : { field, offline: plainText(a), second: plainText(b), shown: [a, b] },
  );
}

function logDifferences(offline: TestResult, second: TestResult): readonly Disagreement[] {
  const found = compareLogs(offline.logs, second.logs);
  if (found === undefined) return [];
  const texts = { offline: JSON.stringify(offline.logs), second: JSON.stringify(second.logs) };
  return [{ field: found.field, ...texts, shown: [found.a, found.b] }];
}

/** With its line when the other one has a line too: not every engine knows it. */
function errorText(
  { message, line }: Outcome & { kind: 'error' },
  other: number | undefined,
): string {
  return line === undefined || other === undefined ? message : `${message} in ${line}`;
}

function textOf(outcome: Outcome): string {
  return outcome.kind === 'error' ? outcome.message : outcome.kind;
}

function plainText(shown: Shown): string {
  switch (shown.as) {
    case 'text':
      return shown.text;
    case 'number':
      return String(shown.number);
    case 'values':
      return JSON.stringify(shown.values);
    case 'phrase':
      return shown.phrase;
    case 'absent':
      return '';
  }
}

function differ(field: string, offline: string, second: string): Disagreement {
  const shown = [offline, second].map((text): Shown => ({ as: 'text', text }));
  return { field, offline, second, shown: [shown[0]!, shown[1]!] };
}
