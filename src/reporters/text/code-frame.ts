import type { Span } from '../../core/source.ts';
import { cellsOf, textOf, widthOf, type Cell } from './cells.ts';
import type { TextContext } from './context.ts';
import { formatPlace } from './place.ts';
import { textWidth } from './width.ts';
import { windowAround, type Stretch } from './window.ts';

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
  return [arrow, theme.dim(gutter.empty), ...excerpt(context, gutter, cellsOf(line), span, style)];
}

function gutterOf(line: number, indent: number): Gutter {
  const number = `${' '.repeat(indent)}${line}`;
  return { empty: `${' '.repeat(number.length)} |`, numbered: `${number} |` };
}

function excerpt(
  { theme, width }: TextContext,
  gutter: Gutter,
  cells: readonly Cell[],
  span: Span,
  style: FrameStyle,
): string[] {
  const columns = Math.max(width - gutter.empty.length - 1, 20);
  const focus = style.wholeLine === true ? written(cells) : covered(cells, span);
  const shown = windowAround(cells, focus, columns);
  const source = cut(cells, shown);
  const prefix = `${shown.from > 0 ? ' ' : ''}${textOf(cells.slice(shown.from, focus.from), ' ')}`;
  const carets = textOf(cells.slice(focus.from, Math.min(focus.to, shown.to)), '^') || '^';
  const paint = theme[style.colour ?? 'red'];
  const marks = `${prefix}${paint(carets)}`;
  const used = (shown.from > 0 ? 1 : 0) + widthOf(cells.slice(shown.from, focus.to));
  const rows = labelled(marks, style.label ?? '', used, columns, paint);
  return [
    `${theme.dim(gutter.numbered)} ${source}`.trimEnd(),
    ...rows.map((row) => `${theme.dim(gutter.empty)} ${row}`),
  ];
}

function cut(cells: readonly Cell[], { from, to }: Stretch): string {
  const text = textOf(cells.slice(from, to));
  return `${from > 0 ? '…' : ''}${text}${to < cells.length ? '…' : ''}`;
}

/** The cells a span covers on its first line; at least the one it starts at. */
function covered(cells: readonly Cell[], { start, end }: Span): Stretch {
  const from = Math.min(start.column - 1, cells.length);
  const to = end.line > start.line ? cells.length : Math.min(end.column - 1, cells.length);
  return { from, to: Math.max(to, from) };
}

/** A line without its indentation and trailing space. */
function written(cells: readonly Cell[]): Stretch {
  const blank = (cell: Cell): boolean => cell.text.trim() === '';
  const from = cells.findIndex((cell) => !blank(cell));
  return from === -1
    ? { from: 0, to: cells.length }
    : { from, to: cells.findLastIndex((cell) => !blank(cell)) + 1 };
}

/** The label stands behind the carets, or below them where it would run over the edge. */
function labelled(
  marks: string,
  label: string,
  used: number,
  columns: number,
  style: (text: string) => string,
): string[] {
  if (label === '') return [marks];
  if (used + 1 + textWidth(label) <= columns) return [`${marks} ${style(label)}`];
  const indent = Math.max(0, Math.min(used, columns - textWidth(label)));
  return [marks, `${' '.repeat(indent)}${style(label)}`];
}
