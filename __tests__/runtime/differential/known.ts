import type { Lines } from './engines.ts';

/** A difference of one entry of the logs, or of how a function ended. */
export interface Difference {
  readonly offline: string;
  readonly njs: string;
  /** What was run, where it is one statement. */
  readonly statement?: string | undefined;
}

/** Why the engines differ where they do; docs/fidelity.md has a row for each. */
interface Cause {
  readonly because: string;
  readonly explains: (difference: Difference) => boolean;
}

const NUMBER = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g;
/** Digits that both engines agree on. */
const DIGITS = 14;

/** Texts that differ in nothing but the last digits of numbers. */
function sameButDigits({ offline, njs }: Difference): boolean {
  const round = (text: string): string =>
    text.replace(NUMBER, (digits) => Number(digits).toPrecision(DIGITS));
  return round(offline) === round(njs);
}

/** How engines.ts shows an njs that a segmentation fault ended. */
const CRASHED = JSON.stringify({ kind: 'gap', gap: { gap: 'crashed', signal: 'SIGSEGV' } });

const BOTH_NOT_CALLABLE = /TypeError: .*is not a function/;

/** An index in a message: nothing is known of it where it came from an object. */
const INDEX = /(index|length:|byteOffset) (\d*)(?= |$)/;

function sameButUnknownIndex({ offline, njs }: Difference): boolean {
  const isUnknown = INDEX.exec(offline)?.[2] === '';
  return isUnknown && offline === njs.replace(INDEX, '$1 ');
}

/** An object whose index is to be named, and that cannot become one. */
function neverAnIndex({ offline, njs }: Difference): boolean {
  return (
    INDEX.exec(offline)?.[2] === '' &&
    njs === '! TypeError: Cannot convert object to primitive value'
  );
}

/** Objects with the same members, of which one is an index. */
function sameButOrder({ offline, njs }: Difference): boolean {
  const members = (text: string): readonly string[] => text.slice(1, -1).split(', ').sort();
  return /^\{\d+: /.test(offline) && members(offline).join() === members(njs).join();
}

/** Bytes of a Buffer or typed array. */
function itemsOf(text: string): readonly string[] | undefined {
  return /^\w+\[(.*)\]$/.exec(text)?.[1]?.split(', ');
}

/** Bytes that differ from where a text ends that was written. */
function sameButUnwritten({ offline, njs, statement = '' }: Difference): boolean {
  const text = /\.write\(("(?:[^"\\]|\\.)*")/.exec(statement)?.[1];
  const [here, there] = [itemsOf(offline), itemsOf(njs)];
  if (text === undefined || here === undefined || here.length !== there?.length) return false;
  const first = here.findIndex((item, index) => item !== there[index]);
  const before = here.slice(0, first).join();
  return ENCODINGS.some((encoding) =>
    before.endsWith([...Buffer.from(JSON.parse(text) as string, encoding)].join()),
  );
}

const ENCODINGS = ['utf8', 'hex', 'base64', 'base64url'] as const;

/** Whether the last argument, the number of bytes, comes to nothing. */
function wroteNothing(statement: string): boolean {
  const count = /, ([^,]*)\); \}\);$/.exec(statement)?.[1];
  return count !== undefined && Math.trunc(Number(count)) === 0;
}

/** A typed array sorted by a comparator, with the same items in another order. */
function sameButSorted({ offline, njs, statement = '' }: Difference): boolean {
  const sorted = (text: string): string => [...(itemsOf(text) ?? [])].sort().join();
  return (
    /Array\(.*x\.sort\([^)]/.test(statement) && offline !== njs && sorted(offline) === sorted(njs)
  );
}

/** Lists of values, of which njs has lost those that a getter computes. */
function sameButAccessors({ offline, njs, statement = '' }: Difference): boolean {
  if (!/Object\.(?:values|entries)\(.*\bget \w+\(/.test(statement)) return false;
  const pattern = njs.split('undefined').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return pattern.length > 1 && new RegExp(`^${pattern.join('.+')}$`).test(offline);
}

const CAUSES: readonly Cause[] = [
  {
    because: 'digits of numbers: njs prints up to 17, and rounds otherwise',
    explains: sameButDigits,
  },
  {
    because: 'error messages: what was called is not named alike',
    explains: ({ offline, njs }) => BOTH_NOT_CALLABLE.test(offline) && BOTH_NOT_CALLABLE.test(njs),
  },
  {
    because: 'error messages: conversion of an object to a primitive value',
    explains: ({ offline, njs }) =>
      offline.includes('TypeError: toPrimitive') &&
      njs.includes('TypeError: Cannot convert object to primitive value'),
  },
  {
    because: 'upper case of ß, which njs leaves alone',
    explains: ({ offline, njs }) => offline === njs.replaceAll('ß', 'SS') && offline !== njs,
  },
  {
    because: 'String.prototype.replaceAll came with njs 0.7.10',
    explains: ({ njs, statement = '' }) =>
      statement.includes('.replaceAll(') &&
      njs === '! TypeError: (intermediate value)["replaceAll"] is not a function',
  },
  {
    because: 'index-like keys come first since njs 0.8.1',
    explains: sameButOrder,
  },
  {
    because: 'Buffer.prototype.write: njs before 0.8.6 goes on with whatever its memory holds',
    explains: sameButUnwritten,
  },
  {
    because: 'typed arrays: njs does not keep the order of what a comparator holds for equal',
    explains: sameButSorted,
  },
  {
    because: 'numbers of no byte: njs reads and writes memory at random',
    explains: ({ offline, statement = '' }) =>
      /x\.(?:read|write)U?Int[BL]E\(/.test(statement) &&
      (offline === '! TypeError: "byteLength" must be > 0' || wroteNothing(statement)),
  },
  {
    because: 'error messages: bounds of a part of bytes that are no numbers',
    explains: ({ offline, njs }) =>
      offline.startsWith('! TypeError: Cannot convert ') &&
      /^! RangeError: invalid (?:start|end)$/.test(njs),
  },
  {
    because: 'Object.values and Object.entries of accessors: njs 0.7.9 gives no value',
    explains: sameButAccessors,
  },
  {
    because: 'a finally that is left in the midst of a switch or loop: njs 0.7.9 loses the way',
    explains: ({ njs }) => njs === '! InternalError: unset exit offset for FINALLY block',
  },
  {
    because: 'error messages: an index that an object was turned into is not known',
    explains: (difference) => sameButUnknownIndex(difference) || neverAnIndex(difference),
  },
];

/** The first unexplained difference; undefined when everything is equal or explained. */
export function findUnexplained(
  offline: Lines,
  njs: Lines,
  statement?: string,
): Difference | undefined {
  // A fault of its own: there is nothing to compare with.
  if (njs.at(-1) === CRASHED) return undefined;
  const length = Math.max(offline.length, njs.length);
  for (let index = 0; index < length; index += 1) {
    const difference = {
      offline: offline[index] ?? '(nothing)',
      njs: njs[index] ?? '(nothing)',
      statement,
    };
    if (difference.offline === difference.njs) continue;
    if (!CAUSES.some(({ explains }) => explains(difference))) return difference;
    // What follows an error that is worded otherwise, or a number, may differ because of it.
    if (/error/i.test(difference.offline)) continue;
  }
  return undefined;
}
