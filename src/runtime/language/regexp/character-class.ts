import { readEscape } from './escapes.ts';
import type { EscapePlace } from './escapes.ts';
import type { Reader } from './reader.ts';

const POSIX_NAMES = new Set(
  'alnum alpha ascii blank cntrl digit graph lower print punct space upper word xdigit'.split(' '),
);

/** Reads `[…]`; its opening bracket is next. */
export function readClass(reader: Reader): void {
  const from = reader.at;
  const posix = posixAt(reader);
  if (posix !== undefined)
    reader.refuse(posix.kind === ':' ? 'posix-outside' : 'posix-collating', from);
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
  if (readQuoted(reader)) return undefined;
  const posix = posixAt(reader);
  if (posix !== undefined) return void readPosix(reader, posix);
  const from = reader.at;
  const code = readCharacter(reader, 'class');
  if (!beginsRange(reader)) return code ?? last;
  if (code === undefined && !reader.isFirst) reader.refuse('range-of-class');
  return readRange(reader, code, from);
}

/** A hyphen that is not the last of its class. */
function beginsRange(reader: Reader): boolean {
  return reader.next === '-' && !/^-(\]|$)/.test(reader.pattern.slice(reader.at));
}

/** `\Q…\E`: letters, brackets among them. */
function readQuoted(reader: Reader): boolean {
  const from = reader.at;
  const isQuoted = reader.match(/\\Q[^]*?(?:\\E|$)|\\E/) !== undefined;
  if (isQuoted) reader.note('pcre', from);
  return isQuoted;
}

function readRange(reader: Reader, low: number | undefined, from: number): number | undefined {
  if (low === undefined) return undefined;
  reader.at++;
  const begin = reader.at;
  if (posixAt(reader) !== undefined && !reader.isFirst) reader.refuse('range-of-class', begin + 1);
  if (posixAt(reader) !== undefined || readQuoted(reader)) return low;
  const high = readCharacter(reader, 'range-end');
  if (high === undefined && !reader.isFirst) reader.refuse('range-of-class');
  if (high !== undefined && high < low) reader.refuse('range-order', reader.at - 1);
  return from < begin ? high : low;
}

function readCharacter(reader: Reader, place: EscapePlace): number | undefined {
  if (reader.next === '\\') {
    const { kind, code } = readEscape(reader, place);
    return kind === 'character' ? (code ?? 0) : undefined;
  }
  const code = reader.next.charCodeAt(0);
  reader.at++;
  return code;
}

/** `[:name:]`, `[.name.]` or `[=name=]`, as the library looks for them. */
interface Posix {
  readonly kind: string;
  readonly name: string;
}

const POSIX = /^\[([:.=])((?:\\[\]\\]|(?!\[\1|\]|\1\])[^])*)\1\]/;

function posixAt({ pattern, at }: Reader): Posix | undefined {
  const [, kind, name] = POSIX.exec(pattern.slice(at)) ?? [];
  return kind === undefined || name === undefined ? undefined : { kind, name };
}

function readPosix(reader: Reader, { kind, name }: Posix): void {
  const from = reader.at;
  if (kind !== ':') reader.refuse('posix-collating', from);
  if (!POSIX_NAMES.has(name.replace(/^\^/, ''))) reader.refuse('posix-name', from + 2);
  reader.at += name.length + '[::]'.length;
  if (beginsRange(reader) && !reader.isFirst) reader.refuse('range-of-class');
}
