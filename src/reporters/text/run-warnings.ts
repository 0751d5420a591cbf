import { placeOfCase } from './row-place.ts';
import type { CaseNote, CaseReport, Report } from '../../core/report.ts';
import type { Span } from '../../core/source.ts';
import type { TextContext } from './context.ts';
import { renderField } from './fields.ts';
import { escapeControls, quote } from './quote.ts';
import { renderBreach, ruleTitle } from './rule-words.ts';

/** What one function does, or its tests say, that is no failure but should not stay so; told once for all its cases. */
export interface RunWarning {
  readonly functionId: string;
  /** The first case with it. */
  readonly first: CaseReport;
  /** How many cases have it. */
  readonly cases: number;
  /** `rule/redirect-without-location: response.headers.location`. */
  readonly title: string;
  readonly at: Span;
  /** Labelled lines for those who want to mend it. */
  readonly details: (context: TextContext) => string[];
}

interface Told extends Pick<RunWarning, 'title' | 'at' | 'details'> {
  /** What is told only once per function. */
  readonly key: string;
}

type Kind = CaseNote['note'];
type Tell<K extends Kind> = (note: Extract<CaseNote, { note: K }>, it: CaseReport) => Told;

/** Notes that are warnings; the others are facts about a run. */
const TELL: { readonly [K in Kind]?: Tell<K> } = {
  rule: (note, { testCase }) => ({
    key: JSON.stringify([note.code, note.field]),
    title: ruleTitle(note),
    at: placeOfCase(testCase),
    details: (context) => renderBreach(context, note),
  }),
  'unused-allow': ({ code, span }) => ({
    key: JSON.stringify([code, span]),
    title: `unused-allow: no result breaks rule/${code}`,
    at: span,
    details: () => renderField('mend', [`remove ${code} from "allow"`]),
  }),
  'error-wording': ({ offline, aws }, { testCase }) => ({
    key: JSON.stringify([offline, aws]),
    title: 'error-wording: offline and aws word this error differently',
    at: placeOfCase(testCase),
    details: () => [
      ...renderField('offline', [quote(offline)]),
      ...renderField('aws', [quote(aws)]),
    ],
  }),
};

/** All warnings of a run, in the order of the functions and their cases. */
export function runWarnings({ functions }: Report): readonly RunWarning[] {
  return functions.flatMap(({ id, cases }) => {
    const found = new Map<string, RunWarning>();
    for (const it of cases) {
      for (const { key, ...told } of toldOf(it)) {
        const { first = it, cases: before = 0 } = found.get(key) ?? {};
        const kept = found.get(key) ?? { ...told, functionId: id, first, cases: 0 };
        found.set(key, { ...kept, cases: before + 1 });
      }
    }
    return [...found.values()];
  });
}

/** The warnings of one case, as titles. */
export function caseWarnings(it: CaseReport): readonly string[] {
  return toldOf(it).map(({ title }) => title);
}

function toldOf(it: CaseReport): readonly Told[] {
  return it.notes.flatMap((note) => {
    // The table gives every kind its own words; TypeScript cannot follow that through the lookup.
    const tell = TELL[note.note] as Tell<Kind> | undefined;
    return tell === undefined ? [] : [tell(note, it)];
  });
}

/** `redirects: GET /old → 302 /new`, for titles. */
export function warnedCase({ functionId, first }: RunWarning): string {
  return escapeControls(`${functionId}: ${first.testCase.name}`);
}
