import type { Report } from '../../core/report.ts';
import { coverageLines } from '../text/coverage-words.ts';
import { count } from '../text/count.ts';
import { idText } from './id-text.ts';

/** What the tests reach of each function, in a line; nothing where nobody counted. */
export function renderCoverage({ functions }: Report, rows: number): string[] {
  const lines = coverageLines(functions, (id) => `**${idText(id)}**`);
  if (lines.length === 0) return [];
  const shown = lines.slice(0, rows);
  const hidden = lines.length - shown.length;
  const more = hidden > 0 ? [`… ${count(hidden, 'more function')}`] : [];
  return [`Coverage: ${[...shown, ...more].join(' · ')}`];
}
