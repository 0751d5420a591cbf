import { complement, POSIX, setOf } from './character-set.ts';
import type { CharacterSet, Range } from './character-set.ts';
import { readEscape } from './read-escape.ts';
import type { Scanner } from './scanner.ts';

/** A member of a class: a character, which may begin a range, or several. */
type Member = { readonly code: number } | { readonly set: CharacterSet };

/** Reads `[…]`; its opening bracket is next. The runtimes give `[]` and `[^]` JavaScript's meaning. */
export function readClass(scanner: Scanner): CharacterSet {
  scanner.at += 1;
  const isNegative = scanner.take('^');
  const ranges: Range[] = [];
  while (!scanner.take(']') && !scanner.isDone) ranges.push(...readRange(scanner));
  const set = setOf(ranges);
  return isNegative ? complement(set) : set;
}

function readRange(scanner: Scanner): CharacterSet {
  const first = readMember(scanner);
  const isRange = 'code' in first && /^-[^\]]/.test(scanner.pattern.slice(scanner.at));
  if (!isRange) return rangesOf(first);
  scanner.at += 1;
  const last = readMember(scanner);
  if ('code' in last) return [[first.code, last.code]];
  return [...rangesOf(first), ['-'.charCodeAt(0), '-'.charCodeAt(0)], ...last.set];
}

function rangesOf(member: Member): CharacterSet {
  return 'set' in member ? member.set : [[member.code, member.code]];
}

function readMember(scanner: Scanner): Member {
  const posix = scanner.match(/\[:(\^?)(\w+):\]/y);
  if (posix !== undefined) {
    const set = POSIX[posix[2] ?? ''] ?? [];
    return { set: posix[1] === '^' ? complement(set) : set };
  }
  if (scanner.next !== '\\') {
    scanner.at += 1;
    return { code: scanner.pattern.charCodeAt(scanner.at - 1) };
  }
  const from = scanner.at;
  const escape = readEscape(scanner, true);
  if (escape.kind === 'character') return { code: escape.code };
  if (escape.kind === 'set') return { set: escape.set };
  if (escape.kind !== 'text') return scanner.foreign(from);
  return { set: setOf([...escape.text].map((char) => [char.charCodeAt(0), char.charCodeAt(0)])) };
}
