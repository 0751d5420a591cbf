import type { LiveSide, LiveSides } from '../../core/live/live-sides.ts';
import { codeCell } from './code-span.ts';
import { comparedCells } from './shown-cell.ts';

/** Fields that a cell names. */
const SHOWN_FIELDS = 3;

/** Both sides of a behaviour as cells of a table. */
export function liveCells([live, current]: LiveSides): readonly [string, string] {
  if (live.form === 'fields' && current.form === 'fields') return fieldCells(live, current);
  if (live.form === 'outcome' && current.form === 'outcome') {
    return comparedCells({ as: 'text', text: live.text }, { as: 'text', text: current.text });
  }
  return [sideCell(live), sideCell(current)];
}

function sideCell(side: LiveSide): string {
  if (side.form === 'word') return side.word;
  return side.form === 'outcome' ? codeCell(side.text) : '';
}

type Fields = Extract<LiveSide, { form: 'fields' }>;

function fieldCells(live: Fields, current: Fields): readonly [string, string] {
  const pairs = live.fields.slice(0, SHOWN_FIELDS).map(({ field, value }, index) => {
    const cells = comparedCells(value, current.fields[index]?.value ?? { as: 'absent' });
    return cells.map((cell) => `${codeCell(field)} ${cell}`);
  });
  const hidden = live.fields.length - pairs.length;
  const more = hidden > 0 ? [`${hidden} more`] : [];
  const cell = (side: 0 | 1): string => [...pairs.map((pair) => pair[side]), ...more].join(', ');
  return [cell(0), cell(1)];
}
