import { CLASSES, complement } from './character-set.ts';
import { propertySet } from './property-set.ts';
import type { CharacterSet } from './character-set.ts';
import type { Scanner } from './scanner.ts';
import type { Anchor } from './tree.ts';

/** What an escape stands for. */
export type Escape =
  | { readonly kind: 'character'; readonly code: number }
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'anchor'; readonly at: Anchor }
  | { readonly kind: 'reference'; readonly group: number | string }
  /** `\R`: any line break. */
  | { readonly kind: 'line-break' }
  /** `\Q…\E`: letters. */
  | { readonly kind: 'text'; readonly text: string };

const CONTROLS: Readonly<Record<string, number>> = { a: 7, e: 27, f: 12, n: 10, r: 13, t: 9 };
const ANCHORS: Readonly<Record<string, Anchor>> = { A: 'A', Z: 'Z', z: 'z', b: 'b', B: 'B' };
const BACKSPACE = 8;

const character = (code: number): Escape => ({ kind: 'character', code });

/** Reads an escape; its backslash is next. */
export function readEscape(scanner: Scanner, inClass: boolean): Escape {
  const from = scanner.at;
  scanner.at += 1;
  if (!inClass && /[1-9]/.test(scanner.next)) return readReference(scanner);
  if (inClass && /[1-7]/.test(scanner.next)) return readOctal(scanner);
  const letter = scanner.next;
  scanner.at += 1;
  if (inClass && letter === 'b') return character(BACKSPACE);
  if (inClass && letter === 'g') return character(letter.charCodeAt(0));
  const set = setBy(letter);
  if (set !== undefined) return { kind: 'set', set };
  const at = inClass ? undefined : ANCHORS[letter];
  if (at !== undefined) return { kind: 'anchor', at };
  return READERS[letter]?.(scanner, from) ?? character(CONTROLS[letter] ?? letter.charCodeAt(0));
}

function setBy(letter: string): CharacterSet | undefined {
  if (letter === 'N') return complement(CLASSES.N ?? []);
  const set = Object.hasOwn(CLASSES, letter.toLowerCase())
    ? CLASSES[letter.toLowerCase()]
    : undefined;
  if (set === undefined || letter.toLowerCase() === 'n') return undefined;
  return letter === letter.toLowerCase() ? set : complement(set);
}

type Reader = (scanner: Scanner, from: number) => Escape;

const foreign: Reader = (scanner, from) => scanner.foreign(from);

const READERS: Readonly<Record<string, Reader>> = {
  C: foreign,
  G: foreign,
  K: () => ({ kind: 'anchor', at: 'K' }),
  X: foreign,
  p: (scanner, from) => property(scanner, from, false),
  P: (scanner, from) => property(scanner, from, true),
  R: () => ({ kind: 'line-break' }),
  E: () => ({ kind: 'text', text: '' }),
  Q: (scanner) => {
    const text = scanner.match(/[^]*?(?=\\E|$)/y)?.[0] ?? '';
    scanner.take('\\E');
    return { kind: 'text', text };
  },
  c: (scanner) => {
    const control = scanner.next.toUpperCase().charCodeAt(0) ^ 64;
    scanner.at += 1;
    return character(control);
  },
  x: (scanner) => code(scanner, /[\da-fA-F]{2}/y, 16, 'x'),
  u: (scanner) => code(scanner, /[\da-fA-F]{4}/y, 16, 'u'),
  o: (scanner) => code(scanner, /\{([0-7]+)\}/y, 8, 'o'),
  0: (scanner) => character(parseInt(`0${scanner.match(/[0-7]{1,2}/y)?.[0] ?? ''}`, 8)),
  g: readGroupReference,
  k: readNamedReference,
};

function code(scanner: Scanner, digits: RegExp, radix: number, letter: string): Escape {
  const found = scanner.match(digits);
  return character(
    found === undefined ? letter.charCodeAt(0) : parseInt(found[1] ?? found[0], radix),
  );
}

/** `\\p{L}`, `\\pL` and, for everything else, `\\P{L}` or `\\p{^L}`. */
function property(scanner: Scanner, from: number, isNegative: boolean): Escape {
  const [, caret, name, letter] = scanner.match(/\{(\^?)(\w+)\}|([A-Z])/y) ?? [];
  const set = propertySet(name ?? letter ?? '');
  if (set === undefined) return scanner.foreign(from);
  return { kind: 'set', set: isNegative === (caret === '^') ? set : complement(set) };
}

function readReference(scanner: Scanner): Escape {
  const from = scanner.at;
  const digits = scanner.match(/\d+/y)?.[0] ?? '';
  const group = Number(digits);
  if (group < 10 || group <= scanner.total) return { kind: 'reference', group };
  scanner.at = from;
  if (/[0-7]/.test(digits.charAt(0))) return readOctal(scanner);
  scanner.at += 1;
  return character(digits.charCodeAt(0));
}

/** Up to three digits, of which there is one at least. */
function readOctal(scanner: Scanner): Escape {
  return character(parseInt(scanner.match(/[0-7]{1,3}/y)?.[0] ?? '0', 8) & 0xff);
}

function readGroupReference(scanner: Scanner, from: number): Escape {
  const found = scanner.match(/\{?(-?\d+)\}?/y) ?? scanner.match(/\{(\w+)\}/y);
  const text = found?.[1];
  if (text === undefined) return scanner.foreign(from);
  const number = Number(text);
  if (Number.isNaN(number)) return { kind: 'reference', group: text };
  return { kind: 'reference', group: number < 0 ? scanner.groups + 1 + number : number };
}

function readNamedReference(scanner: Scanner): Escape {
  const found = scanner.match(/<(\w+)>|'(\w+)'|\{(\w+)\}/y);
  const group = found?.[1] ?? found?.[2] ?? found?.[3];
  return group === undefined ? character('k'.charCodeAt(0)) : { kind: 'reference', group };
}
