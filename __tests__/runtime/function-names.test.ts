import { describe, expect, it } from '@jest/globals';
import { logsOf, RUNTIMES } from './run.ts';

const NAMES: readonly [string, string][] = [
  ['var f = function () {};', 'f'],
  ['var f = (function () {});', 'f'],
  ['var f = () => 1;', 'f'],
  ['var f; f = function () {};', ''],
  ['var f; f = (function () {});', ''],
  ['var f; f = () => 1;', ''],
  ['var f; f = function own() {};', 'own'],
  ['var f = { f: function () {} }.f;', 'f'],
];

describe.each(RUNTIMES)('names of functions in %s', (runtime) => {
  // Measured on njs 0.7.9.
  it.each(NAMES)('%s', async (statement, name) => {
    const logs = await logsOf(`${statement} console.log('name: ' + f.name + f.length);`, {
      runtime,
    });
    expect(logs).toEqual([`name: ${name}0`]);
  });
});
