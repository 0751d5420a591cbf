import { drive } from './guest/drive.ts';
import type { GuestFacts } from './guest/guest.ts';
import { hide } from './guest/hide.ts';
import { installCloudfront } from './guest/cloudfront.ts';
import { installTime } from './guest/time.ts';
import { keep } from './guest/keep.ts';

/** A program for njs, and how many lines stand in it before those of the function. */
export interface NjsProgram {
  readonly text: string;
  readonly offset: number;
}

/** Name under which the function's script finds the start of its run; it is gone once that was called. */
const START = 'cf2_start';

/**
 * A function's script between what prepares njs and what starts the events. Imports must have been turned into
 * calls of `require`.
 */
export function createProgram(script: string, facts: GuestFacts): NjsProgram {
  const before = `${preludeText(facts)}\n`;
  const after = `\n;${START}(typeof handler === "undefined" ? undefined : handler);\n`;
  return { text: before + withoutHashbang(script) + after, offset: before.split('\n').length - 1 };
}

/** Everything njs runs before the function, as text. */
export function preludeText(facts: GuestFacts): string {
  return [
    '(function (global) {',
    // What esbuild (tsx) wraps functions in when it keeps their names.
    'var __name = function (fn) { return fn; };',
    `var kept = (${keep.toString()})(global, JSON.parse(${literal(JSON.stringify(facts))}));`,
    `(${hide.toString()})(kept, global);`,
    `if (kept.facts.hasCloudfront) (${installCloudfront.toString()})(kept, global.require("cloudfront"));`,
    `(${installTime.toString()})(kept, global);`,
    `var start = (${drive.toString()})(kept);`,
    `Object.defineProperty(global, "${START}", { configurable: true, value: function (handler) {`,
    `delete global.${START}; start(handler); } });`,
    '})(globalThis);',
  ].join('\n');
}

/** Code that only njs's parser sees: the first thing it would do when it ran is to end. */
export function createParserProgram(source: string): string {
  // Module names are all a parser knows of a module, and njs itself has none named cloudfront.
  const imports = source.replace(/(\bimport\s+[\w$]+\s+from\s*)(['"])cloudfront\2/g, "$1'crypto'");
  // The line of a hashbang, which njs does not count, stays the first.
  return imports.replace(/^(?:#!.*(?:\n|$))?/, (hashbang) => `${hashbang}throw 0;`);
}

function withoutHashbang(source: string): string {
  return source.replace(/^#!/, '//');
}

/** A text as JavaScript writes it: two line separators of Unicode are none for JSON. */
function literal(text: string): string {
  return JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
