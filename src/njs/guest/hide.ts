import type { Kept } from './guest.ts';

/**
 * Takes away what the command line of njs has and CloudFront has not: `process` with the environment, timers,
 * `njs` and others. `console` keeps only log, whose first argument counts; `require` knows only the runtime's
 * modules. `fs` is switched off by the sandbox mode in which njs runs.
 */
export function hide(kept: Kept, global: Record<string, unknown>): void {
  const facts = kept.facts;
  const NativeError = Error;
  const NativeTypeError = TypeError;
  const native = kept.require;
  const known: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  facts.modules.forEach(function (name) {
    known[name] = name === 'cloudfront' ? undefined : native(name);
  });
  const require = function (...given: unknown[]): unknown {
    if (given.length === 0) throw new NativeTypeError('missing path');
    // As a template does, which throws for symbols.
    const name = `${given[0] as string}`;
    if (!(name in known)) throw new NativeError('Cannot find module "' + name + '"');
    return known[name];
  };
  const log = function (first: unknown): void {
    kept.tell('log', typeof first === 'string' ? first : kept.dump(first));
  };
  Object.getOwnPropertyNames(global).forEach(function (name) {
    // Some, as NaN, cannot be deleted, and are everywhere.
    if (!facts.globals.includes(name)) delete global[name];
  });
  global.console = { log: log };
  global.require = require;
  if (facts.hasCloudfront) known.cloudfront = {};
}
