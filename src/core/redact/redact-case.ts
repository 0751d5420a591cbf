import type { OutcomeDifference } from '../compare/compare-outcomes.ts';
import type { ChangeDifference, EngineFailure, Shown } from '../failure.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import type { LiveCase } from '../live/live-case.ts';
import type { FieldExpectation } from '../matcher.ts';
import type { CaseReport, EngineRun } from '../report.ts';
import type { Expectation, TestCase } from '../test-case.ts';
import { inQuery, redactEvent, redactOutcome } from './redact-message.ts';
import { REDACTED, type RedactedNames } from './redacted-names.ts';
import { createTextRedactor, type TextRedactor } from './redact-text.ts';
import { redactWords } from './redact-words.ts';
import { secretsOf } from './secret-values.ts';

/** A case without the values of those names. */
export function redactCase(it: CaseReport, names: RedactedNames): CaseReport {
  const text = createTextRedactor(names, secretsOf(it.testCase, runsOf(it), names));
  const accepted = it.recording?.accepted.map((failure) => ({ ...failure, engines: [] }));
  return {
    ...it,
    testCase: redactTest(it.testCase, names, text),
    failures: it.failures.map((failure) => redactFailure(failure, names, text)),
    runs: it.runs.map((run) => redactRun(run, names, text)),
    notes: it.notes.map((note) => redactWords(note, text)),
    ...(it.live && { live: redactLive(it.live, names, text) }),
    ...(it.recording && {
      recording: {
        ...it.recording,
        accepted: accepted?.map((failure) => redactFailure(failure, names, text)) ?? [],
      },
    }),
  };
}

/** What the engines made of it, LIVE included. */
export function runsOf({ runs, live }: CaseReport): readonly EngineRun[] {
  return live === undefined || live.verdict === 'not-compared'
    ? runs
    : [...runs, live.live, live.current];
}

function redactLive(it: LiveCase, names: RedactedNames, text: TextRedactor): LiveCase {
  if (it.verdict === 'not-compared') return it;
  const sides = {
    live: redactRun(it.live, names, text),
    current: redactRun(it.current, names, text),
  };
  if (it.verdict !== 'changed') return { ...it, ...sides };
  const differences = it.differences.map((difference) =>
    redactWords(redactShown(difference, names, text), text),
  );
  return { ...it, ...sides, differences };
}

function redactTest(test: TestCase, names: RedactedNames, text: TextRedactor): TestCase {
  const { inText } = text;
  const row = test.row && {
    ...test.row,
    key: inText(test.row.key),
    parameters: redactParameters(test.row.parameters, names, text),
  };
  return {
    ...test,
    id: inText(test.id),
    name: inText(test.name),
    request: inText(test.request),
    event: redactEvent(test.event, names, inText) as JsonObject,
    expectations: test.expectations.map((it) => redactExpectation(it, names, text)),
    ...(row && { row }),
  };
}

/** A column may be such a value itself: `request.headers.authorization`. */
function redactParameters(
  parameters: Readonly<Record<string, string>>,
  names: RedactedNames,
  { inText }: TextRedactor,
): Readonly<Record<string, string>> {
  const cells = Object.entries(parameters).map(([column, cell]) => {
    return [column, names.hasField(column) || names.has(column) ? REDACTED : inText(cell)];
  });
  return Object.fromEntries(cells) as Record<string, string>;
}

/** Rows of tables show what they expect. */
function redactExpectation(
  expectation: Expectation,
  names: RedactedNames,
  text: TextRedactor,
): Expectation {
  if (expectation.kind !== 'request' && expectation.kind !== 'response') return expectation;
  return { ...expectation, fields: expectation.fields.map((it) => redactField(it, names, text)) };
}

function redactField(
  field: FieldExpectation,
  names: RedactedNames,
  { inText }: TextRedactor,
): FieldExpectation {
  const { path, matcher } = field;
  if (matcher.kind !== 'equals' || typeof matcher.value === 'number') return field;
  const value =
    path.field === 'querystring' ? inQuery(matcher.value, names, inText) : inText(matcher.value);
  return { ...field, matcher: { ...matcher, value } };
}

function redactRun(run: EngineRun, names: RedactedNames, { inText }: TextRedactor): EngineRun {
  const { logs, errorMessage, output } = run.result;
  return {
    ...run,
    outcome: redactOutcome(run.outcome, names, inText),
    result: {
      ...run.result,
      logs: logs.map(inText),
      errorMessage: inText(errorMessage),
      output: redactOutput(output, names, inText),
    },
  };
}

function redactOutput(
  output: string,
  names: RedactedNames,
  inText: TextRedactor['inText'],
): string {
  try {
    return JSON.stringify(redactEvent(JSON.parse(output) as JsonValue, names, inText));
  } catch {
    return inText(output);
  }
}

function redactFailure(
  failure: EngineFailure,
  names: RedactedNames,
  text: TextRedactor,
): EngineFailure {
  const shown = redactShown(failure, names, text);
  if (shown.kind !== 'changes') return redactWords(shown, text);
  const differences = shown.differences.map((it) => redactShown(it, names, text));
  return redactWords({ ...shown, differences }, text);
}

/** Both sides of a difference, where its field is of those names, or is a query. */
function redactShown<Difference extends EngineFailure | ChangeDifference | OutcomeDifference>(
  difference: Difference,
  names: RedactedNames,
  text: TextRedactor,
): Difference {
  const field = 'field' in difference ? (difference.field ?? '') : '';
  const sides = Object.entries(difference).map(([key, value]) => {
    return [key, isShown(value) ? redactSide(value, field, names, text) : value] as const;
  });
  return Object.fromEntries(sides) as unknown as Difference;
}

function isShown(value: unknown): value is Shown {
  return typeof value === 'object' && value !== null && 'as' in value;
}

function redactSide(
  side: Shown,
  field: string,
  names: RedactedNames,
  { inText }: TextRedactor,
): Shown {
  if (side.as === 'absent') return side;
  if (names.hasField(field)) return { as: 'phrase', phrase: REDACTED };
  if (side.as === 'text' && /(?:^|\.)querystring$/.test(field)) {
    return { ...side, text: inQuery(side.text, names, inText) };
  }
  return side;
}
