/** A place in a text file: 1-based, `column` counted in code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * A stretch of a source file. `file` is the path shown to people: relative to the working
 * directory, with forward slashes. `end` is exclusive (the column after the last character).
 */
export interface Span {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** Texts of the files that spans point into, by `Span.file`; reporters cut their excerpts from it. */
export type SourceTexts = ReadonlyMap<string, string>;

/** The span of a whole line (column 1 up to its length), for facts known only by line. */
export function lineSpan(file: string, line: number, text = ''): Span {
  const length = [...(text.split(/\r\n|\r|\n/)[line - 1] ?? '')].length;
  return { file, start: { line, column: 1 }, end: { line, column: length + 1 } };
}

/** A span of no width at the very start of a file, for facts about the file as a whole. */
export function fileSpan(file: string): Span {
  return { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}

/** True when a stretch lies within another one of the same file. */
export function isWithin(inner: Span, outer: Span): boolean {
  if (inner.file !== outer.file) return false;
  return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
