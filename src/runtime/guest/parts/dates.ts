/* eslint-disable @typescript-eslint/unbound-method -- intrinsics are kept here and applied later */
/* eslint-disable @typescript-eslint/prefer-for-of -- the function under test may replace iterators, and 1.0 has none */
import type { Guest } from '../guest.ts';

/**
 * The runtimes read only three forms of dates: ISO 8601 in UTC with `T`, RFC 2822, and what Date prints.
 * Everything else is an invalid date, silently.
 */
export function installDates(guest: Guest): void {
  const NativeDate = Date;
  const { construct } = Reflect;
  const native = Date.parse;
  const matches = RegExp.prototype.test;
  const apply = Reflect.apply as (fn: unknown, self: unknown, args: string[]) => boolean;
  const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
  const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
  const TIME = '\\d\\d:\\d\\d:\\d\\d';
  const OFFSET = '(?:GMT|UTC)?(?:[+-]\\d{4})?';
  const FORMS = [
    /^(?:\d{4}|\+\d{6})(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?)?)?$/,
    new RegExp('^(?:' + DAY + ', )?\\d\\d ' + MONTH + ' \\d{4} ' + TIME + '(?: ' + OFFSET + ')?$'),
    new RegExp(
      '^(?:' +
        DAY +
        ' )?' +
        MONTH +
        ' \\d\\d \\d{4}(?: ' +
        TIME +
        '(?: ' +
        OFFSET +
        '(?: \\(.*\\))?)?)?$',
    ),
  ];

  const parse = (value: unknown): number => {
    const text = String(value);
    for (let index = 0; index < FORMS.length; index += 1) {
      if (apply(matches, FORMS[index], [text])) return native(text);
    }
    return NaN;
  };
  const RuntimeDate = function Date(this: unknown, ...given: unknown[]): unknown {
    if (new.target === undefined) return NativeDate();
    const isText = given.length === 1 && typeof given[0] === 'string';
    const args = isText ? [parse(given[0])] : given;
    return construct(NativeDate, args, new.target) as unknown;
  };
  const define = (target: object, name: string, value: unknown): void => {
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
  };
  Object.defineProperty(RuntimeDate, 'length', { value: 7, configurable: true });
  Object.defineProperty(RuntimeDate, 'prototype', { value: NativeDate.prototype, writable: false });
  define(RuntimeDate, 'now', NativeDate.now);
  define(RuntimeDate, 'UTC', NativeDate.UTC);
  define(RuntimeDate, 'parse', { parse: (text: unknown) => parse(text) }.parse);
  define(NativeDate.prototype, 'constructor', RuntimeDate);
  define(guest.global, 'Date', RuntimeDate);
}
