import type { CharacterSet } from './character-set.ts';

/** True when a code unit is what stands in a pattern. */
export type UnitTest = (code: number) => boolean;

const ASCII = 0x80;

/** A test for members of a set; with `ignoreCase` small and capital letters are the same. */
export function unitTest(set: CharacterSet, ignoreCase: boolean): UnitTest {
  const isMember = (code: number): boolean =>
    set.some(([first, last]) => code >= first && code <= last);
  const isEither = (code: number): boolean => {
    if (isMember(code)) return true;
    const char = String.fromCharCode(code);
    return [char.toLowerCase(), char.toUpperCase()].some(
      (form) => form.length === 1 && isMember(form.charCodeAt(0)),
    );
  };
  const slow = ignoreCase ? isEither : isMember;
  const table = Array.from({ length: ASCII }, (_, code) => slow(code));
  return (code) => (code < ASCII ? table[code] === true : slow(code));
}

/** True when two pieces of a text are the same. */
export function isSameText(one: string, other: string, ignoreCase: boolean): boolean {
  return one === other || (ignoreCase && one.toLowerCase() === other.toLowerCase());
}

const WORD = /\w/;

/** True at the border of a word of ASCII letters, digits and `_`. */
export function isWordBorder(text: string, at: number): boolean {
  return WORD.test(text.charAt(at - 1)) !== WORD.test(text.charAt(at));
}
