import type { Edit } from '../program/edits.ts';

/** A place for text that is not known yet. */
export interface Slot {
  fill(text: string): void;
}

/** Collects what has to be written into a source. */
export class Changes {
  private readonly made: { kind: 'open' | 'close'; at: number; text: string }[] = [];

  /** Everything that was written, in the order in which it was begun. */
  get edits(): readonly Edit[] {
    return this.made.filter(({ text }) => text !== '');
  }

  /** Writes in front of what begins at an offset. */
  open(at: number, text = ''): Slot {
    const edit = { kind: 'open' as const, at, text };
    this.made.push(edit);
    return {
      fill(later) {
        edit.text = later;
      },
    };
  }

  /** Writes behind what ends at an offset. */
  close(at: number, text: string): void {
    this.made.push({ kind: 'close', at, text });
  }
}
