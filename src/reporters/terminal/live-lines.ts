import { formatNumber } from '../../core/format-number.ts';
import { liveSides, type LiveSide } from '../../core/live/live-sides.ts';
import type { LiveMark } from '../../core/live/live-case.ts';
import type { ComparedLive } from '../../core/live/live-report.ts';
import type { FunctionReport, Report } from '../../core/report.ts';
import { codeDiffCounts } from '../text/code-diff.ts';
import type { TextContext } from '../text/context.ts';
import {
  changeWords,
  comparedWords,
  configWords,
  LIVE_MARKS,
  liveTroubleWords,
} from '../text/live-words.ts';
import { escapeControls } from '../text/quote.ts';
import { clip, formatShown } from '../text/shown.ts';
import type { Theme } from '../text/theme.ts';

/** Changed behaviours of a function that a terminal shows, and requests that may vary. */
const SHOWN = { changed: 20, varying: 10, fields: 3 } as const;

/** One section per function that was compared: what changes, how it was compared, what may vary. */
export function renderLive(context: TextContext, report: Report): readonly (readonly string[])[] {
  return report.functions.flatMap((fn) => {
    const lines = functionLines(context, fn);
    return lines.length === 0 ? [] : [lines];
  });
}

function functionLines({ theme }: TextContext, fn: FunctionReport): readonly string[] {
  const { live } = fn;
  const id = escapeControls(fn.id);
  const trouble = live && liveTroubleWords(live);
  const told = trouble === undefined ? [] : [theme.yellow(escapeControls(trouble))];
  if (live?.state !== 'compared') return told.map((it) => ` ${id}  ${it}`);
  const notes = [comparedWords(live), ...configWords(live), codeWords(live)].join(' · ');
  return [
    ` ${theme.bold(id)}  ${changeWords(live, escapeControls(live.against))}`,
    ...changedLines(theme, fn, live.against === 'LIVE' ? 'LIVE' : 'old'),
    ...[theme.dim(notes), ...told, ...varyingLines(fn)].map((line) => `  ${line}`),
  ];
}

function codeWords({ code }: ComparedLive): string {
  return code.hunks.length === 0 ? 'same code' : `code ${codeDiffCounts(code)}`;
}

function changedLines(theme: Theme, { cases }: FunctionReport, before: string): readonly string[] {
  const changed = cases.flatMap(({ testCase, live }) =>
    live?.verdict === 'changed' ? [{ testCase, live }] : [],
  );
  const lines = changed.slice(0, SHOWN.changed).flatMap(({ testCase, live }) => {
    const [was, now] = liveSides(testCase, live).map(sideText);
    return [
      `  ${escapeControls(clip(testCase.request))}  ${mark(theme, live.mark)}`,
      `      ${before.padEnd(4)}  ${was ?? ''}`,
      `      now   ${now ?? ''}`,
    ];
  });
  const hidden = changed.length - Math.min(changed.length, SHOWN.changed);
  return hidden > 0 ? [...lines, `  … and ${formatNumber(hidden)} more`] : lines;
}

function mark(theme: Theme, kind: LiveMark): string {
  const styles = { fails: theme.red, asserted: theme.green, 'not-asserted': theme.yellow };
  return styles[kind](LIVE_MARKS[kind]);
}

function sideText(side: LiveSide): string {
  switch (side.form) {
    case 'word':
      return side.word;
    case 'outcome':
      return escapeControls(clip(side.text));
    case 'fields': {
      const fields = side.fields.slice(0, SHOWN.fields);
      const hidden = side.fields.length - fields.length;
      const texts = fields.map(
        ({ field, value }) => `${escapeControls(field)} ${formatShown(value)}`,
      );
      return [...texts, ...(hidden > 0 ? [`${hidden} more`] : [])].join(', ');
    }
  }
}

function varyingLines({ cases }: FunctionReport): readonly string[] {
  const varying = cases.flatMap(({ testCase, live }) =>
    live?.verdict === 'may-vary'
      ? [`may vary  ${escapeControls(clip(testCase.request))} (${live.because.join(', ')})`]
      : [],
  );
  const hidden = varying.length - SHOWN.varying;
  const more = hidden > 0 ? [`… and ${formatNumber(hidden)} more`] : [];
  return [...varying.slice(0, SHOWN.varying), ...more];
}
