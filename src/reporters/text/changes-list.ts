import type { ChangeDifference, Failure } from '../../core/failure.ts';
import { count } from './count.ts';
import { DETAIL_INDENT } from './fields.ts';
import { escapeControls } from './quote.ts';
import { formatShown } from './shown.ts';
import type { Theme } from './theme.ts';
import { textWidth } from './width.ts';

type ChangesFailure = Extract<Failure, { kind: 'changes' }>;

/** What a difference means, behind its value. */
const REMARKS: Readonly<
  Record<ChangeDifference['reason'], (difference: ChangeDifference) => string>
> = {
  unlisted: ({ sign, expected }) =>
    sign === '~' ? `was ${expectedText(expected)}, not expected` : 'not expected',
  removed: () => 'removed, not expected',
  'not-removed': () => 'expected to be removed',
  value: ({ expected }) => `expected ${expectedText(expected)}`,
  unchanged: ({ expected }) => `not changed, expected ${expectedText(expected)}`,
};

/** The value a difference is about: what the output has, or what was there before its removal. */
function differenceValue({ expected, actual, reason }: ChangeDifference): string {
  const value = reason === 'removed' ? expected : actual;
  return value === undefined ? 'absent' : formatShown(value);
}

function expectedText(expected: ChangeDifference['expected']): string {
  return expected === undefined ? 'a change' : formatShown(expected);
}

/** What the caret line says: whether the output has too much, or something else than was written. */
export function changesLabel({ of, differences }: ChangesFailure): string {
  if (of === 'output') return 'the output is another one';
  if (of === 'snapshot') return 'the output differs from the snapshot';
  const unlisted = differences.some(({ reason }) => reason === 'unlisted' || reason === 'removed');
  return unlisted
    ? 'the output has changes this test does not list'
    : 'the output differs from the listed changes';
}

const SIGN_ORDER = ['+', '-', '~'] as const;

/** Differences in the order in which reports list them: what is too much, what is missing, what is other. */
export function inListOrder(differences: readonly ChangeDifference[]): readonly ChangeDifference[] {
  return SIGN_ORDER.flatMap((sign) => differences.filter((it) => it.sign === sign));
}

/** Differences as a list with aligned columns, then how many written changes hold. */
export function renderChanges(theme: Theme, { differences, matched }: ChangesFailure): string[] {
  const cells = inListOrder(differences).map((difference) => ({
    sign: difference.sign,
    field: escapeControls(difference.field),
    value: differenceValue(difference),
    remark: REMARKS[difference.reason](difference),
  }));
  const fields = widest(cells.map((cell) => cell.field));
  const values = widest(cells.map((cell) => cell.value));
  const colours = { '+': theme.red, '-': theme.green, '~': theme.yellow };
  const rows = cells.map(({ sign, field, value, remark }) => {
    const columns = [pad(field, fields), pad(value, values), remark].join('  ');
    return `${DETAIL_INDENT}${colours[sign](sign)} ${columns}`;
  });
  return [...rows, ...matchedRow(theme, matched)];
}

/** Wider cells push their own remark aside instead of everyone's. */
const WIDEST_COLUMN = 40;

function widest(texts: readonly string[]): number {
  return Math.min(WIDEST_COLUMN, Math.max(0, ...texts.map(textWidth)));
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

function matchedRow(theme: Theme, matched: number): string[] {
  if (matched === 0) return [];
  const rest = matched === 1 ? 'is as expected' : 'are as expected';
  return [`${DETAIL_INDENT}${theme.green('✓')} ${count(matched, 'listed change')} ${rest}`];
}
