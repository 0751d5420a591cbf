import type { Failure } from '../../core/failure.ts';
import { changesLabel, renderChanges } from '../text/changes-list.ts';
import { renderComparison } from '../text/comparison.ts';
import type { TextContext } from '../text/context.ts';
import {
  KVS_MEND,
  coverageSides,
  kvsWords,
  stepsSides,
  strictHeadline,
  uncheckedReason,
  utilizationSides,
  SNAPSHOT_WORDS,
} from '../text/failure-words.ts';
import { renderField } from '../text/fields.ts';
import { escapeControls, quote } from '../text/quote.ts';
import { renderBreach, ruleTitle } from '../text/rule-words.ts';

type Kind = Failure['kind'];
type OfKind<K extends Kind> = Extract<Failure, { kind: K }>;

type Lines<K extends Kind> = (failure: OfKind<K>, context: TextContext) => string[];

/** Without place and excerpt: an annotation stands under the very line. */
const LINES: { readonly [K in Kind]: Lines<K> } = {
  assertion: ({ field, expected, actual }, context) => [
    escapeControls(field),
    ...renderComparison(context, expected, actual),
  ],
  outcome: ({ expected, actual }, context) => renderComparison(context, expected, actual),
  changes: (failure, { theme }) => [changesLabel(failure), ...renderChanges(theme, failure)],
  'function-error': ({ message }) => [`function error  ${escapeControls(message)}`],
  'engine-mismatch': ({ field, offline, aws }, context) => [
    `engine-mismatch: offline and aws disagree on ${escapeControls(field)}`,
    ...renderComparison(context, offline, aws, ['offline', 'aws']),
  ],
  'strict-mismatch': ({ field, offline, second, binary }, context) => [
    strictHeadline(field, binary),
    ...renderComparison(context, offline, second, ['offline', 'njs']),
  ],
  'unchecked-assertion': (failure) => [
    `unchecked-assertion: ${escapeControls(failure.assertion)} was not checked`,
    escapeControls(uncheckedReason(failure)),
  ],
  rule: (failure, context) => [ruleTitle(failure), ...renderBreach(context, failure)],
  'kvs-mismatch': (failure) => [`kvs-mismatch: ${kvsWords(failure, quote)}`, KVS_MEND],
  steps: (failure) => limitLines('steps', stepsSides(failure)),
  coverage: (failure) => limitLines(coverageSides(failure).what, coverageSides(failure)),
  'snapshot-missing': snapshotLines,
  'snapshot-obsolete': snapshotLines,
  utilization: (failure) => limitLines('compute utilization', utilizationSides(failure)),
};

function limitLines(
  title: string,
  { expected, actual }: ReturnType<typeof utilizationSides>,
): string[] {
  return [title, ...renderField('expected', [expected]), ...renderField('actual', [actual])];
}

function snapshotLines({ kind }: OfKind<'snapshot-missing' | 'snapshot-obsolete'>): string[] {
  const { what, mend } = SNAPSHOT_WORDS[kind];
  return [`${kind}: ${what}`, mend];
}

/** One failure as lines of an annotation, not indented. `context` is one for plain text. */
export function failureLines(context: TextContext, failure: Failure): string[] {
  // The table gives every kind its own row; TypeScript cannot follow that through the lookup.
  const lines = LINES[failure.kind] as Lines<Kind>;
  return lines(failure, context).map((line) => line.replace(/^ {1,6}/, ''));
}
