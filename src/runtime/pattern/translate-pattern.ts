import type { Runtime } from '../../core/runtimes.ts';
import type { PatternAnswer } from '../guest/guest.ts';
import { refusedFlags } from '../language/regexp/flags.ts';
import { judgePattern } from '../language/regexp/judge-pattern.ts';
import { findObstacle } from './examine-pattern.ts';
import { printPattern } from './print-pattern.ts';
import { readTree } from './read-tree.ts';
import { ForeignPattern } from './tree.ts';
import type { Modes, Pattern } from './tree.ts';

/** A pattern that never matches: the host does the matching. */
const NEVER = '(?!)';

/** Modes that flags switch on. */
function modesOf(flags: string): Modes {
  return {
    ignoreCase: flags.includes('i'),
    multiline: flags.includes('m'),
    dotAll: false,
    extended: false,
  };
}

/** Reads a pattern that a runtime compiles. Throws ForeignPattern for what is not emulated. */
export function readPattern(pattern: string, flags: string, runtime: Runtime): Pattern {
  return readTree(pattern, modesOf(flags), runtime === 'cloudfront-js-1.0');
}

/**
 * How the engine runs a regular expression of a runtime: as a pattern of JavaScript with the same meaning, or,
 * where there is none, by asking the host. A pattern that differs from what the function wrote carries the
 * original with it, in a part that matches nothing, so that `source` can show it.
 */
export function translatePattern(pattern: string, flags: string, runtime: Runtime): PatternAnswer {
  const shown = refusedFlags(flags, runtime === 'cloudfront-js-1.0');
  if (shown !== undefined) return { kind: 'fault', fault: `Invalid RegExp flags "${flags}"` };
  const { refusal } = judgePattern(pattern, runtime);
  if (refusal !== undefined) return { kind: 'fault', fault: refusal };
  try {
    return translated(pattern, readPattern(pattern, flags, runtime));
  } catch (error) {
    if (error instanceof ForeignPattern)
      return { kind: 'foreign', what: error.message, at: error.at };
    throw error;
  }
}

function translated(original: string, pattern: Pattern): PatternAnswer {
  const printed = findObstacle(pattern) === undefined ? printPattern(pattern) : undefined;
  if (printed === undefined)
    return { kind: 'source', source: NEVER + carried(original), exec: 'host' };
  const isSame = printed === original && !/[/\n\r]/.test(original);
  // What is appended belongs to the last alternative only, which does no harm.
  const source = isSame ? printed : printed + carried(original);
  return { kind: 'source', source, exec: pattern.names.length > 0 ? 'groups' : 'engine' };
}

/** A text as a part of a pattern that is never looked at. */
function carried(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  );
  return `(?!(?!)${units.map((unit) => `\\u${unit}`).join('')})`;
}
