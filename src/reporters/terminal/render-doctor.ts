import { countFindings, type Examined } from '../../core/doctor/examined.ts';
import type { Finding, FindingLevel } from '../../core/doctor/finding.ts';
import { count } from '../text/count.ts';
import { describeFinding } from '../text/doctor-words.ts';
import { escapeControls } from '../text/quote.ts';
import { createTheme, type Theme } from '../text/theme.ts';

const MARKS: Readonly<
  Record<FindingLevel, readonly [mark: string, style: keyof Omit<Theme, 'colour'>]>
> = {
  ok: ['ok      ', 'green'],
  note: ['note    ', 'dim'],
  warning: ['warning ', 'yellow'],
  problem: ['problem ', 'red'],
  unknown: ['?       ', 'yellow'],
};

/** What an examination found, function by function, each finding with its mend. */
export function renderDoctor(examined: readonly Examined[], colour: boolean): string {
  const theme = createTheme(colour);
  const parts = examined.map(({ id, name, findings }) => {
    const title = id === undefined ? 'caller' : id === name ? id : `${id} (${name})`;
    return `${theme.bold(escapeControls(title))}\n${findings.map((it) => lines(it, theme)).join('')}\n`;
  });
  return parts.join('') + lastLine(examined);
}

function lines(finding: Finding, theme: Theme): string {
  const { message, mend } = describeFinding(finding);
  const [mark, style] = MARKS[finding.level];
  const first = `  ${theme[style](mark)}${escapeControls(message)}\n`;
  return mend === undefined ? first : `${first}          ${theme.dim(escapeControls(mend))}\n`;
}

function lastLine(examined: readonly Examined[]): string {
  const { problem, warning, unknown } = countFindings(examined);
  return `${count(problem, 'problem')}, ${count(warning, 'warning')}, ${formatUnknown(unknown)}\n`;
}

function formatUnknown(unknown: number): string {
  return unknown === 0 ? 'everything was looked at' : `${count(unknown, 'thing')} not known`;
}

/** The same for programs. */
export function renderDoctorJson(examined: readonly Examined[]): string {
  const shown = examined.map(({ id, name, findings }) => ({
    function: id,
    name,
    findings: findings.map((finding) => ({ ...finding, ...describeFinding(finding) })),
  }));
  const counts = countFindings(examined);
  return `${escapeControls(JSON.stringify({ examined: shown, counts }))}\n`;
}
