import { argumentType, guess, receiverType } from './row.ts';
import type { Circumstances, WordingRow, Words } from './row.ts';

const PRIMITIVES = ['undefined', 'null', 'boolean', 'number', 'string', 'symbol'];

/** An assignment that the engine refused, as a second look saw it. */
function setTo(where: Circumstances): { type: string; key: string; isKnown: boolean } {
  const { operation } = where;
  const isKnown = operation?.kind === 'set';
  const type = isKnown ? operation.subject.type : 'object';
  return { type, key: (isKnown ? operation.key : undefined) ?? '', isKnown };
}

const onPrimitive = (type: string): string => `property set on primitive ${type} type`;

/** Globals that cannot be assigned to. */
const FIXED = ['NaN', 'Infinity', 'undefined'];

function readOnly(name: string, where: Circumstances): Words {
  const { program, natives } = where;
  if (program.constants.includes(name)) return 'assignment to constant variable';
  const { type, key, isKnown } = setTo(where);
  const isBinding = program.isSecondLook && natives.length === 0 && !(isKnown && key === name);
  if (isBinding && !FIXED.includes(name)) return 'assignment to constant variable';
  if (isKnown && PRIMITIVES.includes(type)) return onPrimitive(type);
  if (natives.length > 0) return readOnlyIn(name, where);
  return guess(isKnown || isBinding, wordsOfReadOnly(name, type));
}

const wordsOfReadOnly = (name: string, type: string): string =>
  `Cannot assign to read-only property "${name}" of ${type}`;

/** Built-in functions that begin with the same element as those of the runtimes. */
const SAME_ORDER = ['assign', 'copyWithin', 'fill', 'push', 'exec', 'test'];

/** What a built-in function may not change. */
function readOnlyIn(name: string, where: Circumstances): Words {
  const [native = ''] = where.natives;
  const type = native === 'assign' ? argumentType(where, 0, '') : receiverType(where);
  const isCertain = SAME_ORDER.includes(native) && type !== undefined && type !== '';
  return guess(
    isCertain,
    wordsOfReadOnly(name, type === undefined || type === '' ? 'object' : type),
  );
}

function notExtensible(where: Circumstances): Words {
  const { key } = setTo(where);
  const [native] = where.natives;
  if (native === 'setPrototypeOf')
    return 'Cannot set property "prototype", object is not extensible';
  const named = added(where, native, key);
  return guess(
    named !== undefined,
    `Cannot add property "${named ?? ''}", object is not extensible`,
  );
}

/** Name of the property that was to be added; undefined where it is not known. */
function added(
  { operation }: Circumstances,
  native: string | undefined,
  key: string,
): string | undefined {
  if (native === undefined) return operation?.kind === 'set' ? key : undefined;
  if (operation?.kind !== 'call') return undefined;
  return native === 'push' ? String(operation.length ?? 0) : operation.args[1]?.text;
}

function deleted(where: Circumstances, words: (type: string, key: string) => string): Words {
  const { operation } = where;
  const isKnown = operation?.kind === 'delete';
  return guess(
    isKnown,
    words(isKnown ? operation.subject.type : 'object', (isKnown && operation.key) || ''),
  );
}

/** A symbol among the names of properties, of which the runtimes say no more. */
const shown = (name: string): string => (name.startsWith('Symbol.') ? 'unknown' : name);

/** Reading, writing and deleting properties, and variables. */
export const ACCESS: readonly WordingRow[] = [
  {
    engine: /^cannot read property '(.*)' of (undefined|null)$/s,
    natives: '-',
    runtime: ([name = '', value = ''], { runtime }) =>
      `cannot get property "${shown(name)}" of ${runtime === 'cloudfront-js-1.0' ? 'undefined' : value}`,
  },
  {
    engine: /^cannot read property '(?:Symbol.iterator|length)' of (undefined|null)$/,
    runtime: () => 'cannot convert null or undefined to object',
  },
  {
    engine: /^cannot set property '.*' of (undefined|null)$/s,
    runtime: ([value = '']) => onPrimitive(value),
  },
  {
    engine: /^not an object$/,
    natives: '-',
    runtime: (_, where) => {
      const { type, isKnown } = setTo(where);
      return guess(isKnown, onPrimitive(isKnown ? type : 'string'));
    },
  },
  {
    engine: /^'(.+)' is read-only$/s,
    runtime: ([name = ''], where) => readOnly(name, where),
  },
  { engine: /^object is not extensible$/, runtime: (_, where) => notExtensible(where) },
  {
    engine: /^no setter for property$/,
    runtime: (_, where) => {
      const { type, key, isKnown } = setTo(where);
      return guess(isKnown, `Cannot set property "${key}" of ${type} which has only a getter`);
    },
  },
  {
    engine: /^could not delete property$/,
    natives: 'pop',
    runtime: (_, { operation }) =>
      guess(
        operation?.length !== undefined,
        `Cannot delete property "${String((operation?.length ?? 1) - 1)}" of array`,
      ),
  },
  {
    engine: /^could not delete property$/,
    runtime: (_, where) =>
      deleted(where, (type, key) => `Cannot delete property "${key}" of ${type}`),
  },
  {
    engine: /^Cannot convert undefined or null to object$/,
    natives: '-',
    runtime: (_, where) => {
      const type = where.operation?.subject.type ?? 'undefined';
      return deleted(where, (_type, key) => `cannot get property "${key}" of ${type}`);
    },
  },
  {
    engine: /^invalid 'in' operand$/,
    runtime: (_, { operation }) =>
      guess(
        operation?.kind === 'in',
        `property "in" on primitive ${operation?.subject.type ?? 'undefined'} type`,
      ),
  },
  {
    engine: /^(.+) is not defined$/s,
    runtime: ([name = ''], { runtime, line }) => {
      const text = `"${name}" is not defined`;
      return runtime === 'cloudfront-js-1.0' && line > 0 ? `${text} in ${String(line)}` : text;
    },
  },
  {
    engine: /^.+ is not initialized$/s,
    runtime: () => 'cannot access variable before initialization',
  },
  {
    engine: /^invalid property access$/,
    runtime: () => '"caller", "callee", "arguments" properties may not be accessed',
  },
];
