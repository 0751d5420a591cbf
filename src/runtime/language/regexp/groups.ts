import { readAlternatives } from './read-pattern.ts';
import type { Alternatives, Atom } from './read-pattern.ts';
import type { Reader } from './reader.ts';

/** Reads a group; its opening parenthesis is next. */
export function readGroup(reader: Reader): Atom {
  const from = reader.at;
  if (reader.match(/\(\*[A-Z_]+[^)]*\)/)) return pcreOnly(reader, from);
  reader.at++;
  if (!reader.take('?')) {
    reader.groups++;
    return inside(reader, from);
  }
  if (reader.isDone) reader.refuse('open-group');
  const lookaround = reader.match(/<?[=!]/);
  if (lookaround !== undefined) return readLookaround(reader, from, lookaround[0].startsWith('<'));
  if (reader.take(':')) return inside(reader, from);
  if (reader.take('<')) return readNamed(reader, from, '>');
  return readPcreGroup(reader, from);
}

function inside(reader: Reader, from: number): Atom {
  const { width, isLoop } = body(reader);
  return { width, isLoop, repeatable: from < reader.at };
}

function body(reader: Reader): Alternatives {
  const alternatives = readAlternatives(reader);
  if (!reader.take(')')) reader.refuse('open-group');
  return alternatives;
}

function readLookaround(reader: Reader, from: number, isBehind: boolean): Atom {
  const { areFixed } = body(reader);
  if (isBehind && !areFixed) reader.lookbehinds.push(from);
  return { width: 0, repeatable: true, isLoop: false };
}

function readNamed(reader: Reader, from: number, end: string): Atom {
  if (/\d/.test(reader.next)) reader.refuse('name-digit');
  const name = reader.match(/[\w\u0080-\uffff]+/)?.[0];
  if (name === undefined) reader.refuse('name-missing');
  if (!reader.take(end)) reader.refuse('name-end');
  if (reader.names.has(name)) reader.refuse('name-twice');
  reader.names.add(name);
  reader.groups++;
  return inside(reader, from);
}

const FLAG_GROUP = /\^?[imsxnUJ]*(?:-[imsxnUJ]+)?(?=[:)])/;

/** Groups that only PCRE has: `(?i)`, `(?>…)`, `(?P<n>…)`, `(?R)` and others. */
function readPcreGroup(reader: Reader, from: number): Atom {
  if (reader.take('#')) {
    if (!reader.match(/[^)]*\)/)) reader.refuse('open-group', reader.pattern.length);
    return { ...pcreOnly(reader, from), width: 0 };
  }
  if (reader.take('P<')) return noted(reader, from, () => readNamed(reader, from, '>'));
  if (reader.take("'")) return noted(reader, from, () => readNamed(reader, from, "'"));
  if (reader.match(/(?:R|[+-]?\d+|&\w+|P[>=]\w+|C\d*)\)/)) return pcreOnly(reader, from);
  const hasFlags = !reader.match(/>|\||\*|\([^)]*\)/);
  if (hasFlags && !reader.match(FLAG_GROUP)) reader.refuse('group-kind');
  if (hasFlags && reader.next === ')') return readFlags(reader, from);
  reader.take(':');
  return noted(reader, from, () => inside(reader, from));
}

/** Flags alone match nothing that could be repeated. */
function readFlags(reader: Reader, from: number): Atom {
  const atom = pcreOnly(reader, from);
  reader.at++;
  return { ...atom, width: 0, repeatable: false };
}

function noted(reader: Reader, from: number, read: () => Atom): Atom {
  reader.note('pcre', from);
  return read();
}

function pcreOnly(reader: Reader, from: number): Atom {
  reader.note('pcre', from);
  return { width: undefined, repeatable: true, isLoop: false };
}
