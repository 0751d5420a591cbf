import type { SourceTexts } from '../../core/source.ts';

/** Answers one line of a source file (1-based); undefined when the file or the line is not known. */
export type SourceLines = (file: string, line: number) => string | undefined;

/** Splits every file at most once, however many spans point into it. */
export function createSourceLines(sources: SourceTexts): SourceLines {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    const known = files.get(file) ?? (sources.get(file) ?? '').split(/\r\n|\r|\n/);
    files.set(file, known);
    return sources.has(file) ? known[line - 1] : undefined;
  };
}
