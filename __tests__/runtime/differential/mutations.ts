import { tokenizer } from 'acorn';
import type { Random } from './random.ts';

/** What may come into a program at any place. */
const PIECES =
  '( ) { } [ ] ; , . : ? => = == += + - ++ * ** / % ! ~ & | && || ?? ?. ... < > << >>> ` # @ \\ ' +
  'var let const function async await return if else for while do in of switch case default break continue ' +
  'try catch finally throw new delete typeof void instanceof this null true class extends super static get set ' +
  'import export yield with debugger enum interface arguments eval undefined handler x 0 1n 1.5 0x 08 1_0 "s" \'t\' ' +
  '/r/ /(/ /a/u `t` `${x}` "\\08" \'\\u{61}\' a\u0301 \u00e9';
const TOKENS = PIECES.split(' ');

/** Statements, most of them refused, to stand between others. */
const STATEMENTS = [
  'for (var k of [1]) {}',
  'const { a } = event;',
  'var [b] = [];',
  'let c;let c;',
  'const d;',
  'class E {}',
  'function* g() {}',
  'async () => { f(await x) };',
  'label: for (;;) { break label; continue other; }',
  'x?.y;',
  'a ||= 1;',
  'f(...x);',
  'var o = { ...x };',
  'function h(a = 1) {}',
  'function i({ a }) {}',
  'function j(a, a) {}',
  'try {} catch {}',
  'if (x) function l() {}',
  'if (x) let m = 1;',
  'switch (x) { default: default: }',
  'return 1;',
  'break;',
  'new.target;',
  'delete x;',
  'eval = 1;',
  'x++ = 1;',
  'throw\n1;',
  'export default 1;',
  'import n from "n";',
  '1 = x;',
  '`${x`;',
  'var p = /[/;',
  'with (x) {}',
  'yield = 1;',
  '({ get q(a) { return a; } });',
  '({ async *r() {} });',
  'x = async x => await x;',
  '-1 ** 2;',
  'a ?? b || c;',
  '"use strict"; 010;',
];

interface Piece {
  readonly start: number;
  readonly end: number;
}

function tokensOf(source: string): readonly Piece[] {
  return [
    ...tokenizer(source, { ecmaVersion: 'latest', allowHashBang: true, sourceType: 'module' }),
  ];
}

type Mutate = (random: Random, source: string, tokens: readonly Piece[]) => string;

const cut = (source: string, { start, end }: Piece, text: string): string =>
  source.slice(0, start) + text + source.slice(end);

const MUTATIONS: readonly (readonly [number, Mutate])[] = [
  [3, (random, source, tokens) => cut(source, random.pick(tokens), '')],
  [3, (random, source, tokens) => cut(source, random.pick(tokens), ` ${random.pick(TOKENS)} `)],
  [
    3,
    (random, source, tokens) => {
      const { start } = random.pick(tokens);
      return cut(source, { start, end: start }, ` ${random.pick(TOKENS)} `);
    },
  ],
  [
    2,
    (random, source, tokens) => {
      const { start, end } = random.pick(tokens);
      return cut(source, { start: end, end }, ` ${source.slice(start, end)} `);
    },
  ],
  [
    1,
    (random, source, tokens) => {
      const index = random.below(Math.max(1, tokens.length - 1));
      const [one, other] = [tokens[index]!, tokens[index + 1] ?? tokens[index]!];
      const swapped = `${source.slice(other.start, other.end)} ${source.slice(one.start, one.end)}`;
      return cut(source, { start: one.start, end: other.end }, swapped);
    },
  ],
  [1, (random, source, tokens) => source.slice(0, random.pick(tokens).end)],
  [
    3,
    (random, source) => {
      const ends = [...source.matchAll(/[;{}]\n/g)].map(({ index }) => index + 2);
      const at = ends.length === 0 ? 0 : random.pick(ends);
      return cut(source, { start: at, end: at }, `${random.pick(STATEMENTS)}\n`);
    },
  ],
];

/** A program with one or two faults, or what looks like one. */
export function mutate(random: Random, source: string): string {
  const once = random.weighted(MUTATIONS)(random, source, tokensOf(source));
  if (random.chance(75)) return once;
  try {
    return random.weighted(MUTATIONS)(random, once, tokensOf(once));
  } catch {
    // What is no longer made of tokens is faulty enough.
    return once;
  }
}
