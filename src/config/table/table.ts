import type { LocatedNode, MapNode, Place, ScalarNode } from '../document/located-node.ts';

/**
 * Rows that a test is run for. A row is a map of its cells: keys are columns, a cell's place is where it
 * is written, its key's place the header of its column.
 */
export interface Table {
  readonly rows: readonly MapNode[];
  /** Every column, at the place where it is written first. */
  readonly columns: ReadonlyMap<string, Place>;
  /** The columns are AWS's `key` and `value`: one of them may go unused. */
  readonly isStore: boolean;
  /** The rows stand in the test itself. */
  readonly isInline: boolean;
}

/** The table of some rows; what a row lacks is not among its cells. */
export function tableOf(
  rows: readonly MapNode[],
  facts: Partial<Pick<Table, 'isStore' | 'isInline'>> = {},
): Table {
  const columns = new Map<string, Place>();
  for (const row of rows) {
    for (const { key, keyPlace } of row.entries.values()) {
      if (!columns.has(key)) columns.set(key, keyPlace);
    }
  }
  return { rows, columns, isStore: false, isInline: false, ...facts };
}

/** True for a cell that fills nothing. */
export function isEmptyCell(cell: LocatedNode): boolean {
  return cell.kind === 'scalar' && !cell.blank && cell.value !== null && cell.text === '';
}

/** The same scalar as nothing but text: `301` is no number then. */
export function asPlainText(scalar: ScalarNode): ScalarNode {
  return { ...scalar, value: scalar.text };
}
