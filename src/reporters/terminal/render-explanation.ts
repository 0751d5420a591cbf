import type { Explanation } from '../../core/explanations/explanation.ts';
import { createTheme } from '../text/theme.ts';
import { joinSections } from './sections.ts';

type Explained = readonly [code: string, explanation: Explanation];

/** One code for people: what it means, how it looks, how to mend it, where it is written. */
export function renderExplanation([code, explanation]: Explained, colour: boolean): string {
  const theme = createTheme(colour);
  const { title, meaning, bad, good, mend, url, says = {} } = explanation;
  const example = (word: string, text: string): string[] => [word, ...indented(text)];
  return joinSections([
    [`${theme.bold(code)}  ${title}`],
    [meaning],
    ...sectionOf(Object.entries(says).map(([runtime, words]) => `${runtime}  ${words}`)),
    example(theme.red('bad'), bad),
    example(theme.green('good'), good),
    [`${theme.bold('mend')}  ${mend}`, `${theme.bold('see')}   ${url}`],
  ]);
}

function sectionOf(lines: readonly string[]): string[][] {
  return lines.length === 0 ? [] : [[...lines]];
}

function indented(text: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`);
}

/** All codes with their titles, one a line. */
export function renderExplanationList(explained: readonly Explained[], colour: boolean): string {
  const theme = createTheme(colour);
  const width = Math.max(...explained.map(([code]) => code.length));
  return explained
    .map(([code, { title }]) => `${theme.bold(code.padEnd(width))}  ${title}\n`)
    .join('');
}
