import type { Diagnostic } from './diagnostics.ts';
import { MESSAGES } from './message-table.ts';

/** A diagnostic in words: what is wrong, and how to mend it. */
export interface Description {
  readonly message: string;
  readonly hint?: string;
}

/** The words for a diagnostic. Nothing else in the project words one. */
export function describeDiagnostic(diagnostic: Diagnostic): Description {
  const { code, args } = diagnostic;
  // The table has a row for each code and each row takes that code's arguments.
  const row = MESSAGES[code] as (args: unknown) => readonly [string, string?];
  const [message, hint] = row(args);
  return hint === undefined ? { message } : { message, hint };
}

/** Note beside the place of an anchor, where a fault is shown at its alias. */
export function anchorNote(name: string): string {
  return `anchor &${name}`;
}

/** Note beside the place in another file at which reading it stopped. */
export const STOPPED_NOTE = 'reading stopped here';

/** Note beside the first of two places that exclude each other. */
export const FIRST_NOTE = 'the other one';

/** Note beside the row of a table, where a fault is shown in the test. Rows are numbered by line. */
export function rowNote(line: number): string {
  return `row ${line}`;
}
