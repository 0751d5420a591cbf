import type { CharacterSet } from './character-set.ts';

/** How letters, dots and anchors behave at one place of a pattern: its flags, or `(?i)` in front of it. */
export interface Modes {
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
  /** Blanks and comments in the pattern mean nothing. */
  readonly extended: boolean;
}

/** Where a position must be; the names are PCRE's: `\A`, `\z`, `\Z`. At `\K` the match begins anew. */
export type Anchor = 'start' | 'end' | 'A' | 'z' | 'Z' | 'b' | 'B' | 'K';

/** A part of a pattern as PCRE reads it. */
export type Tree =
  | { readonly kind: 'character'; readonly code: number; readonly modes: Modes }
  | { readonly kind: 'set'; readonly set: CharacterSet; readonly modes: Modes }
  | { readonly kind: 'anchor'; readonly at: Anchor; readonly modes: Modes }
  | { readonly kind: 'reference'; readonly group: number | string; readonly modes: Modes }
  | { readonly kind: 'sequence'; readonly items: readonly Tree[] }
  | { readonly kind: 'choice'; readonly options: readonly Tree[] }
  | {
      readonly kind: 'group';
      readonly body: Tree;
      /** Number of a capturing group, from 1. */
      readonly capture: number | undefined;
      readonly name: string | undefined;
      /** Once left it is not entered again: `(?>…)`. */
      readonly isAtomic: boolean;
    }
  | {
      readonly kind: 'look';
      readonly body: Tree;
      readonly isBehind: boolean;
      readonly isNegative: boolean;
    }
  | {
      readonly kind: 'repeat';
      readonly body: Tree;
      readonly min: number;
      readonly max: number;
      readonly mode: 'greedy' | 'lazy' | 'possessive';
    };

/** A whole pattern. */
export interface Pattern {
  readonly tree: Tree;
  readonly modes: Modes;
  /** How many groups capture. */
  readonly groups: number;
  readonly names: readonly (readonly [name: string, group: number])[];
}

/** Something of PCRE that is not emulated: as it is written, and its offset in the pattern. */
export class ForeignPattern extends Error {
  readonly at: number;

  constructor(what: string, at: number) {
    super(what);
    this.at = at;
  }
}
