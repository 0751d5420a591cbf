import { formatNumber } from '../core/format-number.ts';
import type { Clock } from '../core/ports.ts';
import { clip } from '../reporters/text/shown.ts';
import type { Terminal } from './terminal.ts';

/** A line that is written over while tests run. */
export interface ProgressLine {
  /** Counts one more test. */
  readonly advance: () => void;
  /** Takes the line away; nothing is written after it. */
  readonly end: () => void;
}

/** A run that is over sooner shows no line, milliseconds. */
const QUICK = 500;

/** Time between two writes, milliseconds. */
const PACE = 100;

/** Back to the first column, and the line empty. https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
const REWRITE = '\r\u001b[2K';

/** The progress line of a run of `total` tests; on what is no live terminal it never writes. */
export function createProgressLine(
  { out, live, width }: Pick<Terminal, 'out' | 'live' | 'width'>,
  total: number,
  now: Clock,
): ProgressLine {
  const started = now();
  let done = 0;
  let written: number | undefined;
  return {
    advance: () => {
      done += 1;
      const time = now();
      if (!live || time - started < QUICK || time - (written ?? 0) < PACE) return;
      written = time;
      const text = ` ${formatNumber(done)} of ${formatNumber(total)} tests run`;
      out(REWRITE + clip(text, width - 1));
    },
    end: () => {
      if (written !== undefined) out(REWRITE);
      written = undefined;
    },
  };
}
