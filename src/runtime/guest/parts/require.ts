import type { Guest } from '../guest.ts';

/** `require` of the runtime's own modules; `import` statements have been turned into it. */
export function installRequire(guest: Guest): void {
  const { facts, modules } = guest;
  const NativeError = Error;
  const NativeTypeError = TypeError;
  const known = Object.create(null) as Record<string, boolean | undefined>;
  for (const name of facts.modules) known[name] = true;
  const require = (name: unknown): unknown => {
    if (typeof name !== 'string') throw new NativeTypeError('module name must be a string');
    if (known[name] !== true) throw new NativeError('Cannot find module "' + name + '"');
    return modules[name];
  };
  Object.defineProperty(guest.global, 'require', {
    value: require,
    writable: true,
    configurable: true,
  });
}
