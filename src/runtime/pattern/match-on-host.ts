import type { Runtime } from '../../core/runtimes.ts';
import type { MatchAnswer, MatchRequest } from '../guest/guest.ts';
import { compilePattern, MatchLimitExceeded } from './match-pattern.ts';
import type { Match } from './match-pattern.ts';
import { readPattern } from './translate-pattern.ts';
import type { Pattern } from './tree.ts';

/** A compiled pattern. */
interface Compiled {
  readonly match: Match;
  readonly names: Pattern['names'];
}

/** Patterns that are kept; functions have a handful. */
const MAX_PATTERNS = 64;
const compiled = new Map<string, Compiled>();

/** What the runtimes say when a match takes too long. */
export const MATCH_LIMIT: Readonly<Record<Runtime, string>> = {
  'cloudfront-js-1.0': 'pcre_exec() failed: -8',
  'cloudfront-js-2.0': 'pcre2_match() failed: match limit exceeded',
};

/** Matches a regular expression that the engine of the sandbox cannot match as the runtimes do. */
export function matchOnHost(request: MatchRequest, runtime: Runtime): MatchAnswer {
  const { text, from, flags } = request;
  const { match, names } = compiledOf(request, runtime);
  try {
    const groups = match(text, from, flags.includes('y'));
    return groups === undefined ? { kind: 'none' } : { kind: 'match', groups, names };
  } catch (error) {
    // Texts can be so long that the host's own stack ends first.
    if (error instanceof MatchLimitExceeded || error instanceof RangeError)
      return { kind: 'error', message: MATCH_LIMIT[runtime] };
    throw error;
  }
}

function compiledOf({ pattern, flags }: MatchRequest, runtime: Runtime): Compiled {
  const key = JSON.stringify([runtime, flags, pattern]);
  const known = compiled.get(key);
  if (known !== undefined) return known;
  if (compiled.size >= MAX_PATTERNS) compiled.clear();
  const read = readPattern(pattern, flags, runtime);
  const made = { match: compilePattern(read), names: read.names };
  compiled.set(key, made);
  return made;
}
