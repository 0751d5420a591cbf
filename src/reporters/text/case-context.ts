import type { CaseReport } from '../../core/report.ts';
import { isFunctionCase } from '../../core/function-case.ts';
import type { EngineFailure, EngineName } from '../../core/failure.ts';
import { approximateWords } from './approximate-words.ts';
import type { TextContext } from './context.ts';
import { count } from './count.ts';
import { renderField } from './fields.ts';
import { renderOutcome } from './http.ts';
import { formatPlace } from './place.ts';
import { escapeControls } from './quote.ts';
import { rowPlace } from './row-place.ts';
import { notesOf } from './run-facts.ts';
import { clip } from './shown.ts';

/** Log entries shown unless everything is asked for. */
const LOG_ENTRIES = 20;

/** What a failing case did: engine, request, output, logs, and how to run it again. */
export function renderCaseContext(context: TextContext, report: CaseReport): string[] {
  // There is no test to tell of.
  if (isFunctionCase(report)) return [];
  return [
    ...renderCaseRun(context, report),
    ...renderField('rerun', [`cf2 test ${shellWord(rerunPlace(report))}`]),
    ...renderField('accept', acceptLine(report)),
    ...(context.verbose ? rawFields(report) : []),
  ];
}

/** What a failing case did: engine, request, output, logs. */
export function renderCaseRun(context: TextContext, report: CaseReport): string[] {
  const run = report.runs.find(({ engine }) => engine === report.failures[0]?.engines[0]);
  const shown = run ?? report.runs[0];
  return [
    ...renderField('engine', engineLine(report)),
    ...renderField('row', rowPlace(report)),
    ...renderField('request', [escapeControls(clip(report.testCase.request))]),
    ...renderField('output', shown === undefined ? [] : renderOutcome(shown.outcome)),
    ...renderField('logs', logLines(shown?.result.logs ?? [], context.verbose)),
    ...renderField(
      'note',
      notesOf(report, 'approximate').map(({ approximation: it }) => approximateWords(it)),
    ),
  ];
}

/** Names the engine where a case of several engines failed on one alone. */
function engineLine({ runs, failures }: CaseReport): string[] {
  const failed = new Set<EngineName>(failures.flatMap((failure) => failure.engines));
  const passed = runs.map((run) => run.engine).filter((engine) => !failed.has(engine));
  return failed.size === 1 && passed.length > 0
    ? [`${[...failed].join()} only (${passed.join()} passed)`]
    : [];
}

/** Names the engine of one failure where other failures of the case have other engines. */
export function failureEngine(failure: EngineFailure, report: CaseReport): string[] {
  const mixed = report.failures.some((other) => other.engines.length !== failure.engines.length);
  const differs = report.failures.some((other) => other.engines[0] !== failure.engines[0]);
  return failure.engines.length === 1 && (mixed || differs)
    ? renderField('engine', [`${failure.engines.join()} only`])
    : [];
}

/** Log entries, one line each; long lists are cut unless `all` is asked for. */
function logLines(logs: readonly string[], all: boolean): string[] {
  const entries = all ? logs : logs.slice(0, LOG_ENTRIES);
  const hidden = logs.length - entries.length;
  const more = hidden > 0 ? [`… ${count(hidden, 'more entry', 'more entries')}`] : [];
  return [...entries.map((entry) => escapeControls(clip(entry))), ...more];
}

/** The first failure's line, where it is in the test's own file. */
function rerunPlace({ testCase, failures }: CaseReport): string {
  const written = failures.find(({ span }) => span.file === testCase.span.file);
  return formatPlace(written?.span ?? testCase.span, 'line');
}

/** How to accept what differs from a snapshot. */
function acceptLine(report: CaseReport): string[] {
  const isOther = report.failures.some((it) => it.kind === 'changes' && it.of === 'snapshot');
  return isOther ? [`cf2 test -u ${shellWord(rerunPlace(report))}`] : [];
}

/** A word of a POSIX shell; quoted only where it must be. */
function shellWord(word: string): string {
  return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

function rawFields({ testCase, runs }: CaseReport): string[] {
  const event = escapeControls(JSON.stringify(testCase.event));
  return [
    ...renderField('event', [event]),
    ...runs.flatMap(({ engine, result }) =>
      renderField(engine, [escapeControls(result.output || result.errorMessage)]),
    ),
  ];
}
