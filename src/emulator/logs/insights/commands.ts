import type { Command } from './command.ts';
import { readCondition } from './condition.ts';
import { readParse } from './parse-command.ts';
import { QueryError } from './query-error.ts';
import { compared, type Row } from './rows.ts';
import { readStats } from './stats-command.ts';
import { listOf, readAlias, readField, type TokenReader } from './token-reader.ts';

/** Rows that a query shows at most. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax-Limit.html */
const MOST_ROWS = 100_000;

/** Each command by its name; what follows the name is left to read. */
const COMMANDS: Readonly<Record<string, (reader: TokenReader) => Command>> = {
  fields: (reader) => readShown(reader, false),
  display: (reader) => readShown(reader, true),
  filter: readFilter,
  parse: readParse,
  sort: readSort,
  limit: readLimit,
  head: readLimit,
  stats: readStats,
};

/** The commands of a query, `|` between them. @throws {QueryError} */
export function readCommands(reader: TokenReader): readonly Command[] {
  const commands = [readCommand(reader)];
  while (reader.takes('|')) commands.push(readCommand(reader));
  if (reader.next.kind !== 'end') throw reader.unexpected('| and another command');
  return commands;
}

function readCommand(reader: TokenReader): Command {
  const name = reader.next.kind === 'word' ? reader.next.text.toLowerCase() : '';
  const read = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (read === undefined)
    throw reader.unexpected(`one of the commands ${Object.keys(COMMANDS).join(', ')}`);
  reader.take();
  return read(reader);
}

function readShown(reader: TokenReader, replaces: boolean): Command {
  const shown = listOf(reader, () => {
    const field = readField(reader);
    return { field, name: readAlias(reader) ?? field };
  });
  const renamed = shown.filter(({ field, name }) => field !== name);
  const rename = (row: Row): Row =>
    new Map([...row, ...renamed.flatMap(({ field, name }) => entry(row, field, name))]);
  return {
    rows: (rows) => rows.map(rename),
    shows: shown.map(({ name }) => name),
    replaces,
  };
}

function entry(row: Row, field: string, name: string) {
  const value = row.get(field);
  return value === undefined ? [] : [[name, value] as const];
}

function readFilter(reader: TokenReader): Command {
  const condition = readCondition(reader);
  return { rows: (rows) => rows.filter(condition) };
}

/** Ascending unless it says `desc`. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax-Sort.html */
function readSort(reader: TokenReader): Command {
  const keys = listOf(reader, () => {
    const field = readSortKey(reader);
    const isDescending = reader.takes('desc');
    if (!isDescending) reader.takes('asc');
    return { field, sign: isDescending ? -1 : 1 };
  });
  const order = (a: Row, b: Row): number =>
    keys
      .map(({ field, sign }) => sign * compared(a.get(field), b.get(field)))
      .find((it) => it !== 0) ?? 0;
  return { rows: (rows) => rows.toSorted(order), isSort: true };
}

/** A field, or a column of `stats` as it is written there: `count(*)`, `bin(5m)`. */
function readSortKey(reader: TokenReader): string {
  const name = readField(reader);
  if (!reader.takes('(')) return name;
  const inner = reader.takes('*') ? '*' : reader.take().text;
  reader.need(')');
  return `${name.toLowerCase()}(${inner})`;
}

function readLimit(reader: TokenReader): Command {
  const token = reader.take();
  const count = token.kind === 'number' ? Number(token.text) : Number.NaN;
  if (!Number.isInteger(count) || count < 1 || count > MOST_ROWS)
    throw new QueryError(`${token.text} is no number from 1 to ${MOST_ROWS}`, token);
  return { rows: (rows) => rows.slice(0, count), isLimit: true };
}
