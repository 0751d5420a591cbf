import type { Guest } from '../guest.ts';

/**
 * The runtimes read only three forms of dates: ISO 8601 with `T`, RFC 2822, and what Date prints. Everything else
 * is an invalid date, silently. Numbers out of range count on: month 13 is January. An offset from UTC is read
 * behind fractions of a second only (2.0), or in the other forms.
 */
export function installDates(guest: Guest): void {
  const { define, facts, global, textOf } = guest;
  const { exec, sliceText, uncurryThis } = guest.intrinsics;
  const { construct } = Reflect;
  const NativeDate = Date;
  const { UTC, now } = NativeDate;
  const setDay = uncurryThis(NativeDate.prototype.setUTCFullYear);
  const setHours = uncurryThis(NativeDate.prototype.setUTCHours);
  const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
  const MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
  const TIME = '(\\d\\d):(\\d\\d)';
  const OFFSET = '([+-])(\\d\\d)(\\d\\d).*';
  const LATER = '(?:$|:(\\d\\d)(?:$| +(?:$|';
  const OFFSET_2 = facts.isFirst ? '' : '(?:([+-])(\\d\\d):(\\d\\d))?';
  const ISO = new RegExp(
    '^([+-]\\d{6}|\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:T' +
      `${TIME}(?::(\\d\\d)(?:\\.(\\d+)${OFFSET_2})?)?Z?)?)?)?$`,
  );
  const MAIL = new RegExp(
    `^(?:[^ ]* +)?(\\d\\d) +${MONTH} +(\\d{4})(?:$| +(?:$|${TIME}${LATER}(?:GMT|UTC).*$|${OFFSET}$)))))`,
  );
  const PRINTED = new RegExp(
    `^(?:[^ ]* +)?${MONTH} +(\\d\\d) +(\\d{4})(?:$| +(?:$|${TIME}${LATER}GMT${OFFSET}$)))))`,
  );

  type Part = string | undefined;
  const timeOf = (day: readonly number[], time: readonly Part[], milliseconds: number): number => {
    const date = new NativeDate(0);
    const start = setDay(date, day[0] ?? 0, day[1], day[2]);
    if (start !== start) return start;
    return setHours(
      date,
      Number(time[0] ?? 0),
      Number(time[1] ?? 0),
      Number(time[2] ?? 0),
      milliseconds,
    );
  };
  const offsetOf = (sign: Part, hours: Part, minutes: Part): number =>
    (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  const monthOf = (name: Part): number => {
    for (let month = 0; month < 12; month += 1)
      if (sliceText(MONTHS, 3 * month, 3 * month + 3) === name) return month;
    return 0;
  };
  const readIso = (found: RegExpExecArray): number => {
    const day = [Number(found[1]), Number(found[2] ?? 1) - 1, Number(found[3] ?? 1)];
    const fraction = Number(sliceText((found[7] ?? '') + '000', 0, 3));
    const offset = offsetOf(found[8], found[9], found[10]);
    return timeOf(day, [found[4], found[5], found[6]], fraction - offset);
  };
  const readMail = (found: RegExpExecArray): number => {
    const day = [Number(found[3]), monthOf(found[2]), Number(found[1])];
    const offset = offsetOf(found[7], found[8], found[9]);
    return timeOf(day, [found[4], found[5], found[6]], -offset);
  };
  const readPrinted = (found: RegExpExecArray): number => {
    const day = [Number(found[3]), monthOf(found[1]), Number(found[2])];
    const offset = offsetOf(found[7], found[8], found[9]);
    return timeOf(day, [found[4], found[5], found[6]], -offset);
  };
  const parse = (text: string): number => {
    const iso = exec(ISO, text);
    if (iso !== null) return readIso(iso);
    const mail = exec(MAIL, text);
    if (mail !== null) return readMail(mail);
    const printed = exec(PRINTED, text);
    return printed === null ? NaN : readPrinted(printed);
  };

  const RuntimeDate = function Date(this: unknown, ...given: unknown[]): unknown {
    if (new.target === undefined) return NativeDate();
    const isText = given.length === 1 && typeof given[0] === 'string';
    if (isText) given[0] = parse(given[0] as string);
    return construct(NativeDate, given, new.target) as unknown;
  };
  const methods = {
    parse: (text: unknown) => parse(textOf(text)),
    toJSON(this: { toISOString?: unknown }): unknown {
      if (typeof this.toISOString === 'function') return (this.toISOString as () => unknown)();
      throw new TypeError('"this" argument is not an object');
    },
    toLocaleString(this: Date): string {
      return toText(this);
    },
    toLocaleDateString(this: Date): string {
      return toDay(this);
    },
    toLocaleTimeString(this: Date): string {
      return toTime(this);
    },
  };
  const toText = uncurryThis(NativeDate.prototype.toString);
  const toDay = uncurryThis(NativeDate.prototype.toDateString);
  const toTime = uncurryThis(NativeDate.prototype.toTimeString);
  Object.defineProperty(RuntimeDate, 'length', { value: 7, configurable: true });
  Object.defineProperty(RuntimeDate, 'prototype', { value: NativeDate.prototype, writable: false });
  define(RuntimeDate, 'now', now);
  define(RuntimeDate, 'UTC', UTC);
  define(RuntimeDate, 'parse', methods.parse);
  define(NativeDate.prototype, 'constructor', RuntimeDate);
  define(NativeDate.prototype, 'toJSON', methods.toJSON);
  define(NativeDate.prototype, 'toLocaleString', methods.toLocaleString);
  define(NativeDate.prototype, 'toLocaleDateString', methods.toLocaleDateString);
  define(NativeDate.prototype, 'toLocaleTimeString', methods.toLocaleTimeString);
  define(global, 'Date', RuntimeDate);
}
