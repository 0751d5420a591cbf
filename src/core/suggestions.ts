import { distance } from 'fastest-levenshtein';

/** Words people write from habit, and ours for the same thing. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['path', 'uri'],
  ['url', 'uri'],
  ['status', 'statusCode'],
  ['query', 'querystring'],
  ['regex', 'matches'],
]);

const MOST = 2;

/**
 * What somebody may have meant: a synonym, then the nearest allowed words. A word is near with at most
 * a third of its characters wrong (always two); at most two are named.
 */
export function suggestionsFor(word: string, allowed: Iterable<string>): readonly string[] {
  const words = [...allowed];
  const synonym = words.filter((candidate) => candidate === SYNONYMS.get(word));
  return [...new Set([...synonym, ...nearest(word, words)])].slice(0, MOST);
}

function nearest(word: string, allowed: readonly string[]): readonly string[] {
  const limit = Math.max(2, [...word].length / 3);
  const ranked = allowed.map((candidate) => ({ candidate, far: distance(word, candidate) }));
  const best = Math.min(limit, ...ranked.map(({ far }) => far));
  return ranked.filter(({ far }) => far === best).map(({ candidate }) => candidate);
}
