import { formatNumber } from '../../core/format-number.ts';
import { liveSides } from '../../core/live/live-sides.ts';
import type { LiveCase } from '../../core/live/live-case.ts';
import type { ComparedLive } from '../../core/live/live-report.ts';
import type { CaseReport, FunctionReport } from '../../core/report.ts';
import { codeDiffCounts, codeDiffLines } from '../text/code-diff.ts';
import {
  changeWords,
  comparedWords,
  configWords,
  LIVE_MARKS,
  liveTroubleWords,
} from '../text/live-words.ts';
import { fold } from './case-block.ts';
import { codeBlock, codeCell, codeSpan } from './code-span.ts';
import type { Detail } from './detail.ts';
import type { Block } from './fit.ts';
import { idText } from './id-text.ts';
import { liveCells } from './live-cells.ts';
import { renderTable } from './table.ts';

/** Requests that are named because they may vary. */
const NAMED_VARYING = 10;

/** LIVE beside what was tested: changed behaviours in a table, what may vary, the code; nothing where all is the same. */
export function liveBlocks(fn: FunctionReport, detail: Detail): readonly Block[] {
  const { live } = fn;
  if (live === undefined) return [];
  const trouble = liveTroubleWords(live);
  const told = trouble === undefined ? [] : [codeSpan(trouble)];
  if (live.state === 'compared') return [() => comparedBlock(fn, live, told, detail)];
  return told.map((it) => () => `**${idText(fn.id)}** ${it}`);
}

function comparedBlock(
  fn: FunctionReport,
  live: ComparedLive,
  told: readonly string[],
  detail: Detail,
): string {
  const parts = [
    ...(live.counts.changed > 0 ? [renderLiveTable(fn.cases, detail.rows)] : []),
    [comparedWords(live), ...configWords(live)].join(' · '),
    ...told,
    ...varyingLines(fn.cases),
    ...(detail.outputs ? codeFold(live) : []),
  ];
  return `#### ${idText(fn.id)}: ${changeWords(live, againstText(live))}\n\n${parts.join('\n\n')}`;
}

/** A row per changed behaviour, at most `rows`. */
export function renderLiveTable(cases: readonly CaseReport[], rows: number): string {
  const changed = cases.flatMap(({ testCase, live }) =>
    live?.verdict === 'changed' ? [{ testCase, live }] : [],
  );
  const shown = changed.slice(0, rows).map(({ testCase, live }) => {
    const sides = liveCells(liveSides(testCase, live));
    return [codeCell(testCase.request), ...sides, LIVE_MARKS[live.mark]];
  });
  return renderTable(
    ['request', 'LIVE now', 'this commit', ''],
    ['left', 'left', 'left', 'left'],
    shown,
    changed.length - shown.length,
  );
}

function againstText({ against }: ComparedLive): string {
  return against === 'LIVE' ? against : codeSpan(against);
}

type Varying = Extract<LiveCase, { verdict: 'may-vary' }>;

function varyingLines(cases: readonly CaseReport[]): readonly string[] {
  const varying = cases.flatMap(({ testCase, live }) =>
    live?.verdict === 'may-vary' ? [`${codeSpan(testCase.request)} (${chances(live)})`] : [],
  );
  if (varying.length === 0) return [];
  const named = varying.slice(0, NAMED_VARYING);
  const hidden = varying.length - named.length;
  const more = hidden > 0 ? [`${formatNumber(hidden)} more`] : [];
  return [`May vary from run to run: ${[...named, ...more].join(', ')}`];
}

/** cf2's own words. */
function chances({ because }: Varying): string {
  return because.join(', ');
}

function codeFold({ code, against }: ComparedLive): readonly string[] {
  if (code.hunks.length === 0) return [];
  const title = `Code against ${against === 'LIVE' ? against : 'the other version'}`;
  return [fold(`${title} ${codeDiffCounts(code)}`, codeBlock(codeDiffLines(code), 'diff'))];
}
