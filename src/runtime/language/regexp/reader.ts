import { PatternRefused } from './pattern.ts';
import type { Fault, Feature, FeatureKind } from './pattern.ts';

/** A reference to a group, checked when all groups are known. */
interface Reference {
  readonly group: number | string;
  readonly at: number;
}

/** Walks through one pattern and collects what it meets. */
export class Reader {
  readonly pattern: string;
  /** True for cloudfront-js-1.0: PCRE in its JavaScript mode, which forgives more. */
  readonly isFirst: boolean;
  at = 0;
  groups = 0;
  readonly names = new Set<string>();
  readonly features: Feature[] = [];
  readonly references: Reference[] = [];
  /** Offsets of lookbehinds without a fixed length. */
  readonly lookbehinds: number[] = [];

  constructor(pattern: string, isFirst: boolean) {
    this.pattern = pattern;
    this.isFirst = isFirst;
  }

  get next(): string {
    return this.pattern.charAt(this.at);
  }

  get isDone(): boolean {
    return this.at >= this.pattern.length;
  }

  /** True when the rest begins with `text`. */
  sees(text: string): boolean {
    return this.pattern.startsWith(text, this.at);
  }

  /** Takes `text` if it is next. */
  take(text: string): boolean {
    if (!this.sees(text)) return false;
    this.at += text.length;
    return true;
  }

  /** Takes what a sticky expression matches; undefined if it does not. */
  match(expression: RegExp): RegExpExecArray | undefined {
    const sticky = new RegExp(expression.source, 'y');
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.pattern);
    if (found === null) return undefined;
    this.at += found[0].length;
    return found;
  }

  /** Ends reading. */
  refuse(fault: Fault, at = this.at): never {
    throw new PatternRefused(fault, at);
  }

  /** Notes something that JavaScript reads otherwise, from `from` up to here. */
  note(kind: FeatureKind, from: number): void {
    this.features.push({ kind, at: from, text: this.pattern.slice(from, this.at) });
  }
}
