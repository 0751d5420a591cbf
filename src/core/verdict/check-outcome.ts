import { checkChanges } from '../compare/changes.ts';
import { canonicaliseInput, objectOf } from '../compare/canonical.ts';
import { completeDifferences } from '../compare/complete.ts';
import { labelOf } from '../compare/field-path.ts';
import { fieldValue, sameValue } from '../compare/field-value.ts';
import { matchValue } from '../compare/match.ts';
import { messageOf, readMessage, type Going } from '../compare/message.ts';
import type { Mismatch } from '../compare/mismatch.ts';
import { outcomePhrase, wantedPhrase } from '../compare/outcome-phrase.ts';
import { shown } from '../compare/shown.ts';
import type { Failure } from '../failure.ts';
import type { FieldExpectation } from '../matcher.ts';
import type { Outcome } from '../outcome.ts';
import type { Span } from '../source.ts';
import type { Expectation, TestCase } from '../test-case.ts';

/** Expectations about the outcome itself: its kind and its fields. */
export type OutcomeExpectation = Exclude<
  Expectation,
  { kind: 'logs' | 'max-compute-utilization' | 'max-steps' | 'origin' }
>;

/** Holds an outcome against one expectation. One of the wrong kind is one failure, without its fields. */
export function checkOutcome(
  testCase: TestCase,
  expectation: OutcomeExpectation,
  outcome: Outcome,
): readonly Failure[] {
  if (outcome.kind !== wantedKind(testCase, expectation)) {
    return wrongOutcome(testCase, expectation, outcome);
  }
  return outcome.kind === 'error'
    ? checkError(expectation, outcome.message)
    : checkMessage(testCase, expectation, outcome);
}

function wantedKind({ eventType }: TestCase, expectation: OutcomeExpectation): Outcome['kind'] {
  const { kind } = expectation;
  if (kind === 'output') return 'request' in expectation.output ? 'request' : 'response';
  if (kind === 'changes') return eventType === 'viewer-request' ? 'request' : 'response';
  return kind === 'query-as-input' ? 'request' : kind;
}

function wrongOutcome(
  { eventType }: TestCase,
  expectation: OutcomeExpectation,
  outcome: Outcome,
): readonly Failure[] {
  // The rewrite shorthand is two expectations; its `request` part says it already.
  if (expectation.kind === 'query-as-input') return [];
  const expected = wantedPhrase(expectation, eventType);
  return [{ kind: 'outcome', expected, actual: outcomePhrase(outcome), span: expectation.span }];
}

function checkError(expectation: OutcomeExpectation, text: string): readonly Failure[] {
  const matcher = expectation.kind === 'error' ? expectation.matcher : undefined;
  const mismatch = matcher && matchValue(matcher, { kind: 'text', text });
  return mismatch ? [assertion('error', mismatch)] : [];
}

function checkMessage(
  { event, eventType }: TestCase,
  expectation: OutcomeExpectation,
  outcome: Going,
): readonly Failure[] {
  switch (expectation.kind) {
    case 'request':
    case 'response':
      return expectation.fields.flatMap((field) => checkField(field, outcome));
    case 'changes': {
      const before = messageOf(canonicaliseInput(event, eventType));
      return checkChanges(expectation, before, messageOf(outcome));
    }
    case 'output':
      return checkOutput(expectation, { event }, outcome);
    case 'query-as-input':
      return checkQuery(canonicaliseInput(event, eventType), outcome, expectation.span);
    case 'error':
      return [];
  }
}

/** The written output is read as an engine's would be. */
function checkOutput(
  { output, span }: OutcomeExpectation & { kind: 'output' },
  { event }: Pick<TestCase, 'event'>,
  outcome: Going,
): readonly Failure[] {
  const { kind } = outcome;
  const written = readMessage(kind, objectOf(output[kind]), objectOf(event[kind]));
  const differences = completeDifferences(messageOf(written), messageOf(outcome));
  if (differences.length === 0) return [];
  return [{ kind: 'changes', of: 'output', differences, matched: 0, span }];
}

function checkField({ path, matcher }: FieldExpectation, outcome: Going): readonly Failure[] {
  const mismatch = matchValue(matcher, fieldValue(messageOf(outcome), path));
  return mismatch ? [assertion(`${outcome.kind}.${labelOf(path)}`, mismatch)] : [];
}

function checkQuery(input: Going, outcome: Going, span: Span): readonly Failure[] {
  const before = fieldValue(messageOf(input), QUERY);
  const after = fieldValue(messageOf(outcome), QUERY);
  if (sameValue(before, after)) return [];
  const compared = { expected: shown(before), actual: shown(after), span };
  return [assertion('request.querystring', compared)];
}

const QUERY = { field: 'querystring' } as const;

function assertion(
  field: string,
  { expected, actual, span }: Pick<Mismatch, 'expected' | 'actual' | 'span'>,
): Failure {
  return { kind: 'assertion', field, expected, actual, span };
}
