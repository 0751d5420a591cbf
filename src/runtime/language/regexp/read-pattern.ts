import { readClass } from './character-class.ts';
import { readEscape } from './escapes.ts';
import { readGroup } from './groups.ts';
import { PatternRefused } from './pattern.ts';
import type { Fault, PatternFault, PatternReport } from './pattern.ts';
import { readCount, readQuantifier } from './quantifiers.ts';
import { Reader } from './reader.ts';

/** One piece of a pattern, before its quantifier. */
export interface Atom {
  /** Length of every text it matches; undefined when that varies. */
  readonly width: number | undefined;
  readonly repeatable: boolean;
  /** True when the piece ends in an unbounded repetition of its own, as `(a+)`. */
  readonly isLoop: boolean;
}

/** Reads a pattern as the library of a runtime does: what it refuses, and what it reads in its own way. */
export function readPattern(pattern: string, isFirst: boolean): PatternReport {
  const reader = new Reader(pattern, isFirst);
  const fault = capture(() => {
    readAlternatives(reader);
    if (reader.next === ')') reader.refuse('close-group');
  });
  return { fault: fault ?? lateFault(reader), features: reader.features };
}

function capture(body: () => void): PatternFault | undefined {
  try {
    body();
    return undefined;
  } catch (error) {
    if (error instanceof PatternRefused) return { fault: error.fault, at: error.at };
    throw error;
  }
}

function lateFault(reader: Reader): PatternFault | undefined {
  const missing = reader.references.find(({ group }) =>
    typeof group === 'string' ? !reader.names.has(group) : !reader.isFirst && group > reader.groups,
  );
  const [lookbehind] = reader.lookbehinds;
  const faults = [
    missing && faultAt('reference', missing.at),
    lookbehind === undefined ? undefined : faultAt('lookbehind', lookbehind),
  ];
  // The later library looks at lookbehinds first.
  return (reader.isFirst ? faults : faults.reverse()).find((fault) => fault !== undefined);
}

function faultAt(fault: Fault, at: number): PatternFault {
  return { fault, at };
}

/** What alternatives have in common, and whether each has a width, which a lookbehind asks. */
export interface Alternatives extends Pick<Atom, 'width' | 'isLoop'> {
  readonly areFixed: boolean;
}

/** Reads up to a closing parenthesis, which stays, or to the end. */
export function readAlternatives(reader: Reader): Alternatives {
  const widths: (number | undefined)[] = [];
  let isLoop = false;
  do {
    const { width, isLoop: loops } = readSequence(reader);
    widths.push(width);
    isLoop ||= loops;
  } while (reader.take('|'));
  const [width] = widths;
  return {
    width: widths.every((other) => other === width) ? width : undefined,
    areFixed: !widths.includes(undefined),
    isLoop,
  };
}

function readSequence(reader: Reader): Pick<Atom, 'width' | 'isLoop'> {
  let width: number | undefined = 0;
  let isLoop = false;
  let count = 0;
  while (!reader.isDone && reader.next !== '|' && reader.next !== ')') {
    const piece = readQuantifier(reader, readAtom(reader));
    width = width === undefined || piece.width === undefined ? undefined : width + piece.width;
    isLoop = piece.isLoop && count === 0;
    count++;
  }
  return { width, isLoop };
}

const ATOM: Atom = { width: 1, repeatable: true, isLoop: false };
const ANCHOR: Atom = { width: 0, repeatable: false, isLoop: false };

function readAtom(reader: Reader): Atom {
  const { next } = reader;
  if (next === '\\') {
    const { kind, width } = readEscape(reader, 'outside');
    return kind === 'assertion' ? ANCHOR : { ...ATOM, width };
  }
  if (next === '(') return readGroup(reader);
  if (next === '[') {
    readClass(reader);
    return ATOM;
  }
  if (readCount(reader) !== undefined) reader.refuse('repeat', reader.at - 1);
  reader.at++;
  return next === '^' || next === '$' ? ANCHOR : ATOM;
}
