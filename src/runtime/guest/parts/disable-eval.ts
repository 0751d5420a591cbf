/* eslint-disable @typescript-eslint/no-empty-function -- only their prototypes are of interest */
import type { Guest } from '../guest.ts';

/**
 * No code from text, in the runtimes' own words.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
export function disableEval(guest: Guest): void {
  const { define, global } = guest;
  const { defineProperty, getPrototypeOf } = Object;
  const InternalError = global.InternalError as ErrorConstructor;
  const RuntimeFunction = function Function(): never {
    throw new TypeError('function constructor is disabled in "safe" mode');
  };
  const prototype: unknown = getPrototypeOf(function () {});
  defineProperty(RuntimeFunction, 'length', { value: 1, configurable: true });
  defineProperty(RuntimeFunction, 'prototype', { value: prototype, writable: false });
  const kinds = [function () {}, async function () {}, function* () {}, async function* () {}];
  for (const kind of kinds)
    defineProperty(getPrototypeOf(kind), 'constructor', {
      value: RuntimeFunction,
      configurable: true,
    });
  const functions = {
    eval(): never {
      throw new InternalError('Not implemented');
    },
  };
  define(global, 'Function', RuntimeFunction);
  define(global, 'eval', functions.eval);
}
