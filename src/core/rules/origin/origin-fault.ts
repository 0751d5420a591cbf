import type { JsonValue } from '../../json.ts';
import { firstFault, type ArgumentCheck, type ArgumentFault } from './argument-checks.ts';
import { isId, originGroup } from './origin-group.ts';
import { originSettings, overrides } from './origin-settings.ts';

type Argument = readonly [name: string, check: ArgumentCheck];

const HELPERS: ReadonlyMap<string, readonly Argument[]> = new Map([
  ['updateRequestOrigin', [['', originSettings]]],
  [
    'selectRequestOriginById',
    [
      ['originId', isId],
      ['', overrides],
    ],
  ],
  ['createRequestOriginGroup', [['', originGroup]]],
]);

/** The first documented limit that a call of an origin helper breaks; undefined when none. */
export function originFault(helper: string, args: readonly JsonValue[]): ArgumentFault | undefined {
  const checks = HELPERS.get(helper) ?? [];
  return firstFault(
    checks.map(([name, check], at) => () => {
      const value = args[at];
      return (value === undefined || value === null) && at > 0
        ? undefined
        : check(value ?? null, name);
    }),
  );
}
