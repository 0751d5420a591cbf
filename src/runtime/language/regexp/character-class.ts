import { readEscape } from './escapes.ts';
import type { Reader } from './reader.ts';

const POSIX_NAMES = new Set(
  'alnum alpha ascii blank cntrl digit graph lower print punct space upper word xdigit'.split(' '),
);

/** Reads `[…]`; its opening bracket is next. */
export function readClass(reader: Reader): void {
  const from = reader.at;
  if (posixAt(reader) !== undefined) reader.refuse('posix-outside', from);
  reader.at++;
  reader.take('^');
  // The runtime gives `[]` and `[^]` the meaning they have in JavaScript.
  let last: number | undefined;
  while (!reader.take(']')) {
    if (reader.isDone) reader.refuse('open-class');
    last = readMember(reader, last);
  }
}

/** Code of the character read; undefined for classes, which cannot begin a range. */
function readMember(reader: Reader, last: number | undefined): number | undefined {
  const name = posixAt(reader);
  if (name !== undefined) return void readPosix(reader, name);
  const from = reader.at;
  const code = readCharacter(reader);
  if (reader.next !== '-' || /^-(\]|$)/.test(reader.pattern.slice(reader.at))) return code ?? last;
  if (code === undefined && !reader.isFirst) reader.refuse('range-of-class');
  return readRange(reader, code, from);
}

function readRange(reader: Reader, low: number | undefined, from: number): number | undefined {
  if (low === undefined) return undefined;
  reader.at++;
  const begin = reader.at;
  if (posixAt(reader) !== undefined) return low;
  const high = readCharacter(reader);
  if (high === undefined && !reader.isFirst) reader.refuse('range-of-class');
  if (high !== undefined && high < low) reader.refuse('range-order', begin);
  return from < begin ? high : low;
}

function readCharacter(reader: Reader): number | undefined {
  if (reader.next === '\\') {
    const { kind, code } = readEscape(reader, true);
    return kind === 'character' ? (code ?? 0) : undefined;
  }
  const code = reader.next.charCodeAt(0);
  reader.at++;
  return code;
}

function posixAt({ pattern, at }: Reader): string | undefined {
  const found = /^\[:\^?(\w+):\]/.exec(pattern.slice(at));
  return found?.[1];
}

function readPosix(reader: Reader, name: string): void {
  const from = reader.at;
  if (!POSIX_NAMES.has(name)) reader.refuse('posix-name', from + 2);
  reader.match(/\[:\^?\w+:\]/);
}
