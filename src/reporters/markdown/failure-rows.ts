import type { ChangeDifference, EngineFailure, Failure } from '../../core/failure.ts';
import { RULES } from '../../core/rules/rule-table.ts';
import {
  KVS_MEND,
  coverageSides,
  kvsWords,
  SNAPSHOT_WORDS,
  stepsSides,
  uncheckedReason,
  utilizationSides,
} from '../text/failure-words.ts';
import type { SourceLines } from '../text/source-lines.ts';
import { codeBlock, codeCell, codeSpan } from './code-span.ts';
import { renderPlace, type Links } from './link.ts';
import { comparedCells, shownCell } from './shown-cell.ts';

/** A row of the table of a case: field, expected, actual. */
export type FailureRow = readonly [field: string, expected: string, actual: string];

/** What a failure adds to its case: rows of the table, or paragraphs. */
export interface FailureText {
  readonly rows: readonly FailureRow[];
  readonly paragraphs: readonly string[];
}

/** Where excerpts and links come from. */
export interface FailureSources {
  readonly lines: SourceLines;
  readonly links: Links;
}

type Kind = Failure['kind'];
type OfKind<K extends Kind> = Extract<Failure, { kind: K }>;
type Render<K extends Kind> = (failure: OfKind<K>, sources: FailureSources) => FailureText;

const RENDER: { readonly [K in Kind]: Render<K> } = {
  assertion: ({ field, expected, actual }) =>
    row(codeCell(field), ...comparedCells(expected, actual)),
  outcome: ({ expected, actual }) => row('outcome', ...comparedCells(expected, actual)),
  changes: ({ differences }) => ({ rows: differences.map(changeRow), paragraphs: [] }),
  'function-error': ({ message, source }, { lines, links }) => {
    const line = source && lines(source.file, source.start.line)?.start;
    const place = source === undefined ? '' : ` at ${renderPlace(source, links)}`;
    return {
      rows: [],
      paragraphs: [
        `Function error ${codeSpan(message)}${place}`,
        ...(line === undefined ? [] : [codeBlock([line.trim()])]),
      ],
    };
  },
  'engine-mismatch': ({ field, offline, aws }) => {
    const [one, other] = comparedCells(offline, aws);
    const sides = `offline ${one}, aws ${other}`;
    return paragraph(
      `engine-mismatch: offline and aws disagree on ${codeSpan(field)}: ${sides}. ` +
        'Please report it, with the function and the event.',
    );
  },
  'strict-mismatch': ({ field, offline, second, binary }) => {
    const [one, other] = comparedCells(offline, second);
    const sides = `offline ${one}, njs ${other}`;
    return paragraph(
      `strict-mismatch: offline and ${codeSpan(binary)} disagree on ${codeSpan(field)}: ${sides}. ` +
        'Please report it, with the function and the event.',
    );
  },
  'unchecked-assertion': (failure) =>
    paragraph(`${codeSpan(failure.assertion)} was not checked: ${uncheckedReason(failure)}`),
  steps: (failure) => {
    const { expected, actual } = stepsSides(failure);
    return row('steps', expected, actual);
  },
  coverage: (failure) => {
    const { what, expected, actual } = coverageSides(failure);
    return row(what, expected, actual);
  },
  rule: ({ code, field, expected, actual }) => {
    const { rule, mend, url } = RULES[code];
    const demanded = expected === undefined ? '–' : shownCell(expected);
    return {
      rows: [[codeCell(field), demanded, shownCell(actual)]],
      paragraphs: [`[rule/${code}](${url}): ${rule}. To mend it, ${mend}.`],
    };
  },
  'kvs-mismatch': (failure) =>
    paragraph(`kvs-mismatch: ${kvsWords(failure, codeSpan)}. To mend it, ${KVS_MEND}.`),
  'snapshot-missing': snapshotText,
  'snapshot-obsolete': snapshotText,
  utilization: (failure) => {
    const { expected, actual } = utilizationSides(failure);
    return row('compute utilization', expected, actual);
  },
};

/** One failure as rows or paragraphs. `named` adds the engine on which alone it showed. */
export function renderFailureText(
  failure: EngineFailure,
  named: boolean,
  sources: FailureSources,
): FailureText {
  // The table gives every kind its own renderer; TypeScript cannot follow that through the lookup.
  const render = RENDER[failure.kind] as Render<Kind>;
  const { rows, paragraphs } = render(failure, sources);
  const engine = named ? ` (${failure.engines.join()} only)` : '';
  return {
    rows: rows.map(([field, expected, actual]) => [`${field}${engine}`, expected, actual]),
    paragraphs: paragraphs.map((text, index) => (index === 0 ? `${text}${engine}` : text)),
  };
}

function row(...cells: FailureRow): FailureText {
  return { rows: [cells], paragraphs: [] };
}

function snapshotText({ kind }: OfKind<'snapshot-missing' | 'snapshot-obsolete'>): FailureText {
  const { what, mend } = SNAPSHOT_WORDS[kind];
  return paragraph(`${kind}: ${what}; ${mend}.`);
}

function paragraph(text: string): FailureText {
  return { rows: [], paragraphs: [text] };
}

function changeRow({ sign, field, expected, actual }: ChangeDifference): FailureRow {
  const cell = (shown: ChangeDifference['actual']): string =>
    shown === undefined ? '–' : shownCell(shown);
  return [codeCell(`${sign} ${field}`), cell(expected), cell(actual)];
}
