/* eslint-disable @typescript-eslint/prefer-for-of -- the function under test may replace iterators, and 1.0 has none */
import type { EngineError, Guest } from '../guest.ts';

interface Frame {
  getFileName(): string | null;
  getLineNumber(): number | null;
  getColumnNumber(): number | null;
  isNative(): boolean;
}

/**
 * Gives every error the runtime's words and remembers the line of the source at which it arose. QuickJS
 * calls the hook for each error it makes; the accessor of the hook is deleted with the other built-ins that
 * the runtimes lack. Like the runtimes, errors have no `stack`.
 */
export function installErrors(guest: Guest): void {
  const { host } = guest;
  const { stringify } = JSON;
  const { defineProperty } = Object;
  const lines = new WeakMap<object, number>();
  const setLine = lines.set.bind(lines);
  const getLine = lines.get.bind(lines);

  const placeOf = (frames: readonly Frame[]): { line: number; column: number } => {
    for (let index = 0; index < frames.length; index += 1) {
      const frame = frames[index];
      if (frame?.getFileName() !== 'function.js') continue;
      return { line: frame.getLineNumber() ?? 0, column: frame.getColumnNumber() ?? 0 };
    }
    return { line: 0, column: 0 };
  };
  const prepareStackTrace = (error: Error, frames: readonly Frame[]): undefined => {
    // The engine asks again while an error travels; the first time is the true one.
    if (getLine(error) !== undefined) return;
    const place = placeOf(frames);
    setLine(error, place.line);
    const { message } = error;
    const request: EngineError = { message, ...place, inNative: frames[0]?.isNative() === true };
    const value = host.reword(stringify(request));
    if (value === message) return;
    defineProperty(error, 'message', { value, writable: true, configurable: true });
  };
  (Error as unknown as Record<string, unknown>).prepareStackTrace = prepareStackTrace;
  guest.lineOf = (thrown) =>
    (typeof thrown === 'object' && thrown !== null ? getLine(thrown) : undefined) ?? 0;

  class MemoryError extends (guest.global.InternalError as ErrorConstructor) {}
  defineProperty(MemoryError.prototype, 'name', { value: 'MemoryError', writable: true });
  defineProperty(guest.global, 'MemoryError', {
    value: MemoryError,
    writable: true,
    configurable: true,
  });
}
