import { ForeignPattern } from './tree.ts';
import type { Modes } from './tree.ts';

/** Walks through a pattern that PCRE is known to compile. */
export class Scanner {
  readonly pattern: string;
  /** Capturing groups of the whole pattern; from 10 on a reference to none is an octal code. */
  readonly total: number;
  /** True for cloudfront-js-1.0. */
  readonly isFirst: boolean;
  at = 0;
  groups = 0;
  modes: Modes;
  readonly names: (readonly [string, number])[] = [];

  constructor(pattern: string, modes: Modes, isFirst: boolean) {
    this.pattern = pattern;
    this.modes = modes;
    this.isFirst = isFirst;
    this.total = countGroups(pattern);
  }

  get next(): string {
    return this.pattern.charAt(this.at);
  }

  get isDone(): boolean {
    return this.at >= this.pattern.length;
  }

  /** Takes `text` if it is next. */
  take(text: string): boolean {
    if (!this.pattern.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  /** Takes what a sticky expression matches; undefined if it does not. */
  match(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.at;
    const found = expression.exec(this.pattern);
    if (found === null) return undefined;
    this.at += found[0].length;
    return found;
  }

  /** Gives up: what stands from `from` up to here is not emulated. */
  foreign(from: number): never {
    throw new ForeignPattern(this.pattern.slice(from, Math.max(this.at, from + 1)), from);
  }
}

/** Counts `(` that capture, roughly: only references beyond 9 depend on it. */
function countGroups(pattern: string): number {
  return (
    pattern
      .match(/\\[^]|\[(?:\\[^]|[^\]])*\]|\((?!\?(?!P?<[^=!]|'))(?!\*)/g)
      ?.filter((it) => it === '(').length ?? 0
  );
}
