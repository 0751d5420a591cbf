import type { ListedFunction, Sha256 } from '../ports.ts';
import { pullRequestIn, throwawayName } from './name.ts';

/** A function that may be somebody's leftover: it has the name of a throwaway function, and no LIVE stage. */
export interface Candidate extends ListedFunction {
  /** Name in AWS of the function that it would stand for. */
  readonly of: string;
  /** The pull request in its name. */
  readonly number: number;
}

/** Those of all functions whose name is that of a throwaway function of one of `names`. */
export function leftoverCandidates(
  listed: readonly ListedFunction[],
  names: readonly string[],
  sha256: Sha256,
): readonly Candidate[] {
  const live = new Set(listed.filter(({ stage }) => stage === 'LIVE').map(({ name }) => name));
  return listed
    .filter(({ name, stage }) => stage === 'DEVELOPMENT' && !live.has(name))
    .flatMap((it) => {
      const number = pullRequestIn(it.name);
      if (number === undefined || names.includes(it.name)) return [];
      const of = names.find((name) => throwawayName(name, number, sha256) === it.name);
      return of === undefined ? [] : [{ ...it, of, number }];
    });
}
