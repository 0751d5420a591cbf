import type { Environment } from '../core/environment.ts';

/** True for a run that no person watches: `CI` is set, and not to a word for "no". */
export function isCi({ CI }: Environment): boolean {
  return CI !== undefined && !['', '0', 'false'].includes(CI);
}
