import type { SourceTexts } from '../../core/source.ts';
import { clip } from './shown.ts';

/** One line of a file. Lines may be megabytes long, so that parts of it are asked for. */
export interface SourceLine {
  /** Code points. */
  readonly length: number;
  /** The code points from `from` up to and without `to`. */
  readonly part: (from: number, to: number) => string;
  /** The beginning of the line. */
  readonly start: string;
}

/** Answers one line of a source file (1-based); undefined when the file or the line is not known. */
export type SourceLines = (file: string, line: number) => SourceLine | undefined;

/** Splits every file and measures every line at most once, however many spans point into it. */
export function createSourceLines(sources: SourceTexts): SourceLines {
  const files = new Map<string, readonly string[]>();
  const measured = new Map<string, SourceLine>();
  return (file, line) => {
    const known = files.get(file) ?? (sources.get(file) ?? '').split(/\r\n|\r|\n/);
    files.set(file, known);
    const text = known[line - 1];
    if (!sources.has(file) || text === undefined) return undefined;
    const key = `${line}:${file}`;
    const found = measured.get(key) ?? measureLine(text);
    measured.set(key, found);
    return found;
  };
}

/** Knows where the characters of two units are, so that a part is found without reading the line. */
function measureLine(text: string): SourceLine {
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index);
  return {
    length: text.length - pairs.length,
    part: (from, to) => text.slice(unitAt(pairs, from), unitAt(pairs, to)),
    start: clip(text),
  };
}

/** Offset in units of the code point number `point`: every pair that begins before it adds one. */
function unitAt(pairs: readonly number[], point: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle] ?? Infinity) - middle < point) low = middle + 1;
    else high = middle;
  }
  return point + low;
}
