import type { Reader } from './reader.ts';

/** What an escape stands for. `width` is undefined where it may match texts of several lengths. */
export interface Escape {
  readonly kind: 'character' | 'class' | 'assertion';
  /** Code of a character, for ranges. */
  readonly code: number | undefined;
  readonly width: number | undefined;
}

const CHARACTER: Escape = { kind: 'character', code: undefined, width: 1 };
const CLASS: Escape = { kind: 'class', code: undefined, width: 1 };
const ASSERTION: Escape = { kind: 'assertion', code: undefined, width: 0 };
const VARIABLE: Escape = { kind: 'class', code: undefined, width: undefined };

const CONTROLS: Readonly<Record<string, number>> = { f: 12, n: 10, r: 13, t: 9, v: 11 };
/** Escapes of PCRE that JavaScript takes for the letter itself. */
const PCRE_ONLY: Readonly<Record<string, Escape>> = {
  A: ASSERTION,
  C: CLASS,
  E: ASSERTION,
  G: ASSERTION,
  H: CLASS,
  K: ASSERTION,
  N: CLASS,
  R: VARIABLE,
  V: CLASS,
  X: VARIABLE,
  Z: ASSERTION,
  a: CHARACTER,
  e: CHARACTER,
  h: CLASS,
  z: ASSERTION,
};
const NOT_IN_CLASS = new Set(['A', 'B', 'G', 'K', 'R', 'X', 'Z', 'z', 'C']);
const KNOWN = new Set('AaBbCcDdEefGgHhKkNnoPpQRrSstUuVvWwXxZz');

/** Where an escape stands; the end of a range is one of its own. */
export type EscapePlace = 'outside' | 'class' | 'range-end';

/** Reads an escape; its backslash is next. */
export function readEscape(reader: Reader, place: EscapePlace): Escape {
  const from = reader.at;
  const inClass = place !== 'outside';
  const letter = reader.pattern.charAt(from + 1);
  if (/[1-9]/.test(letter) && !inClass) return readReference(reader);
  reader.at += 2;
  if (letter === '') reader.refuse('backslash', reader.pattern.length);
  if (inClass) refuseInClass(reader, letter, from, place);
  const special = inClass ? (IN_CLASS[letter] ?? SPECIAL[letter]) : SPECIAL[letter];
  if (special !== undefined) return special(reader, from, inClass);
  const pcre = PCRE_ONLY[letter];
  if (pcre !== undefined) {
    reader.note('pcre', from);
    return pcre;
  }
  return plainEscape(reader, letter, from);
}

function refuseInClass(reader: Reader, letter: string, from: number, place: EscapePlace): void {
  const isRefused =
    letter === 'N' || NOT_IN_CLASS.has(letter) || (letter === 'k' && !reader.isFirst);
  if (!isRefused) return;
  if (place === 'range-end' && !/[BRX]/.test(letter) && !reader.isFirst)
    reader.refuse('range-of-class');
  if (letter === 'N') reader.refuse('any-in-class');
  reader.refuse('escape-in-class', from + 1);
}

function plainEscape(reader: Reader, letter: string, from: number): Escape {
  if (/[FLl]/.test(letter) && !reader.isFirst) reader.refuse('perl');
  if (/[A-Za-z]/.test(letter) && !KNOWN.has(letter) && !reader.isFirst) {
    reader.refuse('escape', from + 1);
  }
  return { ...CHARACTER, code: CONTROLS[letter] ?? letter.charCodeAt(0) };
}

type Special = (reader: Reader, from: number, inClass: boolean) => Escape;

const classOf: Special = () => CLASS;

const SPECIAL: Readonly<Record<string, Special>> = {
  d: classOf,
  D: classOf,
  w: classOf,
  W: classOf,
  s: classOf,
  S: classOf,
  v: classOf,
  b: (_reader, _from, inClass) => (inClass ? { ...CHARACTER, code: 8 } : ASSERTION),
  B: () => ASSERTION,
  Q: (reader, from) => {
    const quoted = reader.match(/[^]*?(?=\\E|$)/)?.[0] ?? '';
    reader.take('\\E');
    reader.note('pcre', from);
    return { ...CLASS, width: quoted.length };
  },
  p: property,
  P: property,
  k: namedReference,
  g: groupReference,
  o: (reader, from) => {
    const isOctal = reader.match(/\{[0-7]+\}/) !== undefined;
    if (!isOctal && !reader.isFirst) reader.refuse('octal', from + (reader.isDone ? 1 : 2));
    reader.note('pcre', from);
    return CHARACTER;
  },
  c: (reader) => {
    if (reader.isDone) reader.refuse('control');
    reader.at++;
    return CHARACTER;
  },
  x: (reader) => codeOf(reader.match(/[\da-fA-F]{2}/)?.[0], 16, 'x'),
  u: (reader) => codeOf(reader.match(/[\da-fA-F]{4}/)?.[0], 16, 'u'),
  0: (reader) => codeOf(`0${reader.match(/[0-7]{1,2}/)?.[0] ?? ''}`, 8, '0'),
};

const octal: Special = (reader, from) => {
  reader.at = from + 1;
  return codeOf(reader.match(/[0-7]{1,3}/)?.[0], 8, '0');
};
const letterG: Special = () => ({ ...CHARACTER, code: 'g'.charCodeAt(0) });

/** What means something else in a class: digits are codes, and nothing refers to groups. */
const IN_CLASS: Readonly<Record<string, Special>> = {
  ...Object.fromEntries([...'1234567'].map((digit) => [digit, octal])),
  g: letterG,
};

function codeOf(digits: string | undefined, radix: number, letter: string): Escape {
  return {
    ...CHARACTER,
    code: digits === undefined ? letter.charCodeAt(0) : parseInt(digits, radix),
  };
}

function property(reader: Reader, from: number): Escape {
  if (!reader.match(/\{\^?\w+\}|[A-Z]/)) reader.refuse('property', reader.at + 1);
  reader.note('pcre', from);
  return CLASS;
}

function readReference(reader: Reader): Escape {
  const digits = reader.match(/\\(\d+)/)?.[1] ?? '';
  const at = reader.at - digits.length;
  const group = Number(digits);
  // From 10 on a number without a group is an octal code.
  if (group >= 10 && group > reader.groups) return CHARACTER;
  reader.references.push({ group, at });
  return VARIABLE;
}

function namedReference(reader: Reader, from: number): Escape {
  if (!reader.isFirst && /^[<'{]\d/.test(reader.pattern.slice(reader.at)))
    reader.refuse('name-digit', reader.at + 1);
  const found = reader.match(/<(\w+)>|'(\w+)'|\{(\w+)\}/);
  if (found === undefined) {
    if (reader.isFirst && reader.next !== '<') return CHARACTER;
    reader.refuse('reference-form');
  }
  if (found[1] === undefined) reader.note('pcre', from);
  reader.references.push({ group: found[1] ?? found[2] ?? found[3] ?? '', at: from + 3 });
  return VARIABLE;
}

function groupReference(reader: Reader, from: number): Escape {
  const found = reader.match(/\{?(\d+)\}?/);
  if (found === undefined && !reader.match(/\{[-\w]+\}|<\w+>|'\w+'|-\d+/)) {
    reader.refuse('group-reference-form');
  }
  const digits = found?.[1];
  const isBraced = found?.[0].startsWith('{') === true;
  const at = isBraced ? from + '\\g{'.length + (digits?.length ?? 0) : from + 2;
  if (digits !== undefined) reader.references.push({ group: Number(digits), at });
  reader.note('pcre', from);
  return VARIABLE;
}
