import type { Command } from './command.ts';
import { readCommands } from './commands.ts';
import { textOf, type Row } from './rows.ts';
import { createTokenReader } from './token-reader.ts';

/** A query that can be run. */
export interface Query {
  /** Rows of a result: the names of their fields with their texts. */
  readonly run: (rows: readonly Row[], limit: number) => QueryResult;
}

/** What a query finds. */
export interface QueryResult {
  readonly rows: readonly (readonly { readonly field: string; readonly value: string }[])[];
  /** Rows before the last aggregation, or all that are shown. */
  readonly matched: number;
}

/** What is shown where nothing says what. */
const DEFAULT_FIELDS = ['@timestamp', '@message'];
const POINTER = '@ptr';

/**
 * Reads a query of Logs Insights: `fields`, `display`, `filter`, `parse`, `sort`, `limit` and `stats`.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html
 * @throws {QueryError} for what is malformed, or beyond the emulator
 */
export function parseQuery(text: string): Query {
  const commands = readCommands(createTokenReader(text));
  const fields = shownBy(commands);
  return {
    run(all, limit) {
      let rows = isSorted(commands) ? all : latestFirst(all);
      let matched = rows.length;
      for (const command of commands) {
        if (command.isAggregate === true) matched = rows.length;
        rows = command.rows(rows);
      }
      if (!commands.some(({ isAggregate }) => isAggregate)) matched = rows.length;
      const shown = commands.some(({ isLimit }) => isLimit) ? rows : rows.slice(0, limit);
      return { rows: shown.map((row) => cellsOf(row, fields)), matched };
    },
  };
}

function isSorted(commands: readonly Command[]): boolean {
  return commands.some(({ isSort }) => isSort);
}

function latestFirst(rows: readonly Row[]): readonly Row[] {
  return rows.toReversed();
}

function shownBy(commands: readonly Command[]): readonly string[] {
  const shown = commands.reduce<readonly string[]>((before, { shows, replaces }) => {
    if (shows === undefined) return before;
    return replaces === true ? shows : [...before, ...shows];
  }, []);
  const isAggregate = commands.some((command) => command.isAggregate);
  const fields = shown.length === 0 ? DEFAULT_FIELDS : [...new Set(shown)];
  return isAggregate ? fields : [...fields, POINTER];
}

/** A field that a row does not have is left out. */
function cellsOf(row: Row, fields: readonly string[]) {
  return fields.flatMap((field) => {
    const value = row.get(field);
    return value === undefined ? [] : [{ field, value: textOf(value) }];
  });
}
