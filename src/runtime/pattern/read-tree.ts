import { CLASSES, complement } from './character-set.ts';
import { readClass } from './read-class.ts';
import { readEscape } from './read-escape.ts';
import { readGroup } from './read-group.ts';
import { Scanner } from './scanner.ts';
import type { Modes, Pattern, Tree } from './tree.ts';

/**
 * Reads a pattern as PCRE does. It must be one that PCRE compiles (language/regexp judges that). Throws
 * ForeignPattern for what is not emulated.
 */
export function readTree(pattern: string, modes: Modes, isFirst: boolean): Pattern {
  const scanner = new Scanner(pattern, modes, isFirst);
  const tree = readAlternatives(scanner);
  if (!scanner.isDone) scanner.foreign(scanner.at);
  return { tree, modes, groups: scanner.groups, names: scanner.names };
}

/** Reads up to the end or a closing parenthesis; modes that change inside hold only inside. */
function readAlternatives(scanner: Scanner): Tree {
  const { modes } = scanner;
  const options = [readSequence(scanner)];
  while (scanner.take('|')) options.push(readSequence(scanner));
  scanner.modes = modes;
  return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
}

function readSequence(scanner: Scanner): Tree {
  const items: Tree[] = [];
  while (!scanner.isDone && scanner.next !== '|' && scanner.next !== ')') {
    if (scanner.modes.extended && scanner.match(/(?:\s|#[^\n]*)+/y)) continue;
    const atoms = readAtoms(scanner);
    const last = atoms.pop();
    items.push(...atoms);
    if (last !== undefined) items.push(readRepeat(scanner, last));
  }
  return { kind: 'sequence', items };
}

/** One thing that can be repeated, and what stands before it in the same escape. */
function readAtoms(scanner: Scanner): Tree[] {
  const { next, modes } = scanner;
  if (next === '(') return readGroup(scanner, readAlternatives);
  if (next === '[') return [{ kind: 'set', set: readClass(scanner), modes }];
  if (next === '\\') return readEscaped(scanner);
  scanner.at += 1;
  if (next === '^') return [{ kind: 'anchor', at: 'start', modes }];
  if (next === '$') return [{ kind: 'anchor', at: 'end', modes }];
  if (next === '.') return [dot(modes)];
  return [{ kind: 'character', code: next.charCodeAt(0), modes }];
}

const dot = (modes: Modes): Tree => ({
  kind: 'set',
  set: modes.dotAll ? complement([]) : complement(CLASSES.N ?? []),
  modes,
});

function readEscaped(scanner: Scanner): Tree[] {
  const { modes } = scanner;
  const escape = readEscape(scanner, false);
  if (escape.kind === 'line-break') return [lineBreak(modes)];
  if (escape.kind !== 'text') return [{ ...escape, modes }];
  return [...escape.text].map((char) => ({ kind: 'character', code: char.charCodeAt(0), modes }));
}

/** `\R`, which never gives back half of what it took. */
function lineBreak(modes: Modes): Tree {
  const [cr, lf] = [0x0d, 0x0a].map((code): Tree => ({ kind: 'character', code, modes }));
  const both: Tree = { kind: 'sequence', items: cr && lf ? [cr, lf] : [] };
  const one: Tree = { kind: 'set', set: CLASSES.v ?? [], modes };
  const body: Tree = { kind: 'choice', options: [both, one] };
  return { kind: 'group', body, capture: undefined, name: undefined, isAtomic: true };
}

const BOUNDS: Readonly<Record<string, readonly [number, number]>> = {
  '*': [0, Infinity],
  '+': [1, Infinity],
  '?': [0, 1],
};

function readRepeat(scanner: Scanner, body: Tree): Tree {
  const found = scanner.match(/[*+?]|\{(\d+)(,?)(\d*)\}/y);
  if (found === undefined) return body;
  const [sign, low = '', comma, high] = found;
  const [min, max] = BOUNDS[sign] ?? [
    Number(low),
    comma === '' ? Number(low) : high === '' ? Infinity : Number(high),
  ];
  const mode = scanner.take('?') ? 'lazy' : scanner.take('+') ? 'possessive' : 'greedy';
  return readRepeat(scanner, { kind: 'repeat', body, min, max, mode });
}
