import { setOf } from './character-set.ts';
import type { CharacterSet, Range } from './character-set.ts';

const LAST = 0xffff;
const known = new Map<string, CharacterSet | undefined>();

/** Code units with a property of Unicode, by its name in PCRE: a category (`L`, `Lu`) or a script (`Greek`). */
export function propertySet(name: string): CharacterSet | undefined {
  if (!known.has(name)) known.set(name, findSet(name));
  return known.get(name);
}

function findSet(name: string): CharacterSet | undefined {
  const test = testOf(`\\p{${name}}`) ?? testOf(`\\p{Script=${name}}`);
  if (test === undefined) return undefined;
  const ranges: Range[] = [];
  for (let code = 0; code <= LAST; code += 1)
    if (test.test(String.fromCharCode(code))) ranges.push([code, code]);
  return setOf(ranges);
}

function testOf(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return undefined;
  }
}
