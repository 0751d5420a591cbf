import type { CallSite, Place } from '../program/program.ts';
import { guess, receiverType } from './row.ts';
import type { Circumstances, WordingRow, Words } from './row.ts';

const isBefore = ([line, column]: Place, other: Place): boolean =>
  line < other[0] || (line === other[0] && column <= other[1]);
const isSame = (one: Place, other: Place): boolean => one[0] === other[0] && one[1] === other[1];
const size = ({ start, end }: CallSite): number => (end[0] - start[0]) * 1e5 + end[1] - start[1];

/** The call at a place: the one whose name stands there, else the smallest around it. */
function callAt(calls: readonly CallSite[], place: Place): CallSite | undefined {
  const named = calls.find((call) => call.name !== undefined && isSame(call.at, place));
  if (named !== undefined) return named;
  const around = calls.filter(({ start, end }) => isBefore(start, place) && isBefore(place, end));
  return around.sort((one, other) => size(one) - size(other))[0];
}

const member = (key: string): string => `(intermediate value)["${key}"] is not a function`;

/** What was called, or made with `new`, was no function; `isOther`: it was something else than a constructor. */
function notCallable(where: Circumstances, isOther: boolean): Words {
  const { operation, program, line, column } = where;
  if (operation?.kind === 'call' || operation?.kind === 'new') {
    const { key, subject } = operation;
    const isFunction = key === undefined ? subject.type === 'function' : isOther;
    if (isFunction) return 'function is not a constructor';
    return key === undefined ? `${subject.type} is not a function` : member(key);
  }
  const name = callAt(program.calls, [line, column])?.name;
  // Without a name the runtime tells the value's type, which is nearly always undefined.
  if (isOther) return { vague: 'function is not a constructor' };
  return name === undefined ? { vague: 'undefined is not a function' } : member(name);
}

/** What functions say that were given no function. */
const CALLBACKS: Readonly<Record<string, string>> = {
  sort: 'comparefn must be callable or undefined',
  Promise: 'unexpected arguments',
  call: '"this" argument is not a function',
  apply: '"this" argument is not a function',
  bind: '"this" argument is not a function',
  catch: 'is not a function',
  from: '"mapfn" argument is not callable',
};

const NEW: Readonly<Record<string, string>> = {
  Promise: 'the Promise constructor must be called with new',
  ArrayBuffer: "Constructor ArrayBuffer requires 'new'",
  DataView: "Constructor of DataView requires 'new'",
};

/** Calls of what cannot be called. */
export const CALLS: readonly WordingRow[] = [
  {
    engine: /^not a (?:function|constructor)$/,
    natives: 'of',
    runtime: (_, where) =>
      guess(
        where.operation !== undefined,
        `${receiverType(where) ?? 'undefined'} is not a constructor`,
      ),
  },
  { engine: /^(?:Getter|Setter) must be a function$/, runtime: (_, { message }) => message },
  { engine: /^not a function$/, natives: '-', runtime: (_, where) => notCallable(where, false) },
  {
    engine: /^not a function$/,
    runtime: (_, { natives }) => CALLBACKS[natives[0] ?? ''] ?? 'callback argument is not callable',
  },
  {
    engine: /^(?:(.+) is )?not a constructor$/s,
    natives: '-',
    runtime: (_, where) => notCallable(where, true),
  },
  {
    engine: /^must be called with new$/,
    runtime: (_, { natives }) =>
      NEW[natives[0] ?? ''] ?? "Constructor of TypedArray requires 'new'",
  },
  {
    engine: /^cannot be called$/,
    runtime: () => 'Abstract class TypedArray not directly constructable',
  },
  {
    engine: /^invalid 'instanceof' right operand$/,
    runtime: () => 'right argument is not callable',
  },
  {
    engine: /^operand 'prototype' property is not an object$/,
    runtime: () => 'Function has non-object prototype in instanceof',
  },
  {
    engine: /^not a object$/,
    natives: 'apply',
    runtime: () => 'second argument is not an array-like object',
  },
  { engine: /^Promise object expected$/, runtime: () => 'required a promise object' },
  { engine: /^not an object$/, natives: 'finally', runtime: () => 'required a object' },
  {
    engine: /^not an object$/,
    natives: 'resolve reject',
    runtime: () => 'this value is not an object',
  },
  {
    engine: /^not an object$/,
    natives: 'all allSettled any race',
    runtime: () => 'capability resolve slot is not callable',
  },
  {
    engine: /^cannot convert symbol to (string|number)$/,
    runtime: ([type = '']) => `Cannot convert a Symbol value to a ${type}`,
  },
  { engine: /^toPrimitive$/, runtime: () => 'Cannot convert object to primitive value' },
  {
    engine: /^not a (?:string|number|boolean)$/,
    runtime: (_, where) =>
      guess(
        where.operation !== undefined,
        `unexpected value type:${receiverType(where) ?? 'undefined'}`,
      ),
  },
];
