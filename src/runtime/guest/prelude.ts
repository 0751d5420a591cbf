import { createDriver } from './create-driver.ts';
import { createGuest } from './create-guest.ts';
import type { GuestPart } from './guest.ts';

/** Name the prelude has in backtraces. */
export const PRELUDE_FILE = 'prelude.js';

/**
 * The text that prepares a VM: a function of the host's functions and the facts (JSON text) that answers the
 * driver. `__name` is what esbuild (tsx) wraps functions in when it keeps their names; it would be missing
 * inside the VM.
 */
export function preludeText(parts: readonly GuestPart[]): string {
  return [
    '(function (host, facts) { "use strict";',
    'const __name = (fn) => fn;',
    `const guest = (${createGuest.toString()})(globalThis, host, JSON.parse(facts));`,
    // The driver comes first: it keeps JavaScript's own JSON and promises, the parts replace some.
    `const driver = (${createDriver.toString()})(guest);`,
    ...parts.map((part) => `(${part.toString()})(guest);`),
    'return driver;',
    '})',
  ].join('\n');
}
