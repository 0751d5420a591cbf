import type { Diagnostic } from '../../core/diagnostics.ts';
import { rowNote } from '../../core/messages.ts';
import { isWithin, type Span } from '../../core/source.ts';
import type { Problems } from '../document/problems.ts';

/**
 * Makes a collector for what is found in the rows of one table. A fault that stands in the test itself
 * shows in every row: it is told once, and names the first of them. Faults in cells name no row.
 */
export function collectOnce(
  problems: Problems,
): <Result>(row: Span, read: (found: Problems) => Result) => Result {
  const seen = new Set<string>();
  return (row, read) => {
    const found: Problems = [];
    const result = read(found);
    for (const diagnostic of found) {
      const { code, args, at } = diagnostic;
      const identity = JSON.stringify([code, args, at]);
      if (!seen.has(identity)) problems.push(withRow(diagnostic, row));
      seen.add(identity);
    }
    return result;
  };
}

function withRow(diagnostic: Diagnostic, row: Span): Diagnostic {
  const { at, related } = diagnostic;
  if (related !== undefined || at === undefined || isWithin(at, row)) return diagnostic;
  return { ...diagnostic, related: { at: row, note: rowNote(row.start.line) } };
}
