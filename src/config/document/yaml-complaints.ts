import type { PositionAt } from './positions.ts';
import { report, type Problems } from './problems.ts';

/** Takes a complaint about the text between two offsets, which may lie behind its end. */
export type Complain = (yaml: string, message: string, from: number, to: number) => void;

/** What complaints are about, and where they go. */
export interface ComplaintTarget {
  readonly text: string;
  readonly file: string;
  readonly positionAt: PositionAt;
  readonly problems: Problems;
}

/**
 * Reports complaints of the YAML parser. Of several about one place the first is the cause, the others
 * follow from it. What is missing at the end of a file is missing behind its last character.
 */
export function createComplaints(target: ComplaintTarget): Complain {
  const said = new Set<number>();
  const { text, file, positionAt, problems } = target;
  return (yaml, message, from, to) => {
    const isAtEnd = from >= text.length;
    const start = isAtEnd ? text.trimEnd().length : from;
    const end = isAtEnd ? start : Math.min(Math.max(from, to), text.length);
    if (said.has(start)) return;
    said.add(start);
    const span = { file, start: positionAt(start), end: positionAt(end) };
    report(problems, { span }, { code: 'yaml', args: { yaml, text: message } });
  };
}
