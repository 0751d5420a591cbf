import { formatNumber } from '../../core/format-number.ts';

/**
 * A summary in parts. Only `blocks` may be cut, from the end. They are rendered when they are asked for: a run
 * may have ten times more of them than there is room.
 */
export interface Summary {
  readonly head: readonly string[];
  readonly blocks: readonly Block[];
  readonly tail: () => readonly string[];
}

/** Renders one part. */
export type Block = () => string;

/** Room for the line that says how many blocks are missing, and for line breaks between parts. */
const RESERVE = 200;
const BREAK = 2;

/** Bytes of a text in UTF-8. */
function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The whole summary; undefined when it needs more than `budget` bytes. */
export function wholeSummary({ head, blocks, tail }: Summary, budget: number): string | undefined {
  const shown = blocksWithin(blocks, budget - utf8Length(joinParts(head)));
  if (shown.length < blocks.length) return undefined;
  const whole = joinParts([...head, ...shown, ...tail()]);
  return utf8Length(whole) <= budget ? whole : undefined;
}

/** As many blocks as fit, then how many more there are; the verdict alone where nothing else fits. */
export function fitBlocks({ head, blocks, tail }: Summary, budget: number): string {
  const last = tail();
  const room = budget - utf8Length(joinParts([...head, ...last])) - RESERVE;
  const shown = blocksWithin(blocks, room);
  const hidden = formatNumber(blocks.length - shown.length);
  const whole = joinParts([...head, ...shown, `… ${hidden} more, see the log`, ...last]);
  return utf8Length(whole) <= budget ? whole : joinParts(head.slice(0, 1));
}

/** Blocks from the first on, as long as there is room for them. */
function blocksWithin(blocks: readonly Block[], room: number): readonly string[] {
  const shown: string[] = [];
  let left = room;
  for (const block of blocks) {
    const text = block();
    left -= utf8Length(text) + BREAK;
    if (left < 0) break;
    shown.push(text);
  }
  return shown;
}

/** Parts with an empty line between them. */
function joinParts(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
