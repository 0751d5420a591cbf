import { lineSpan, type Position, type SourceTexts, type Span } from './source.ts';

/** How a function's code is made: a command of the shell with `${source}` and `${out}`, where it is written. */
export interface BuildCommand {
  readonly command: string;
  readonly span: Span;
}

/** A place in one of the files that code was built of. */
export interface Origin extends Position {
  readonly file: string;
}

/** What a build made. */
export interface BuiltCode {
  readonly text: string;
  /** Where a place of the code comes from; undefined where no source map says it. */
  readonly originOf: (position: Position) => Origin | undefined;
  /** Texts of the files it was made of, by path from the working directory. */
  readonly sources: SourceTexts;
  /** The source map whose `sources` are those paths; undefined where there is none. */
  readonly sourceMap?: BuiltSourceMap | undefined;
}

/** A source map without sections. https://tc39.es/ecma426/ */
export interface BuiltSourceMap {
  readonly version: 3;
  readonly names: readonly string[];
  /** Paths from the working directory; null: nobody knows. */
  readonly sources: readonly (string | null)[];
  readonly mappings: string;
}

/** Runs the build of a function. Throws BuildError. */
export type Build = (source: string, build: BuildCommand) => Promise<BuiltCode>;

/** Why a build made no code: the end of the sentence "the build failed: …", and the line in which it said so. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
  readonly reason: string;
  readonly printed: string;

  constructor(reason: string, printed = '') {
    super(reason);
    this.reason = reason;
    this.printed = printed;
  }
}

/** A span of built code as a span of what it was made of; itself where nobody knows. */
export function originSpan({ originOf, sources }: BuiltCode, span: Span): Span {
  const from = originOf(span.start);
  if (from === undefined) return span;
  const { file, line, column } = from;
  const isOneLine = span.start.line === span.end.line;
  const { end: rest } = lineSpan(file, line, sources.get(file));
  const to = isOneLine ? column + span.end.column - span.start.column : rest.column;
  const end = { line, column: Math.max(column, Math.min(to, rest.column)) };
  return { file, start: { line, column }, end };
}

/** The line that a line of built code was made of; undefined where nobody knows. */
export function originLine({ text, originOf, sources }: BuiltCode, line: number): Span | undefined {
  const written = text.split(/\r\n|\r|\n/)[line - 1] ?? '';
  const first = written.length - written.trimStart().length + 1;
  const origin = originOf({ line, column: first }) ?? originOf({ line, column: written.length });
  return origin && lineSpan(origin.file, origin.line, sources.get(origin.file));
}
