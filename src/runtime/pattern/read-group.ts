import type { Scanner } from './scanner.ts';
import type { Modes, Tree } from './tree.ts';

/** Reads alternatives up to a closing parenthesis. */
type ReadInner = (scanner: Scanner) => Tree;

/** Reads a group; its opening parenthesis is next. Comments and changes of modes give nothing. */
export function readGroup(scanner: Scanner, readInner: ReadInner): Tree[] {
  const from = scanner.at;
  const readBody = (): Tree => {
    const body = readInner(scanner);
    scanner.take(')');
    return body;
  };
  if (scanner.match(/\(\*/y)) return scanner.foreign(from);
  if (scanner.match(/\(\?#[^)]*\)/y)) return [];
  const flags = scanner.match(/\(\?(\^?[imsxnUJ]*(?:-[imsxnUJ]+)?)([:)])/y);
  if (flags !== undefined) {
    const outer = scanner.modes;
    scanner.modes = changedModes(scanner, flags[1] ?? '', from);
    if (flags[2] === ')') return [];
    const body = readBody();
    scanner.modes = outer;
    return [group(body, {})];
  }
  const look = scanner.match(/\(\?(<?)([=!])/y);
  if (look !== undefined) {
    const body = readBody();
    return [{ kind: 'look', body, isBehind: look[1] === '<', isNegative: look[2] === '!' }];
  }
  if (scanner.take('(?>')) return [group(readBody(), { isAtomic: true })];
  const same = scanner.match(/\(\?P=(\w+)\)/y)?.[1];
  if (same !== undefined) return [{ kind: 'reference', group: same, modes: scanner.modes }];
  const named = scanner.match(/\(\?P?<([^>]+)>/y) ?? scanner.match(/\(\?'([^']+)'/y);
  if (named === undefined && scanner.match(/\(\?/y)) return scanner.foreign(from);
  if (named === undefined) scanner.at += 1;
  scanner.groups += 1;
  const [capture, name] = [scanner.groups, named?.[1]];
  if (name !== undefined) scanner.names.push([name, capture]);
  return [group(readBody(), { capture, name })];
}

function group(
  body: Tree,
  {
    capture,
    name,
    isAtomic = false,
  }: { capture?: number; name?: string | undefined; isAtomic?: boolean },
): Tree {
  return { kind: 'group', body, capture, name, isAtomic };
}

const MODES: Readonly<Record<string, keyof Modes>> = {
  i: 'ignoreCase',
  m: 'multiline',
  s: 'dotAll',
  x: 'extended',
};

/** Modes behind `(?i)` or inside `(?i:…)`. */
function changedModes(scanner: Scanner, flags: string, from: number): Modes {
  const changed: Record<string, boolean> = { ...scanner.modes };
  let isOn = true;
  for (const flag of flags) {
    const mode = MODES[flag];
    if (flag === '-') isOn = false;
    else if (mode === undefined) scanner.foreign(from);
    else changed[mode] = isOn;
  }
  return changed as unknown as Modes;
}
