import { formatNumber } from '../../core/format-number.ts';
import type { Report } from '../../core/report.ts';
import { count } from '../text/count.ts';
import { changeWords } from '../text/live-words.ts';
import { idText } from './id-text.ts';
import { renderLiveTable } from './live-blocks.ts';

/** What changes against LIVE, a table per function; at most `rows` behaviours over all of them, and how many more. */
export function renderLiveTables({ functions }: Report, rows: number): readonly string[] {
  const changed = functions.flatMap((fn) =>
    fn.live?.state === 'compared' && fn.live.counts.changed > 0 ? [{ fn, live: fn.live }] : [],
  );
  const tables: string[] = [];
  let left = rows;
  for (const { fn, live } of changed) {
    if (left === 0) break;
    const shown = Math.min(left, live.counts.changed);
    const heading = `#### ${idText(fn.id)}: ${changeWords(live, 'LIVE')}`;
    tables.push(`${heading}\n\n${renderLiveTable(fn.cases, shown)}`);
    left -= shown;
  }
  const others = changed.slice(tables.length);
  if (others.length === 0) return tables;
  const more = others.reduce((sum, { live }) => sum + live.counts.changed, 0);
  const where = count(others.length, 'function');
  return [...tables, `… ${formatNumber(more)} more behaviours against LIVE, in ${where}`];
}
