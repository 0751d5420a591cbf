import type { Failure } from '../../core/failure.ts';
import { changesLabel, renderChanges } from './changes-list.ts';
import { renderFrame } from './code-frame.ts';
import { renderComparison } from './comparison.ts';
import type { TextContext } from './context.ts';
import { DETAIL_INDENT, renderField } from './fields.ts';
import { formatPlace } from './place.ts';
import { escapeControls, quote } from './quote.ts';
import {
  KVS_MEND,
  kvsWords,
  STRICT_HINT,
  coverageSides,
  stepsSides,
  strictHeadline,
  uncheckedReason,
  utilizationSides,
  SNAPSHOT_WORDS,
} from './failure-words.ts';
import { renderBreach, ruleTitle } from './rule-words.ts';
import type { Span } from '../../core/source.ts';

type Kind = Failure['kind'];
type OfKind<K extends Kind> = Extract<Failure, { kind: K }>;
type Render<K extends Kind> = (context: TextContext, failure: OfKind<K>) => string[];

/** Spaces before the line number in the frames of failures. */
const FRAME_INDENT = 2;

const RENDER: { readonly [K in Kind]: Render<K> } = {
  assertion: (context, { field, expected, actual, span }) => [
    ...frame(context, span, escapeControls(field)),
    ...renderComparison(context, expected, actual),
  ],
  outcome: (context, { expected, actual, span }) => [
    ...frame(context, span),
    ...renderComparison(context, expected, actual),
  ],
  changes: (context, failure) => [
    ...frame(context, failure.span, changesLabel(failure)),
    ...renderChanges(context.theme, failure),
  ],
  'function-error': (context, { message, source, span }) => [
    `${DETAIL_INDENT}function error  ${context.theme.red(escapeControls(message))}`,
    ...(source === undefined
      ? []
      : renderFrame(context, source, { wholeLine: true, indent: FRAME_INDENT })),
    `${DETAIL_INDENT}raised by  ${formatPlace(span, 'line')}`,
  ],
  'engine-mismatch': (context, { field, offline, aws }) => [
    headline(context, `engine-mismatch: offline and aws disagree on ${escapeControls(field)}`),
    ...renderComparison(context, offline, aws, ['offline', 'aws']),
    `${DETAIL_INDENT}cf2 emulates CloudFront wrongly here: please report it, with the function and the event`,
  ],
  'strict-mismatch': (context, { field, offline, second, binary }) => [
    headline(context, strictHeadline(field, binary)),
    ...renderComparison(context, offline, second, ['offline', 'njs']),
    `${DETAIL_INDENT}${STRICT_HINT}`,
  ],
  'unchecked-assertion': (context, failure) => [
    headline(context, `unchecked-assertion: ${escapeControls(failure.assertion)} was not checked`),
    ...frame(context, failure.span),
    `${DETAIL_INDENT}${uncheckedReason(failure)}`,
  ],
  steps: (context, failure) => [
    ...frame(context, failure.span, 'steps'),
    ...sideFields(stepsSides(failure)),
  ],
  coverage: (context, failure) => {
    const { what, ...sides } = coverageSides(failure);
    return [...frame(context, failure.span, what), ...sideFields(sides)];
  },
  rule: (context, failure) => [
    headline(context, ruleTitle(failure)),
    ...renderBreach(context, failure),
    `${DETAIL_INDENT}raised by  ${formatPlace(failure.span, 'line')}`,
  ],
  'kvs-mismatch': (context, failure) => [
    headline(context, `kvs-mismatch: ${kvsWords(failure, quote)}`),
    ...renderField('mend', [KVS_MEND]),
    `${DETAIL_INDENT}raised by  ${formatPlace(failure.span, 'line')}`,
  ],
  'snapshot-missing': renderSnapshot,
  'snapshot-obsolete': renderSnapshot,
  utilization: (context, failure) => [
    ...frame(context, failure.span, 'compute utilization'),
    ...sideFields(utilizationSides(failure)),
  ],
};

/** One failure in full: place, excerpt, and both sides or the list of differences. */
export function renderFailure(context: TextContext, failure: Failure): string[] {
  // The table gives every kind its own renderer; TypeScript cannot follow that through the lookup.
  const render = RENDER[failure.kind] as Render<Kind>;
  return render(context, failure);
}

function frame(context: TextContext, span: Span, label?: string): string[] {
  return renderFrame(context, span, {
    indent: FRAME_INDENT,
    ...(label === undefined ? {} : { label }),
  });
}

function renderSnapshot(
  context: TextContext,
  { kind, span }: OfKind<'snapshot-missing' | 'snapshot-obsolete'>,
): string[] {
  const { what, mend } = SNAPSHOT_WORDS[kind];
  return [...frame(context, span, what), `${DETAIL_INDENT}${mend}`];
}

function headline({ theme }: TextContext, text: string): string {
  return ` ${theme.bold(theme.red('FAIL'))}  ${text}`;
}

function sideFields({ expected, actual }: ReturnType<typeof utilizationSides>): string[] {
  return [...renderField('expected', [expected]), ...renderField('actual', [actual])];
}
