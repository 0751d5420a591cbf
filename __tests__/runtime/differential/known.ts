import type { Lines } from './engines.ts';

/** A difference of one entry of the logs, or of how a function ended. */
export interface Difference {
  readonly offline: string;
  readonly njs: string;
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
];

/** The first unexplained difference; undefined when everything is equal or explained. */
export function findUnexplained(offline: Lines, njs: Lines): Difference | undefined {
  // A fault of its own: there is nothing to compare with.
  if (njs.at(-1) === CRASHED) return undefined;
  const length = Math.max(offline.length, njs.length);
  for (let index = 0; index < length; index += 1) {
    const difference = { offline: offline[index] ?? '(nothing)', njs: njs[index] ?? '(nothing)' };
    if (difference.offline === difference.njs) continue;
    if (!CAUSES.some(({ explains }) => explains(difference))) return difference;
    // What follows an error that is worded otherwise, or a number, may differ because of it.
    if (/error/i.test(difference.offline)) continue;
  }
  return undefined;
}
