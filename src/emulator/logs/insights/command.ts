import type { Row } from './rows.ts';

/** One command of a query. */
export interface Command {
  /** What it makes of the rows. */
  readonly rows: (rows: readonly Row[]) => readonly Row[];
  /** Fields that it shows, in their order; undefined: those that were shown before. */
  readonly shows?: readonly string[];
  /** How they join those before: `fields` adds, `display` and `stats` replace. Default: adds. */
  readonly replaces?: boolean;
  readonly isAggregate?: boolean;
  readonly isSort?: boolean;
  readonly isLimit?: boolean;
}
