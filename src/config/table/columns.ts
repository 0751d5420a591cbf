import { suggestionsFor } from '../../core/suggestions.ts';
import type { Place } from '../document/located-node.ts';
import { report, type Problems } from '../document/problems.ts';
import { TEST_KEYS } from '../schema/test-file-schema.ts';
import type { Table } from './table.ts';

/** Keys of a test that speak of all its rows. */
const WHOLE_TEST = new Set(['cases', 'sample', 'only', 'engine']);

/** Below these keys the rest of a dotted column is one name: `request.headers.x.y` is the header `x.y`. */
const NAMES = new Set(['headers', 'cookies', 'querystring', 'kvs']);

/** Splits a column into keys of a test, `['request', 'headers', 'host']`; undefined for a variable. */
export function columnPath(column: string): readonly string[] | undefined {
  const parts = column.split('.');
  const [first = ''] = parts;
  if (!TEST_KEYS.has(first)) return undefined;
  const names = parts.findIndex((part) => NAMES.has(part));
  if (names === -1 || names === parts.length - 1) return parts;
  return [...parts.slice(0, names + 1), parts.slice(names + 1).join('.')];
}

/** Names of the columns that fill in `${…}`. */
export function variablesOf({ columns }: Table): ReadonlySet<string> {
  return new Set([...columns.keys()].filter((column) => columnPath(column) === undefined));
}

/**
 * Reports columns that cannot be any, and those that nothing uses; `used` are the variables of the test.
 * Answers whether all are good.
 */
export function checkColumns(table: Table, used: ReadonlySet<string>, problems: Problems): boolean {
  const before = problems.length;
  for (const [column, place] of table.columns) {
    const [first] = columnPath(column) ?? [];
    if (first === undefined) continue;
    const keys = ['cases', first] as const;
    if (WHOLE_TEST.has(first))
      report(problems, place, { code: 'conflict', args: { keys, why: 'not-a-column' } });
  }
  for (const column of unusedOf(table, used)) reportUnused(column, table, used, problems);
  return problems.length === before;
}

function unusedOf(table: Table, used: ReadonlySet<string>): readonly string[] {
  const unused = [...variablesOf(table)].filter((column) => !used.has(column));
  // Nobody chose the columns of a store: using one of them is enough.
  return table.isStore ? unused.slice(0, unused.length - 1) : unused;
}

function reportUnused(
  column: string,
  { columns }: Table,
  used: ReadonlySet<string>,
  problems: Problems,
): void {
  const unknown = [...used].filter((name) => !columns.has(name));
  const suggestions = suggestionsFor(column, [...unknown, ...TEST_KEYS]);
  const place: Place | undefined = columns.get(column);
  report(problems, place, { code: 'unused-column', args: { column, suggestions } });
}
