/* eslint-disable @typescript-eslint/no-empty-function -- only their prototypes are of interest */
import type { Guest } from '../guest.ts';

/**
 * No code from text, in the runtimes' own words.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
export function disableEval(guest: Guest): void {
  const { defineProperty, getPrototypeOf } = Object;
  const NativeTypeError = TypeError;
  const InternalError = guest.global.InternalError as ErrorConstructor;
  const refuse = (): never => {
    throw new NativeTypeError('function constructor is disabled in "safe" mode');
  };
  const RuntimeFunction = function Function(): never {
    return refuse();
  };
  defineProperty(RuntimeFunction, 'prototype', { value: Function.prototype, writable: false });
  const kinds = [function () {}, async function () {}, function* () {}, async function* () {}];
  for (const kind of kinds) {
    const prototype = getPrototypeOf(kind) as object;
    defineProperty(prototype, 'constructor', { value: RuntimeFunction, configurable: true });
  }
  const evaluate = (): never => {
    throw new InternalError('Not implemented');
  };
  defineProperty(guest.global, 'Function', {
    value: RuntimeFunction,
    writable: true,
    configurable: true,
  });
  defineProperty(guest.global, 'eval', { value: evaluate, writable: true, configurable: true });
}
