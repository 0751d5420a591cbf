import type { Random } from './random.ts';

/** Pieces outside of classes: what JavaScript has, what only PCRE has, and what neither takes. */
const ATOMS = [
  ...'ab.-]}{# &~é^$'.split(''),
  ...'d w s S b B n t f 0 01 1 2 9 10 h H v V R A z Z e a pL i y m j q l L U F'
    .split(' ')
    .map((letter) => `\\${letter}`),
  ...['\\.', '\\/', '\\-', '\\ ', '\\_', '\\x41', '\\x4', '\\x{41}', '\\u0041', '\\u41', '\\cA'],
  ...[
    '\\k<n>',
    '\\k{n}',
    "\\k'n'",
    '\\p{L}',
    '\\P{Lu}',
    '\\p!',
    '\\o{101}',
    '\\o!',
    '\\k!',
    '\\g!',
    '\\g1',
  ],
  ...['{1', '{,2}', '{1,', '\\Q.*\\E', '\\Q('],
  '\\',
];
const MEMBERS = [
  ...'ab^-.*é['.split(''),
  ...['b-d', 'd-b', 'a-\\d', '\\w-z', '\\x41-\\x43', '--', '+--', '&&'],
  ...['\\d', '\\]', '\\\\', '\\b', '\\B', '\\R', '\\h', '\\0', '\\1', '\\8', '\\e'],
  ...['\\q', '\\i', '\\A', '\\Z', '\\u0041', '\\-'],
  ...['[:alpha:]', '[:^alpha:]', '[:word:]', '[:foo:]', '[:alpha:]-z', 'a-[:alpha:]'],
  ...['[=a=]', '[.a.]', '[.space.]', '[==]', '[..]'],
  ...['[=', '[:', '[:a', '[: ]', '[:alpha', '[.a', '[=a=', '[.a.', '[:]'],
];
const QUANTIFIERS = [
  ...'* + ? *? +? ?? {2} {2,} {2,3} {3,2} {0} {,3} {2}? {65536} {1,99999} {a}'.split(' '),
  '{ 2}',
];
const GROUPS = [
  ...'( (?: (?= (?! (?<= (?<! (?<n> (?<m> (?<1> (?<> (?<a-b> (?P<n> (?> (?i) (?i: (?-i:'.split(' '),
  ...'(?z) (?#c) (?~ (?< (?im-sx) (?^i) (?J) (?<é> (?<n (?P< (?a)'.split(' '),
  "(?'n'",
];

function classOf(random: Random): string {
  const members = random.several(1, 3, () => random.pick(MEMBERS)).join('');
  return `[${random.chance(20) ? '^' : ''}${members}${random.chance(95) ? ']' : ''}`;
}

function pieceOf(random: Random, depth: number): string {
  if (depth > 0 && random.chance(35))
    return random.pick(GROUPS) + createPattern(random, depth - 1) + (random.chance(95) ? ')' : '');
  return random.chance(30) ? classOf(random) : random.pick(ATOMS);
}

/** Text that may be the pattern of a regular expression, and often is none. */
export function createPattern(random: Random, depth = 2): string {
  const pieces = random.several(0, 3, () => {
    const quantifier = random.chance(30) ? random.pick(QUANTIFIERS) : '';
    return pieceOf(random, depth) + quantifier + (random.chance(8) ? '|' : '');
  });
  return pieces.join('');
}
