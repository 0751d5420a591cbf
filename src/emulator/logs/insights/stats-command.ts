import type { Command } from './command.ts';
import { QueryError } from './query-error.ts';
import { numberOf, textOf, type Row, type Value } from './rows.ts';
import { listOf, readAlias, readField, type TokenReader } from './token-reader.ts';

/** One column of the result. */
interface Aggregate {
  readonly label: string;
  readonly of: (rows: readonly Row[]) => Value | undefined;
}

/** One part of a group's key. */
interface Grouping {
  readonly label: string;
  readonly of: (row: Row) => Value | undefined;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Over the numbers of a field. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax-Stats.html */
const NUMERIC: Readonly<Record<string, (numbers: readonly number[]) => number>> = {
  sum,
  avg: (numbers) => sum(numbers) / numbers.length,
  min: (numbers) => Math.min(...numbers),
  max: (numbers) => Math.max(...numbers),
};

const DURATIONS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** `stats count(*), avg(n) by field, bin(5m)`. @throws {QueryError} */
export function readStats(reader: TokenReader): Command {
  const aggregates = listOf(reader, () => readAggregate(reader));
  const groupings = reader.takes('by') ? listOf(reader, () => readGrouping(reader)) : [];
  return {
    rows: (rows) => groupsOf(rows, groupings).map((group) => rowOf(group, aggregates)),
    shows: [...groupings, ...aggregates].map(({ label }) => label),
    replaces: true,
    isAggregate: true,
  };
}

function readAggregate(reader: TokenReader): Aggregate {
  const name = reader.next;
  const fn = readField(reader).toLowerCase();
  reader.need('(');
  const field = reader.takes('*') ? '*' : readField(reader);
  reader.need(')');
  const of = aggregation(fn, field);
  if (of === undefined) throw new QueryError(`${fn}(${field}) is not known to the emulator`, name);
  return { label: readAlias(reader) ?? `${fn}(${field})`, of };
}

function aggregation(fn: string, field: string): Aggregate['of'] | undefined {
  const valuesOf = (rows: readonly Row[]) => rows.flatMap((row) => row.get(field) ?? []);
  if (fn === 'count') return (rows) => (field === '*' ? rows : valuesOf(rows)).length;
  if (field === '*') return undefined;
  if (fn === 'count_distinct') return (rows) => new Set(valuesOf(rows).map(textOf)).size;
  const numeric = Object.hasOwn(NUMERIC, fn) ? NUMERIC[fn] : undefined;
  return (
    numeric &&
    ((rows) => {
      const numbers = valuesOf(rows)
        .map(numberOf)
        .filter((it) => !Number.isNaN(it));
      return numbers.length === 0 ? undefined : numeric(numbers);
    })
  );
}

function readGrouping(reader: TokenReader): Grouping {
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
  const start = (row: Row) => Math.floor(numberOf(row.get('@timestamp')) / width) * width;
  return { label, of: (row) => new Date(start(row)) };
}

/** Rows with the same key, in the order in which the keys first came. */
interface Group {
  readonly key: Row;
  readonly rows: readonly Row[];
}

function groupsOf(rows: readonly Row[], groupings: readonly Grouping[]): readonly Group[] {
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

function rowOf({ key, rows }: Group, aggregates: readonly Aggregate[]): Row {
  const values = aggregates.flatMap(({ label, of }) => {
    const value = of(rows);
    return value === undefined ? [] : [[label, value] as const];
  });
  return new Map([...key, ...values]);
}
