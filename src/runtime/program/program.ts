import type { Runtime } from '../../core/runtimes.ts';

/** A place as QuickJS counts it: 1-based line, 1-based column in UTF-8 bytes. */
export type Place = readonly [line: number, column: number];

/** One call in the script, to name what was called in `… is not a function`. */
export interface CallSite {
  /** The property that is called; undefined for `f()` and for computed keys. */
  readonly name: string | undefined;
  /** Where the name stands, which is where QuickJS reports a method call. */
  readonly at: Place;
  readonly start: Place;
  readonly end: Place;
}

/** A function's code, ready for the sandbox. Plain data: it crosses to the worker. */
export interface Program {
  readonly runtime: Runtime;
  /** The source as it runs: imports rewritten, steps counted; every line is where it was. */
  readonly script: string;
  /** A script that answers a function, which answers how many steps the script has counted so far. */
  readonly steps: string | undefined;
  /** A script that answers, as text, what the script has counted so far; for code that counts for itself. */
  readonly counters?: string | undefined;
  readonly calls: readonly CallSite[];
  /** Names declared with `const`. */
  readonly constants: readonly string[];
  /** True when the script tells what it is about to do (second-look.ts). */
  readonly isSecondLook: boolean;
}

/** Code that the runtime refuses to compile: the text AWS would answer, ` in <line>` included. */
export interface Refusal {
  readonly text: string;
  readonly line: number | undefined;
}
