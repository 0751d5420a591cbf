import type { EngineError, Guest, Wording } from '../guest.ts';

interface Frame {
  getFileName(): string | null;
  getFunctionName(): string | null;
  getLineNumber(): number | null;
  getColumnNumber(): number | null;
  isNative(): boolean;
}

/**
 * Gives every error of the engine the runtime's words and remembers the line of the source at which an error
 * arose. QuickJS calls the hook for each error that is made, by the engine or by code; constructors of our own
 * tell the two apart. The accessor of the hook is deleted with the other built-ins that the runtimes lack. Like
 * the runtimes, errors have no `stack`.
 */
export function installErrors(guest: Guest): void {
  const { define, global, host, intrinsics, seen } = guest;
  const { parse, stringify } = JSON;
  const { construct } = Reflect;
  const { setPrototypeOf } = Object;
  const prototypes = { RangeError: (global.RangeError as RangeErrorConstructor).prototype };
  const lines = new WeakMap<object, number>();
  const setLine = lines.set.bind(lines);
  const getLine = lines.get.bind(lines);
  let isMade = false;

  const placeOf = (frames: readonly Frame[]): { line: number; column: number } => {
    for (let index = 0; index < frames.length; index += 1) {
      const frame = frames[index];
      if (frame?.getFileName() !== 'function.js') continue;
      return { line: frame.getLineNumber() ?? 0, column: frame.getColumnNumber() ?? 0 };
    }
    return { line: 0, column: 0 };
  };
  const nativesOf = (frames: readonly Frame[]): string[] => {
    const natives: string[] = [];
    for (let index = 0; frames[index]?.isNative() === true; index += 1)
      natives[index] = intrinsics.replaceAll(frames[index]?.getFunctionName() ?? '', ' ', '_');
    return natives;
  };
  const reword = (error: Error, frames: readonly Frame[], place: Place): void => {
    const request: EngineError = {
      type: error.name,
      message: error.message,
      ...place,
      natives: nativesOf(frames),
      operation: guest.operation(),
    };
    const { message, type, quality } = parse(host.reword(stringify(request))) as Wording;
    if (quality === 'unmapped') seen.unmappedError = true;
    if (quality === 'vague') seen.vagueError = true;
    if (message !== error.message) define(error, 'message', message);
    if (type !== undefined) setPrototypeOf(error, prototypes[type]);
  };
  type Place = ReturnType<typeof placeOf>;
  const prepareStackTrace = (error: Error, frames: readonly Frame[]): undefined => {
    // The engine asks again while an error travels; the first time is the true one.
    if (getLine(error) !== undefined) return;
    const place = placeOf(frames);
    setLine(error, place.line);
    // It asks for everything that is thrown, errors or not.
    if (!isMade && intrinsics.tagOf(error) === '[object Error]') reword(error, frames, place);
  };
  // An accessor of the engine takes it.
  (global.Error as Record<string, unknown>).prepareStackTrace = prepareStackTrace;
  guest.lineOf = (thrown) =>
    (typeof thrown === 'object' && thrown !== null ? getLine(thrown) : undefined) ?? 0;

  type Constructor = new (...args: unknown[]) => object;
  const make = (Native: Constructor, args: unknown[], target: Constructor): object => {
    isMade = true;
    try {
      return construct(Native, args, target);
    } finally {
      isMade = false;
    }
  };
  const NativeInternal = global.InternalError as Constructor;
  const replace = (name: string, Runtime: Constructor, Native: Constructor): void => {
    const prototype = Native.prototype as object;
    Object.defineProperty(Runtime, 'name', { value: name });
    Object.defineProperty(Runtime, 'prototype', { value: prototype, writable: false });
    // The runtimes forget it for this one, so its errors say that Error made them.
    if (Native === NativeInternal) Reflect.deleteProperty(prototype, 'constructor');
    else define(prototype, 'constructor', Runtime);
    define(global, name, Runtime);
    if (name !== 'Error') Object.setPrototypeOf(Runtime, global.Error as object);
  };
  const replaceError = (name: string): void => {
    const Native = global[name] as Constructor;
    const Runtime = function (this: unknown, message?: unknown): object {
      // What a message is made of may fail itself, with an error of the engine.
      const args = message === undefined ? [] : [guest.textOf(message)];
      return make(Native, args, (new.target as unknown as Constructor | undefined) ?? Native);
    };
    replace(name, Runtime as unknown as Constructor, Native);
  };
  const NAMES =
    'Error EvalError InternalError RangeError ReferenceError SyntaxError TypeError URIError';
  intrinsics.splitText(NAMES, ' ').forEach(replaceError);

  const NativeAggregate = global.AggregateError as Constructor;
  const Aggregate = function (this: unknown, errors: unknown, message?: unknown): object {
    if (typeof (errors as { length?: unknown } | undefined)?.length !== 'number')
      throw new (global.TypeError as ErrorConstructor)('first argument is not iterable');
    const args = message === undefined ? [errors] : [errors, guest.textOf(message)];
    return make(
      NativeAggregate,
      args,
      (new.target as unknown as Constructor | undefined) ?? NativeAggregate,
    );
  };
  replace('AggregateError', Aggregate as unknown as Constructor, NativeAggregate);
  Object.defineProperty(Aggregate, 'length', { value: 1, configurable: true });

  // The runtimes have this error ready before memory runs out: it has no message and takes none. It is an
  // InternalError, known from others by being closed to new properties.
  const MemoryError = function (this: unknown, given?: unknown): object {
    void given;
    return Object.preventExtensions(make(NativeInternal, [], NativeInternal));
  };
  replace('MemoryError', MemoryError as unknown as Constructor, NativeInternal);
  const errorText = intrinsics.uncurryThis((global.Error as ErrorConstructor).prototype.toString);
  const internal = {
    toString(this: unknown): string {
      const isOpen = typeof this !== 'object' || this === null || Object.isExtensible(this);
      return isOpen ? errorText(this) : 'MemoryError';
    },
  };
  define(NativeInternal.prototype as object, 'toString', internal.toString);
}
