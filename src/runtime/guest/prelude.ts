import { createDriver } from './create-driver.ts';
import { createGuest } from './create-guest.ts';
import { createIntrinsics } from './create-intrinsics.ts';
import type { GuestPart } from './guest.ts';
import type { StaticName } from './intrinsics.ts';
import { installErrors } from './parts/errors.ts';

/** Name the prelude has in backtraces. */
export const PRELUDE_FILE = 'prelude.js';

const STATICS: readonly StaticName[] = [
  'Array',
  'JSON',
  'Math',
  'Number',
  'Object',
  'Reflect',
  'String',
  'Symbol',
];

/** Constructors that parts use with `new` and `instanceof`. */
const CONSTRUCTORS = 'ArrayBuffer DataView Date Promise RegExp Uint8Array WeakMap';

/** Constructors of errors, taken once they know that an error is made by code and not by the engine. */
const ERRORS = 'Error RangeError SyntaxError TypeError';

const named = (names: string): string => names.split(' ').join(', ');

/**
 * The text that prepares a VM: a function of the host's functions and the facts (JSON text) that answers the
 * driver. Inside, every global that parts use is a constant of the prelude, so that the function under test
 * cannot reach it. `__name` is what esbuild (tsx) wraps functions in when it keeps their names; it would be
 * missing inside the VM.
 */
export function preludeText(parts: readonly GuestPart[]): string {
  return [
    '(function (host, facts) { "use strict";',
    'const __name = (fn) => fn;',
    `const intrinsics = (${createIntrinsics.toString()})();`,
    'return ((globals) => {',
    `const { ${STATICS.join(', ')} } = intrinsics.statics;`,
    `const { ${named(CONSTRUCTORS)} } = globals;`,
    `const guest = (${createGuest.toString()})(globals, host, JSON.parse(facts), intrinsics);`,
    // The driver comes first: it keeps JavaScript's own JSON and promises, the parts replace some.
    `const driver = (${createDriver.toString()})(guest);`,
    `(${installErrors.toString()})(guest);`,
    `((${named(ERRORS)}) => {`,
    ...parts.map((part) => `(${part.toString()})(guest);`),
    `})(${ERRORS.split(' ')
      .map((name) => `globals.${name}`)
      .join(', ')});`,
    'return driver;',
    '})(globalThis);',
    '})',
  ].join('\n');
}
