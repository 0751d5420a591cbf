import type { Runtime } from '../../../core/runtimes.ts';
import { FAULTS } from './pattern.ts';
import type { Fault, Feature } from './pattern.ts';
import { readPattern } from './read-pattern.ts';

/** What a runtime says of a pattern, and what the offline engine must say in addition. */
export interface Verdict {
  /** The runtime's text without error type and line; undefined when the pattern compiles. */
  readonly refusal: string | undefined;
  readonly features: readonly Feature[];
}

/** Judges the pattern of a regular expression, flags aside. */
export function judgePattern(pattern: string, runtime: Runtime): Verdict {
  const isFirst = runtime === 'cloudfront-js-1.0';
  const prepared = isFirst ? closedBrackets(pattern) : pattern;
  const { fault, features } = readPattern(prepared, isFirst);
  if (!isFirst && features.some(({ kind }) => kind === 'possessive')) {
    return { refusal: `Invalid regular expression "${pattern}" nothing to repeat`, features };
  }
  if (fault === undefined) return { refusal: undefined, features };
  return { refusal: refusalOf(prepared, fault.fault, fault.at, isFirst), features };
}

function refusalOf(pattern: string, fault: Fault, at: number, isFirst: boolean): string {
  const words = FAULTS[fault];
  const text = typeof words === 'string' ? words : isFirst ? words.first : words.second;
  const rest = pattern.slice(at);
  if (!isFirst) return `pcre_compile2("${pattern}") failed: ${text} at "${rest}"`;
  const where = rest === '' ? '' : ` at "${rest}"`;
  return `pcre_compile("${pattern}") failed: ${text}${where}`;
}

/** cloudfront-js-1.0 escapes brackets that seem to close nothing, counting as JavaScript counts. */
function closedBrackets(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\[^]|[[\]]/g, (piece) => {
    if (piece === '[') inClass = true;
    if (piece !== ']') return piece;
    const closes = inClass;
    inClass = false;
    return closes ? piece : '\\]';
  });
}
