import type { Command } from './command.ts';
import { groupsOf, readGrouping, type Group } from './groups.ts';
import { QueryError } from './query-error.ts';
import { numberOf, textOf, type Row, type Value } from './rows.ts';
import { listOf, readAlias, readField, type TokenReader } from './token-reader.ts';

/** One column of the result. */
interface Aggregate {
  readonly label: string;
  readonly of: (rows: readonly Row[]) => Value | undefined;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Over the numbers of a field. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax-Stats.html */
const NUMERIC: Readonly<Record<string, (numbers: readonly number[]) => number>> = {
  sum,
  avg: (numbers) => sum(numbers) / numbers.length,
  min: (numbers) => Math.min(...numbers),
  max: (numbers) => Math.max(...numbers),
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

function rowOf({ key, rows }: Group, aggregates: readonly Aggregate[]): Row {
  const values = aggregates.flatMap(({ label, of }) => {
    const value = of(rows);
    return value === undefined ? [] : [[label, value] as const];
  });
  return new Map([...key, ...values]);
}
