import { LIMITS } from '../limits.ts';
import type { Sha256 } from '../ports.ts';

/** Hexadecimal digits of the hash in a name that had to be shortened. */
const HASH_LENGTH = 8;

/**
 * `redirects-pr-7`. A name that would get too long keeps its beginning, and a hash of the whole keeps it
 * apart from others that begin alike: `a-very-long-…-1a2b3c4d-pr-7`.
 */
export function throwawayName(name: string, pullRequest: number, sha256: Sha256): string {
  const suffix = `-pr-${pullRequest}`;
  const room = LIMITS.functionName.value - suffix.length;
  if (name.length <= room) return `${name}${suffix}`;
  const hash = sha256(new TextEncoder().encode(name)).slice(0, HASH_LENGTH);
  return `${name.slice(0, room - HASH_LENGTH - 1)}-${hash}${suffix}`;
}

/** The pull request in the name of a throwaway function; undefined: it cannot be one. */
export function pullRequestIn(throwaway: string): number | undefined {
  const digits = /-pr-([1-9]\d{0,15})$/.exec(throwaway)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
