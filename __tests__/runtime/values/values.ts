import { builtinsOf } from '../../../src/runtime/profile-data/builtins.ts';
import type { Runtime } from '../../../src/core/runtimes.ts';
import { ARRAY_VALUES } from './arrays.ts';
import { CLOUDFRONT_VALUES } from './cloudfront.ts';
import { GLOBAL_VALUES } from './globals.ts';
import { MODULE_VALUES } from './modules.ts';
import { NUMBER_VALUES } from './numbers.ts';
import { OBJECT_VALUES } from './objects.ts';
import type { ValueTable } from './row.ts';
import { TEXT_VALUES } from './text.ts';

/** A value of every built-in member of both runtimes. */
export const VALUES: ValueTable = {
  ...GLOBAL_VALUES,
  ...OBJECT_VALUES,
  ...TEXT_VALUES,
  ...NUMBER_VALUES,
  ...ARRAY_VALUES,
  ...MODULE_VALUES,
  ...CLOUDFRONT_VALUES,
};

/** One row for one runtime. */
export interface Expectation {
  /** `Array.prototype.find`. */
  readonly member: string;
  readonly expression: string;
  readonly value: string;
}

/** Everything that a runtime has a value for. */
export function expectationsFor(runtime: Runtime): readonly Expectation[] {
  const builtins = builtinsOf(runtime);
  return Object.entries(VALUES).flatMap(([object, rows]) =>
    rows
      .filter(([name]) => builtins.get(object)?.has(name))
      .map(([name, expression, second, first = second]) => ({
        member: `${object}.${name}`,
        expression,
        value: runtime === 'cloudfront-js-1.0' ? first : second,
      })),
  );
}

/** What stands in the logs before a value: its place among the rows. */
const MARK = '#';

/** A handler that logs what each row is worth; a promise when it has been settled. */
export function logValues(rows: readonly Expectation[]): string {
  return `
function handler(event) {
  var print = console.log;
  var waiting = Promise.resolve();
  function say(index, value) {
    print('${MARK}' + index);
    print(value);
  }
  function log(index, run) {
    var value;
    try { value = run(); } catch (error) { value = '! ' + error; }
    function settled(result) { say(index, result); }
    function failed(error) { say(index, '! ' + error); }
    if (value instanceof Promise) waiting = waiting.then(function () { return value.then(settled, failed); });
    else say(index, value);
  }
${rows.map(({ expression }, index) => `  log(${String(index)}, function () { ${bodyOf(expression)}; });`).join('\n')}
  return waiting.then(function () { return event.request; });
}
`;
}

/** A row is an expression, or statements that begin with a declaration. */
function bodyOf(expression: string): string {
  return expression.startsWith('var ') ? expression : `return ${expression}`;
}

/** The values in the logs of such a handler, each at its place among the rows. */
export function readValues(logs: readonly string[]): readonly (string | undefined)[] {
  const values: (string | undefined)[] = [];
  logs.forEach((entry, at) => {
    const place = new RegExp(`^${MARK}(\\d+)$`).exec(entry)?.[1];
    if (place !== undefined) values[Number(place)] = logs[at + 1];
  });
  return values;
}
