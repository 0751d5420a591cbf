import { describe, expect, it } from '@jest/globals';
import type { Runtime } from '../../../src/core/runtimes.ts';
import { logsOf, RUNTIMES } from '../run.ts';
import { namesOfNode, namesOfQuickJs } from './engines.ts';
import { FIND_OBJECTS, isBuiltIn, REMAINING, together } from './objects.ts';
import type { Names } from './objects.ts';

const ENGINES = [namesOfNode(), await namesOfQuickJs()];
const UNKNOWN = together(ENGINES);

describe('what engines have', () => {
  it('is found', () => {
    const [node, quickjs] = ENGINES;
    expect(node!.globalThis).toEqual(
      expect.arrayContaining(['URL', 'fetch', 'Intl', 'process', 'setTimeout']),
    );
    expect(quickjs!.globalThis).toEqual(expect.arrayContaining(['Iterator', 'Reflect', 'escape']));
    expect(UNKNOWN['Array.prototype']).toEqual(
      expect.arrayContaining(['at', 'flat', '@@unscopables']),
    );
    expect(Object.values(UNKNOWN).flat().length).toBeGreaterThan(1_500);
  });
});

/** Per object those of the names that a runtime has not. */
function missing(names: Names, runtime: Runtime): Names {
  return Object.fromEntries(
    Object.entries(names).map(([object, all]) => [
      object,
      all.filter((name) => !isBuiltIn(runtime, object, name)),
    ]),
  );
}

describe.each(RUNTIMES)('%s', (runtime) => {
  const names = missing(UNKNOWN, runtime);

  it('lacks every global that it does not list', async () => {
    const globals = names.globalThis!.filter((name) => /^[A-Za-z_$]\w*$/.test(name));
    const probes = globals.map((name) => `${JSON.stringify(name)}, typeof ${name}`);
    const [log] = await logsOf(`console.log(JSON.stringify([${probes.join()}]));`, { runtime });
    expect(JSON.parse(log!)).toEqual(globals.flatMap((name) => [name, 'undefined']));
  });

  it('lacks every member that it does not list, and inherits none of that name from elsewhere', async () => {
    const statements = `${FIND_OBJECTS}
      var names = JSON.parse(${JSON.stringify(JSON.stringify(names))});
      function pathOf(object) {
        return Object.keys(objects).filter(function (path) { return objects[path] === object; })[0] || '(unknown)';
      }
      function holderOf(object, key) {
        for (var holder = object; holder !== null; holder = Object.getPrototypeOf(holder))
          if (keysOf(holder).map(keyText).indexOf(key) !== -1) return pathOf(holder);
      }
      Object.keys(names).forEach(function (path) {
        if (objects[path] === undefined) return;
        names[path].forEach(function (name) {
          var holder = holderOf(objects[path], name);
          if (holder !== undefined) console.log(JSON.stringify([path, name, holder]));
        });
      });`;
    const held = (await logsOf(statements, { runtime })).map(
      (log) => JSON.parse(log) as [object: string, name: string, holder: string],
    );
    // What is there comes from an object of which the runtime lists it.
    const strange = held
      .filter(([object, name, holder]) => holder === object || !isBuiltIn(runtime, holder, name))
      .map(([object, name, holder]) =>
        holder === object ? `${object} ${name}` : `${object} ${name} of ${holder}`,
      );
    expect(strange.sort()).toEqual(REMAINING[runtime]);
  });
});
