/* eslint-disable @typescript-eslint/unbound-method -- intrinsics are kept here and applied later */
/** A function's text is no source in the runtimes. */
export function installFunctionText(): void {
  const toString = {
    toString() {
      return '[object Function]';
    },
  }.toString;
  Object.defineProperty(Function.prototype, 'toString', {
    value: toString,
    writable: true,
    configurable: true,
  });
}
