/** A text that goes into a file at an offset; nothing else of the file changes. */
export interface Splice {
  readonly at: number;
  /** End of what it replaces; default: nothing is replaced. */
  readonly to?: number;
  readonly text: string;
}

/** The text with all splices, which are given from front to back. */
export function spliced(source: string, splices: readonly Splice[]): string {
  const starts = [0, ...splices.map(({ at, to = at }) => to)];
  const kept = starts.map((start, index) => source.slice(start, splices[index]?.at));
  return kept.map((text, index) => text + (splices[index]?.text ?? '')).join('');
}

/** The line break that a file uses. */
export function lineBreakOf(source: string): string {
  return /\r?\n/.exec(source)?.[0] ?? '\n';
}

/** Offset of the line break behind `offset`; the end of the text without one. */
export function endOfLine(source: string, offset: number): number {
  return offset + source.slice(offset).search(/\r?\n|$/);
}
