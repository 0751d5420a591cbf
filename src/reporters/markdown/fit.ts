import { formatNumber } from '../../core/format-number.ts';

/** A summary in parts. Only `blocks` may be cut, from the end. */
export interface Summary {
  readonly head: readonly string[];
  readonly blocks: readonly string[];
  readonly tail: readonly string[];
}

/** Room for the line that says how many blocks are missing, and for line breaks between parts. */
const RESERVE = 200;
const BREAK = 2;

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** As many blocks as fit, then how many more there are; the verdict alone where nothing else fits. */
export function fitBlocks(
  { head, blocks, tail }: Summary,
  budget: number,
  join: (parts: readonly string[]) => string,
): string {
  let room = budget - utf8Length(join([...head, ...tail])) - RESERVE;
  const shown: string[] = [];
  for (const block of blocks) {
    room -= utf8Length(block) + BREAK;
    if (room < 0) break;
    shown.push(block);
  }
  const hidden = blocks.length - shown.length;
  const whole = join([...head, ...shown, `… ${formatNumber(hidden)} more, see the log`, ...tail]);
  return utf8Length(whole) <= budget ? whole : join(head.slice(0, 1));
}
