import type { Shown } from '../../core/failure.ts';
import { firstDifference, windowAt } from '../text/difference-window.ts';
import { LONG_VALUE } from '../text/shown.ts';
import { codeCell } from './code-span.ts';

/** Characters of long texts that are shown. */
const WINDOW = 200;

/** A value as a table cell. Text stands without quotes: the code span shows where it ends. */
export function shownCell(shown: Shown): string {
  switch (shown.as) {
    case 'text':
      return codeCell(shown.text);
    case 'number':
      return codeCell(String(shown.number));
    case 'values':
      return valuesCell(shown.values);
    case 'absent':
      return '*absent*';
    case 'phrase':
      return codeCell(shown.phrase);
  }
}

/** Two values to compare; of long texts the surroundings of the first difference. */
export function comparedCells(first: Shown, second: Shown): readonly [string, string] {
  const both = first.as === 'text' && second.as === 'text';
  if (!both || Math.max(first.text.length, second.text.length) <= LONG_VALUE) {
    return [shownCell(first), shownCell(second)];
  }
  const points = [Array.from(first.text), Array.from(second.text)] as const;
  const at = firstDifference(...points);
  const cell = (text: readonly string[]): string => {
    const { part, cutBefore, cutAfter } = windowAt(text, at, WINDOW);
    return `${cutBefore ? '… ' : ''}${codeCell(part)}${cutAfter ? ' …' : ''}`;
  };
  return [cell(points[0]), cell(points[1])];
}

function valuesCell(values: readonly string[]): string {
  const cells = values.map(codeCell).join(', ');
  return values.length === 1 ? cells : `${values.length} values: ${cells}`;
}
