import type { Guest } from '../guest.ts';

/** `require` of the runtime's own modules; `import` statements have been turned into it. */
export function installRequire(guest: Guest): void {
  const { define, facts, modules, textOf } = guest;
  const { indexIn } = guest.intrinsics;
  const SECOND_LOOK = 'cf2:second-look';
  const functions = {
    require: (...given: unknown[]): unknown => {
      if (given.length === 0) throw new TypeError('missing path');
      const name = textOf(given[0]);
      if (indexIn(facts.modules, name) !== -1 || name === SECOND_LOOK) return modules[name];
      throw new Error('Cannot find module "' + name + '"');
    },
  };
  define(guest.global, 'require', functions.require);
}
