import type { Guest } from '../guest.ts';

/**
 * setHours and the like. The runtimes do not even look at arguments where a date is invalid, all but years; what is
 * no finite number makes a date invalid, all but a year that is followed by another argument: that one counts as the
 * year then. This engine forgets to make a date invalid that becomes so.
 */
export function installDateSetters(guest: Guest): void {
  const { define, typeOf } = guest;
  const { tagOf, uncurryThis } = guest.intrinsics;
  const { prototype } = Date;
  const getTime = uncurryThis(prototype.getTime);
  const setTime = uncurryThis(prototype.setTime);
  const setDay = uncurryThis(prototype.setUTCFullYear);
  const setClock = uncurryThis(prototype.setUTCHours);
  const GETTERS = [
    uncurryThis(prototype.getUTCFullYear),
    uncurryThis(prototype.getUTCMonth),
    uncurryThis(prototype.getUTCDate),
    uncurryThis(prototype.getUTCHours),
    uncurryThis(prototype.getUTCMinutes),
    uncurryThis(prototype.getUTCSeconds),
    uncurryThis(prototype.getUTCMilliseconds),
  ];
  /** Per setter: its first field, and how many it takes. Fields count from the year to the millisecond. */
  const SETTERS: readonly (readonly [name: string, first: number, count: number])[] = [
    ['FullYear', 0, 3],
    ['Month', 1, 2],
    ['Date', 2, 1],
    ['Hours', 3, 4],
    ['Minutes', 4, 3],
    ['Seconds', 5, 2],
    ['Milliseconds', 6, 1],
  ];
  const FIRST_DAY = [0, 0, 1, 0, 0, 0, 0];

  const fieldsOf = (date: Date): number[] => {
    const fields: number[] = [];
    const isValid = getTime(date) === getTime(date);
    for (let field = 0; field < GETTERS.length; field += 1)
      fields[field] = isValid ? GETTERS[field]!(date) : FIRST_DAY[field]!;
    return fields;
  };
  const timeOf = (fields: readonly number[]): number => {
    const date = new Date(0);
    const day = setDay(date, fields[0]!, fields[1], fields[2]);
    return day === day ? setClock(date, fields[3]!, fields[4], fields[5], fields[6]) : day;
  };
  const changed = (
    date: Date,
    given: readonly unknown[],
    setter: readonly [string, number, number],
  ): number => {
    const time = getTime(date);
    let next = setter[1];
    if (given.length === 0 || (next !== 0 && time !== time)) return NaN;
    const fields = fieldsOf(date);
    for (let index = 0; index < given.length && index < setter[2]; index += 1) {
      const number = Number(given[index]);
      const isFinite = number - number === 0;
      if (isFinite) fields[next] = Math.trunc(number);
      else fields[0] = NaN;
      if (isFinite) next += 1;
    }
    return timeOf(fields);
  };
  const install = (zone: string, setter: readonly [string, number, number]): void => {
    const methods = {
      set(this: Date, ...given: unknown[]): number {
        if (tagOf(this) !== '[object Date]')
          throw new TypeError('cannot convert ' + typeOf(this) + ' to date');
        return setTime(this, changed(this, given, setter));
      },
    };
    define(prototype, 'set' + zone + setter[0], methods.set);
    Object.defineProperty(methods.set, 'length', { value: setter[2], configurable: true });
  };
  for (let index = 0; index < SETTERS.length; index += 1) {
    install('', SETTERS[index]!);
    install('UTC', SETTERS[index]!);
  }
}
