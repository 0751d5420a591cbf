import type { Opinion } from '../../core/strict/opinion.ts';
import { renderComparison } from '../text/comparison.ts';
import { escapeControls } from '../text/quote.ts';
import { strictGapWords } from '../text/strict-words.ts';
import { createTheme } from '../text/theme.ts';

/** What a second engine says of one event, for people. Ends with a line break. */
export function renderOpinion(
  { binary, gap, differences }: Opinion,
  terminal: { readonly colour: boolean; readonly width: number },
): string {
  const context = { theme: createTheme(terminal.colour), width: terminal.width };
  const name = escapeControls(binary);
  if (gap !== undefined) return `strict: not compared, ${strictGapWords(gap)}\n`;
  if (differences.length === 0) return `strict: ${name} agrees\n`;
  const lines = differences.flatMap(({ field, shown: [offline, second], because }) => [
    `strict: ${name} differs on ${escapeControls(field)}${because === undefined ? '' : `, as expected: ${because}`}`,
    ...renderComparison(context, offline, second, ['offline', 'njs']),
  ]);
  return `${lines.join('\n')}\n`;
}
