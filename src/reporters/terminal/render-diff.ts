import type { FunctionReport, Report } from '../../core/report.ts';
import { codeDiffCounts, codeDiffLines } from '../text/code-diff.ts';
import type { TextContext } from '../text/context.ts';
import { escapeControls } from '../text/quote.ts';
import { createSourceLines } from '../text/source-lines.ts';
import { createTheme, type Theme } from '../text/theme.ts';
import { renderTrouble } from '../text/trouble.ts';
import { worthSaying } from '../text/worth-saying.ts';
import { renderLive } from './live-lines.ts';
import { diagnosticSections } from './render-diagnostics.ts';
import type { TerminalOptions } from './render-terminal.ts';
import { joinSections } from './sections.ts';

/** `cf2 diff` for people: what is wrong with files, then behaviours and code of every function beside LIVE's. */
export function renderDiff(report: Report, { colour, width, verbose }: TerminalOptions): string {
  const lines = createSourceLines(report.sources);
  const context: TextContext = { theme: createTheme(colour), lines, width, verbose };
  const trouble = report.trouble === undefined ? [] : [renderTrouble(context, report.trouble)];
  return joinSections([
    ...diagnosticSections(context, worthSaying(report.diagnostics)),
    ...report.functions.flatMap((fn) => functionSections(context, report, fn)),
    ...trouble,
  ]);
}

function functionSections(
  context: TextContext,
  report: Report,
  fn: FunctionReport,
): readonly (readonly string[])[] {
  const trouble = fn.trouble === undefined ? [] : [renderTrouble(context, fn.trouble)];
  return [...verdictSections(context, report, fn), ...codeSections(context.theme, fn), ...trouble];
}

const STATES = { new: 'was never published', same: 'is LIVE as it is here' } as const;

function verdictSections(
  context: TextContext,
  report: Report,
  fn: FunctionReport,
): readonly (readonly string[])[] {
  const { live } = fn;
  if (live === undefined || live.state === 'unknown') return [];
  if (live.state === 'compared') return renderLive(context, { ...report, functions: [fn] });
  return [[` ${context.theme.bold(escapeControls(fn.id))}  ${STATES[live.state]}`]];
}

function codeSections(theme: Theme, { live }: FunctionReport): readonly (readonly string[])[] {
  if (live?.state !== 'compared' || live.code.hunks.length === 0) return [];
  const title = `code against ${escapeControls(live.against)} ${codeDiffCounts(live.code)}`;
  return [[`  ${title}`, ...codeDiffLines(live.code).map((line) => `  ${styled(theme, line)}`)]];
}

function styled(theme: Theme, line: string): string {
  const text = escapeControls(line);
  const styles: Readonly<Record<string, Theme['red'] | undefined>> = {
    '-': theme.red,
    '+': theme.green,
    '@': theme.cyan,
  };
  return styles[text.charAt(0)]?.(text) ?? text;
}
