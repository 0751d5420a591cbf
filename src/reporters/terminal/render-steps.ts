import { formatNumber } from '../../core/format-number.ts';
import { escapeControls } from '../text/quote.ts';
import { clip } from '../text/shown.ts';
import { createTheme, type Theme } from '../text/theme.ts';

/** Steps of a case before and after. */
interface Compared {
  readonly name: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** What each case costs now and did before, and the sum; `source` is the older version. */
export function renderStepsComparison(
  source: string,
  compared: readonly Compared[],
  colour: boolean,
): string {
  const theme = createTheme(colour);
  const head = ` ${theme.bold('Steps')} against ${escapeControls(source)}`;
  const rows = compared.map((it) => `  ${line(theme, it)}  ${escapeControls(clip(it.name))}`);
  return [head, ...rows, `  ${line(theme, sumOf(compared))}  all`, ''].join('\n');
}

/** The sum of the cases that were counted in both versions. */
function sumOf(compared: readonly Compared[]): Compared {
  const both = compared.filter(({ before, after }) => before !== undefined && after !== undefined);
  const sum = (side: 'before' | 'after'): number =>
    both.reduce((total, it) => total + (it[side] ?? 0), 0);
  return { name: 'all', before: sum('before'), after: sum('after') };
}

/** Columns of a figure and of a change. */
const FIGURE = 9;
const CHANGE = 8;

function line(theme: Theme, { before, after }: Compared): string {
  const change = changeText(before, after).padStart(CHANGE);
  const style =
    after === before ? theme.dim : (after ?? 0) > (before ?? 0) ? theme.red : theme.green;
  return `${figure(before)} → ${figure(after)}  ${style(change)}`;
}

function figure(steps: number | undefined): string {
  return (steps === undefined ? '–' : formatNumber(steps)).padStart(FIGURE);
}

/** The change in percent, with one decimal. */
function changeText(before: number | undefined, after: number | undefined): string {
  if (before === undefined || after === undefined || before === 0) return '';
  if (before === after) return 'same';
  const percent = ((after - before) / before) * 100;
  return `${percent > 0 ? '+' : ''}${percent.toFixed(1)}%`;
}
