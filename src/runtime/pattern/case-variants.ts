import { isIn, setOf } from './character-set.ts';
import type { CharacterSet, Range } from './character-set.ts';

/** A code unit and its small and capital letters, where these are single units as well. */
function caseVariants(code: number): readonly number[] {
  const char = String.fromCharCode(code);
  const forms = [char, char.toLowerCase(), char.toUpperCase()].filter((form) => form.length === 1);
  return [...new Set(forms.map((form) => form.charCodeAt(0)))];
}

/** True when the case of letters makes a difference for a set. */
export function hasCase(set: CharacterSet): boolean {
  return set.some(([first, last]) => {
    for (let code = first; code <= last; code += 1)
      if (caseVariants(code).some((variant) => !isIn(set, variant))) return true;
    return false;
  });
}

/** A set with the small and capital letters of its members. */
export function withBothCases(set: CharacterSet): CharacterSet {
  const ranges: Range[] = [...set];
  for (const [first, last] of set)
    for (let code = first; code <= last; code += 1)
      ranges.push(...caseVariants(code).map((variant): Range => [variant, variant]));
  return setOf(ranges);
}
