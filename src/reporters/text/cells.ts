import { escapePoints } from './quote.ts';
import { characterWidth } from './width.ts';

/** One code point of a source line as it is shown, and the columns it takes. */
export interface Cell {
  readonly text: string;
  readonly width: number;
}

/** The most a tab can take. Tabs are kept, so text above and below stays aligned at any tab width. */
const TAB_WIDTH = 8;

/** A line of source, code point by code point; controls but tabs are escaped. */
export function cellsOf(line: string): readonly Cell[] {
  const escaped = escapePoints(line);
  return Array.from(line, (character, index) => {
    if (character === '\t') return { text: character, width: TAB_WIDTH };
    const text = escaped[index] ?? '';
    return { text, width: text === character ? characterWidth(character) : text.length };
  });
}

/** Columns of some cells. */
export function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

/** Cells as text; `as` stands in for every column (tabs stay tabs). */
export function textOf(cells: readonly Cell[], as?: ' ' | '^'): string {
  return cells
    .map((cell) => (as === undefined || cell.text === '\t' ? cell.text : as.repeat(cell.width)))
    .join('');
}
