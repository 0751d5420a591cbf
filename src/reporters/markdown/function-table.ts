import { formatNumber } from '../../core/format-number.ts';
import { maxUtilization, totalsOf } from '../../core/report-totals.ts';
import type { FunctionReport, Report } from '../../core/report.ts';
import { functionMark } from './function-mark.ts';
import { liveWords } from '../text/live-words.ts';
import { renderTable } from './table.ts';
import { idCell } from './id-text.ts';

/** Blocks of a full utilization bar. */
const BAR_LENGTH = 10;

const BYTES_PER_KB = 1024;

/** Whether a column is for words or for figures, and what stands in it. */
interface Column {
  readonly title: string;
  readonly side: 'left' | 'right';
  readonly cell: (fn: FunctionReport) => string;
}

/** A row per function, at most `rows`: tests, utilization, LIVE, code size, and what became of it. */
export function renderFunctionTable(report: Report, rows: number): string {
  const columns = columnsOf(report);
  const shown = report.functions.slice(0, rows);
  return renderTable(
    columns.map(({ title }) => title),
    columns.map(({ side }) => side),
    shown.map((fn) => columns.map(({ cell }) => cell(fn))),
    report.functions.length - shown.length,
  );
}

function columnsOf(report: Report): readonly Column[] {
  const live: Column = { title: 'vs LIVE', side: 'right', cell: liveCell };
  const knowsLive = report.functions.some((fn) => liveCell(fn) !== UNKNOWN);
  const offline = !report.engines.includes('aws');
  return [
    { title: 'Function', side: 'left', cell: (fn) => `**${idCell(fn.id)}**` },
    { title: 'Tests', side: 'right', cell: testsCell },
    {
      title: 'Utilization (max)',
      side: 'left',
      cell: (fn) => `${utilizationCell(maxUtilization(fn), offline)}${onLive(fn)}`,
    },
    ...(knowsLive ? [live] : []),
    { title: 'Code', side: 'right', cell: codeSizeCell },
    { title: '', side: 'left', cell: (fn) => functionMark(fn, report) },
  ];
}

/** Nobody compared. */
const UNKNOWN = '–';

function liveCell({ live, deployment }: FunctionReport): string {
  if (live === undefined) return deployment?.alreadyLive ? 'same' : UNKNOWN;
  const words = liveWords(live);
  return live.state === 'compared' && live.counts.changed > 0 ? `**${words}**` : words;
}

/** Figures vary from run to run: LIVE's is worth a word only beyond so many points. */
const POINTS = 10;

function onLive(fn: FunctionReport): string {
  const before = fn.live?.state === 'compared' ? fn.live.utilization : undefined;
  const now = maxUtilization(fn);
  if (before === undefined || now === undefined || Math.abs(now - before) <= POINTS) return '';
  return ` (LIVE ${before}%)`;
}

function testsCell({ cases }: FunctionReport): string {
  const { passed, all } = totalsOf(cases);
  return all === 0 ? 'none' : `${formatNumber(passed)} of ${formatNumber(all)}`;
}

function utilizationCell(percent: number | undefined, offline: boolean): string {
  if (percent === undefined) return offline ? 'not checked' : '–';
  const rounded = Math.min(BAR_LENGTH, Math.round(percent / BAR_LENGTH));
  const blocks = percent > 0 ? Math.max(1, rounded) : 0;
  return `\`${'█'.repeat(blocks)}${'░'.repeat(BAR_LENGTH - blocks)}\` ${percent}%`;
}

/** `6.1 KB of 10`, bold when it is too much. */
function codeSizeCell({ codeSize, limits }: FunctionReport): string {
  const limit = Number((limits.codeSize / BYTES_PER_KB).toFixed(1));
  const text = `${(codeSize / BYTES_PER_KB).toFixed(1)} KB of ${limit}`;
  return codeSize > limits.codeSize ? `**${text}**` : text;
}
