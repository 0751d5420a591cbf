import { QueryError } from './query-error.ts';
import { numberOf, type Row, type Value } from './rows.ts';
import { readAlias, readField, type TokenReader } from './token-reader.ts';

/** One part of a group's key. */
interface Grouping {
  readonly label: string;
  readonly of: (row: Row) => Value | undefined;
}

/** Milliseconds of the units of time. */
const DURATIONS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** A field, or a period of time: `bin(5m)`. @throws {QueryError} */
export function readGrouping(reader: TokenReader): Grouping {
  const field = readField(reader);
  if (field.toLowerCase() !== 'bin' || !reader.takes('(')) {
    return { label: readAlias(reader) ?? field, of: (row) => row.get(field) };
  }
  const token = reader.take();
  const [, count = '', unit = ''] = /^(\d+)([a-z]+)$/.exec(token.text) ?? [];
  const width = Number(count) * (DURATIONS[unit] ?? 0);
  if (!(width > 0)) throw new QueryError(`${token.text} is no period such as 5m`, token);
  reader.need(')');
  const label = readAlias(reader) ?? `bin(${token.text})`;
  return { label, of: (row) => startOf(numberOf(row.get('@timestamp')), width) };
}

/** The period that a moment lies in; undefined for a row without one, as those of `stats` are. */
function startOf(at: number, width: number): Date | undefined {
  return Number.isNaN(at) ? undefined : new Date(Math.floor(at / width) * width);
}

/** Rows with the same key, in the order in which the keys first came. */
export interface Group {
  readonly key: Row;
  readonly rows: readonly Row[];
}

/** The rows by what they have in common. */
export function groupsOf(rows: readonly Row[], groupings: readonly Grouping[]): readonly Group[] {
  const groups = new Map<string, { key: Row; rows: Row[] }>();
  for (const row of rows) {
    const key = groupings.flatMap(({ label, of }) => {
      const value = of(row);
      return value === undefined ? [] : [[label, value] as const];
    });
    const id = JSON.stringify(key);
    const group = groups.get(id) ?? { key: new Map(key), rows: [] };
    group.rows.push(row);
    groups.set(id, group);
  }
  return [...groups.values()];
}
