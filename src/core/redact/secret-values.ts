import { canonicalise, canonicaliseInput } from '../compare/canonical.ts';
import { messageOf } from '../compare/message.ts';
import type { FieldPath, Matcher } from '../matcher.ts';
import type { Outcome } from '../outcome.ts';
import { parseQuery } from '../query.ts';
import type { CaseReport } from '../report.ts';
import type { Expectation, TestCase } from '../test-case.ts';
import type { RedactedNames } from './redacted-names.ts';

/** Values that those names have in a test: in its event, in what it expects, in what the function made of it. */
export function secretsOf(
  testCase: TestCase,
  runs: CaseReport['runs'],
  names: RedactedNames,
): ReadonlySet<string> {
  const { event, eventType } = testCase;
  // A viewer-response event has a request too.
  const inputs = [canonicaliseInput(event, eventType), canonicaliseInput(event, 'viewer-request')];
  const outcomes = runs.map(({ outcome }) => outcome);
  const found = [
    ...[...inputs, ...outcomes].flatMap((outcome) => inOutcome(outcome, names)),
    ...expected(testCase, names),
  ];
  return new Set(found.filter((value) => value.trim() !== ''));
}

function inOutcome(outcome: Outcome, names: RedactedNames): readonly string[] {
  if (outcome.kind === 'error') return [];
  const { headers, cookies } = messageOf(outcome);
  const parameters = outcome.kind === 'request' ? [...outcome.request.querystring] : [];
  return [
    ...[...headers, ...parameters].flatMap(([name, values]) => (names.has(name) ? values : [])),
    ...[...cookies].flatMap(([name, items]) =>
      names.has(name) ? items.map(({ value }) => value) : [],
    ),
  ];
}

function expected(testCase: TestCase, names: RedactedNames): readonly string[] {
  const { expectations, snapshot } = testCase;
  const recorded = snapshot?.recorded ? [snapshot.recorded] : [];
  return [...expectations, ...recorded].flatMap((it) => inExpectation(it, testCase, names));
}

function inExpectation(
  expectation: Expectation,
  { event, eventType }: TestCase,
  names: RedactedNames,
): readonly string[] {
  switch (expectation.kind) {
    case 'request':
    case 'response':
      return expectation.fields.flatMap(({ path, matcher }) => inField(path, matcher, names));
    case 'changes':
      return expectation.changes.flatMap((change) =>
        change.change === 'set' ? inField(change.path, change.matcher, names) : [],
      );
    case 'output': {
      const output = JSON.stringify(expectation.output);
      return inOutcome(canonicalise({ errorMessage: '', output }, event, eventType), names);
    }
    default:
      return [];
  }
}

function inField(path: FieldPath, matcher: Matcher, names: RedactedNames): readonly string[] {
  if ('name' in path) return names.has(path.name) ? textsOf(matcher) : [];
  if (path.field !== 'querystring' || matcher.kind !== 'equals') return [];
  return [...parseQuery(String(matcher.value))].flatMap(([name, values]) =>
    names.has(name) ? values : [],
  );
}

/** Every text that a matcher compares with. */
function textsOf(matcher: Matcher): readonly string[] {
  switch (matcher.kind) {
    case 'equals':
      return [String(matcher.value)];
    case 'contains':
    case 'startsWith':
    case 'endsWith':
      return [matcher.text];
    case 'matches':
      return [matcher.pattern];
    case 'values':
    case 'oneOf':
      return matcher.items.flatMap(textsOf);
    case 'all':
      return matcher.matchers.flatMap(textsOf);
    case 'not':
      return textsOf(matcher.matcher);
    case 'cookie':
      return matcher.value ? textsOf(matcher.value) : [];
    default:
      return [];
  }
}
