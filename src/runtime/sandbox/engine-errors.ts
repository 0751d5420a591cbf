import type { Runtime } from '../../core/runtimes.ts';
import type { EngineError } from '../guest/guest.ts';
import type { CallSite, Place, Program } from '../program/program.ts';

/** An error of the engine with what the program tells about its place. */
interface Circumstances extends EngineError {
  readonly program: Program;
  readonly runtime: Runtime;
}

interface Wording {
  /** The engine's words. */
  readonly engine: RegExp;
  /** The runtimes' words for the same; groups of `engine` come first. */
  readonly runtime: (groups: readonly string[], where: Circumstances) => string;
}

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

function notAFunction({ inNative, program, line, column }: Circumstances): string {
  if (inNative) return 'callback argument is not callable';
  const name = callAt(program.calls, [line, column])?.name;
  // Without a name the runtime tells the value's type, which is nearly always undefined.
  return name === undefined
    ? 'undefined is not a function'
    : `(intermediate value)["${name}"] is not a function`;
}

function notDefined(name: string, { runtime, line }: Circumstances): string {
  const text = `"${name}" is not defined`;
  return runtime === 'cloudfront-js-1.0' && line > 0 ? `${text} in ${String(line)}` : text;
}

/**
 * Words of QuickJS-NG and of the runtimes. What has no row here is shown as the engine says it.
 * Seen on AWS: `cannot get property`, `is not defined`; the others on builds of the engine they are made of.
 */
const WORDINGS: readonly Wording[] = [
  {
    engine: /^cannot read property '(.*)' of (undefined|null)$/s,
    runtime: ([name = '', value = ''], { runtime }) =>
      `cannot get property "${name}" of ${runtime === 'cloudfront-js-1.0' ? 'undefined' : value}`,
  },
  {
    engine: /^cannot set property '.*' of (undefined|null)$/s,
    runtime: ([value = '']) => `property set on primitive ${value} type`,
  },
  { engine: /^(.+) is not defined$/s, runtime: ([name = ''], where) => notDefined(name, where) },
  {
    engine: /^.+ is not initialized$/s,
    runtime: () => 'cannot access variable before initialization',
  },
  { engine: /^not a function$/, runtime: (_, where) => notAFunction(where) },
  {
    engine: /^'(.+)' is read-only$/s,
    runtime: ([name = ''], { program }) =>
      program.constants.includes(name)
        ? 'assignment to constant variable'
        : `Cannot assign to read-only property "${name}" of object`,
  },
  { engine: /^invalid array length$/, runtime: () => 'Invalid array length' },
  { engine: /^invalid repeat count$/, runtime: () => '' },
  { engine: /^invalid code point$/, runtime: () => '' },
  { engine: /^(?:expecting hex digit|malformed UTF-8)$/, runtime: () => 'malformed URI' },
  { engine: /^empty array$/, runtime: () => 'Reduce of empty object with no initial value' },
  {
    engine: /^invalid 'instanceof' right operand$/,
    runtime: () => 'right argument is not callable',
  },
  {
    engine: /^cannot convert symbol to (string|number)$/,
    runtime: ([type = '']) => `Cannot convert a Symbol value to a ${type}`,
  },
  {
    engine: /^Cannot convert undefined or null to object$/,
    runtime: () => 'cannot convert null or undefined to object',
  },
  { engine: /^circular reference$/, runtime: () => 'Nested too deep or a cyclic structure' },
  { engine: /^Date value is NaN$/, runtime: () => 'Invalid time value' },
];

/** The runtimes' words for an error of the engine. */
export function rewordError(error: EngineError, program: Program): string {
  const { message } = error;
  for (const { engine, runtime } of WORDINGS) {
    const groups = engine.exec(message)?.slice(1);
    if (groups !== undefined)
      return runtime(groups, { ...error, program, runtime: program.runtime });
  }
  return message;
}

/** Errors whose very type has another name in the runtimes, as `Type: message`. */
const UNCAUGHT: Readonly<Record<string, string>> = {
  'InternalError: out of memory': 'MemoryError',
  'InternalError: string too long': 'RangeError: invalid string length',
};

/** The text of an error that nobody caught. */
export function uncaughtText(text: string): string {
  return UNCAUGHT[text] ?? text;
}
