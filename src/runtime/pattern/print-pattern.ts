import { hasCase, withBothCases } from './case-variants.ts';
import { complement } from './character-set.ts';
import type { CharacterSet } from './character-set.ts';
import type { Anchor, Modes, Pattern, Tree } from './tree.ts';

/** Thrown for what JavaScript has no words for. */
class Inexpressible extends Error {}

const END = '(?![^])';
const BEGIN = '(?<![^])';
const LAST_LINE = `(?=\\n?${END})`;

/** Anchors in JavaScript, whose own take other line breaks than PCRE's. */
const ANCHORS: Readonly<Record<Anchor, (modes: Modes) => string>> = {
  K: () => {
    throw new Inexpressible();
  },
  start: ({ multiline }) => (multiline ? `(?:${BEGIN}|(?<=\\n)(?=[^]))` : BEGIN),
  end: ({ multiline }) => (multiline ? `(?=\\n|${END})` : LAST_LINE),
  A: () => BEGIN,
  z: () => END,
  Z: () => LAST_LINE,
  b: () => '\\b',
  B: () => '\\B',
};

/**
 * A pattern of JavaScript with exactly the meaning of a PCRE pattern, for the same flags; undefined where there
 * is none. Whether it repeats captures in another way is not looked at here.
 */
export function printPattern({ tree, modes }: Pattern): string | undefined {
  try {
    return print(tree, modes);
  } catch (error) {
    if (error instanceof Inexpressible) return undefined;
    throw error;
  }
}

function print(tree: Tree, modes: Modes): string {
  switch (tree.kind) {
    case 'character':
      return printSet([[tree.code, tree.code]], tree.modes, modes);
    case 'set':
      return printSet(tree.set, tree.modes, modes);
    case 'anchor':
      return tree.at === 'start' && !tree.modes.multiline && !modes.multiline
        ? '^'
        : ANCHORS[tree.at](tree.modes);
    case 'reference':
      return printReference(tree.group, tree.modes, modes);
    case 'sequence':
      return tree.items.map((item) => print(item, modes)).join('');
    case 'choice':
      return tree.options.map((option) => print(option, modes)).join('|');
    case 'look':
      return `(?${tree.isBehind ? '<' : ''}${tree.isNegative ? '!' : '='}${print(tree.body, modes)})`;
    case 'group':
      return printGroup(tree, modes);
    case 'repeat':
      return printRepeat(tree, modes);
  }
}

type Of<Kind> = Extract<Tree, { kind: Kind }>;

function printGroup({ body, capture, name, isAtomic }: Of<'group'>, modes: Modes): string {
  if (isAtomic) throw new Inexpressible();
  const begin = name === undefined ? (capture === undefined ? '?:' : '') : `?<${name}>`;
  return `(${begin}${print(body, modes)})`;
}

const SIGNS: Readonly<Record<string, string>> = { '0,': '*', '1,': '+', '0,1': '?' };

function printRepeat({ body, min, max, mode }: Of<'repeat'>, modes: Modes): string {
  if (mode === 'possessive') throw new Inexpressible();
  const bounds = `${String(min)},${max === Infinity ? '' : String(max)}`;
  const isAtom = body.kind === 'character' || body.kind === 'set' || body.kind === 'group';
  const inner = print(body, modes);
  return (
    (isAtom ? inner : `(?:${inner})`) +
    (SIGNS[bounds] ?? `{${bounds}}`) +
    (mode === 'lazy' ? '?' : '')
  );
}

function printReference(group: number | string, own: Modes, modes: Modes): string {
  if (own.ignoreCase !== modes.ignoreCase) throw new Inexpressible();
  return typeof group === 'number' ? `(?:\\${String(group)})` : `\\k<${group}>`;
}

function printSet(set: CharacterSet, own: Modes, modes: Modes): string {
  if (own.ignoreCase === modes.ignoreCase || !hasCase(set)) return printRanges(set);
  if (modes.ignoreCase) throw new Inexpressible();
  return printRanges(withBothCases(set));
}

function printRanges(set: CharacterSet): string {
  const [only] = set;
  if (only !== undefined && set.length === 1 && only[0] === only[1]) return printUnit(only[0]);
  const rest = complement(set);
  return rest.length < set.length || (rest.length === set.length && rest.length < 2)
    ? `[^${printMembers(rest)}]`
    : `[${printMembers(set)}]`;
}

function printMembers(set: CharacterSet): string {
  return set
    .map(([first, last]) =>
      first === last ? printUnit(first) : `${printUnit(first)}-${printUnit(last)}`,
    )
    .join('');
}

const MAX_ASCII = 0x7f;

/** One code unit, valid inside and outside of a class, and in a literal. */
function printUnit(code: number): string {
  const char = String.fromCharCode(code);
  if (/[A-Za-z0-9_]/.test(char)) return char;
  if (code <= MAX_ASCII && code > 0x20 && code !== MAX_ASCII) return `\\${char}`;
  if (code === 0x20) return ' ';
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
