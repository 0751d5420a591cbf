import type { Span } from '../../core/source.ts';
import { textOf, widthOf } from './cells.ts';
import type { TextContext } from './context.ts';
import { formatPlace } from './place.ts';
import { textWidth } from './width.ts';
import { covered, cut, surroundings, written } from './line-part.ts';
import type { SourceLine } from './source-lines.ts';
import { windowAround } from './window.ts';

/** How a frame looks. */
export interface FrameStyle {
  /** Stands behind the carets. */
  readonly label?: string;
  /** The whole line is meant: no column is named, indentation is not underlined. */
  readonly wholeLine?: boolean;
  /** Spaces before the line number. */
  readonly indent: number;
  /** Of carets and label. */
  readonly colour?: 'red' | 'yellow' | 'cyan';
}

/** An excerpt with its line number column, so that every row begins alike. */
interface Gutter {
  readonly empty: string;
  readonly numbered: string;
}

/**
 * The place of a span, its source line, and carets under exactly the code points it covers. Lines wider
 * than the terminal are cut to a window around the span. Without the file's text only the place and
 * the label remain.
 */
export function renderFrame(context: TextContext, span: Span, style: FrameStyle): string[] {
  const { theme, lines } = context;
  const place = formatPlace(span, style.wholeLine === true ? 'line' : 'column');
  const arrow = `  ${theme.dim('-->')} ${place}`;
  const line = lines(span.file, span.start.line);
  const label = style.label ?? '';
  if (line === undefined) return label === '' ? [arrow] : [arrow, `      ${label}`];
  const gutter = gutterOf(span.start.line, style.indent);
  return [arrow, theme.dim(gutter.empty), ...excerpt(context, gutter, line, span, style)];
}

function gutterOf(line: number, indent: number): Gutter {
  const number = `${' '.repeat(indent)}${line}`;
  return { empty: `${' '.repeat(number.length)} |`, numbered: `${number} |` };
}

function excerpt(
  { theme, width }: TextContext,
  gutter: Gutter,
  line: SourceLine,
  span: Span,
  style: FrameStyle,
): string[] {
  const columns = Math.max(width - gutter.empty.length - 1, 20);
  const near = surroundings(line, style.wholeLine === true ? 1 : span.start.column, columns);
  const { cells } = near;
  const focus = style.wholeLine === true ? written(cells) : covered(near, span);
  const shown = windowAround(cells, focus, columns);
  const isCut = shown.from > 0 || near.from > 0;
  const source = `${isCut ? '…' : ''}${cut(near, shown, line)}`;
  const prefix = `${isCut ? ' ' : ''}${textOf(cells.slice(shown.from, focus.from), ' ')}`;
  const carets = textOf(cells.slice(focus.from, Math.min(focus.to, shown.to)), '^') || '^';
  const paint = theme[style.colour ?? 'red'];
  const marks = `${prefix}${paint(carets)}`;
  const before = (isCut ? 1 : 0) + widthOf(cells.slice(shown.from, focus.from));
  const used = before + widthOf(cells.slice(focus.from, Math.min(focus.to, shown.to)));
  const rows = labelled({ marks, before, used, columns }, style.label ?? '', paint);
  return [
    `${theme.dim(gutter.numbered)} ${source}`.trimEnd(),
    ...rows.map((row) => `${theme.dim(gutter.empty)} ${row}`),
  ];
}

/** A row of carets: columns before them, columns up to their end, columns there are. */
interface CaretRow {
  readonly marks: string;
  readonly before: number;
  readonly used: number;
  readonly columns: number;
}

/** The label stands behind the carets, or below their beginning where it would run over the edge. */
function labelled(
  { marks, before, used, columns }: CaretRow,
  label: string,
  style: (text: string) => string,
): string[] {
  if (label === '') return [marks];
  const width = textWidth(label);
  if (used + 1 + width <= columns) return [`${marks} ${style(label)}`];
  const indent = Math.max(0, Math.min(before, columns - width));
  return [marks, `${' '.repeat(indent)}${style(label)}`];
}
