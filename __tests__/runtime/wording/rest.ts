import type { WordsRow } from './row.ts';

/** Dates, promises and AggregateError. */
export const REST_WORDS: readonly WordsRow[] = [
  ['new Date(NaN).toISOString();', 'RangeError: Invalid time value'],
  ['Date.prototype.getTime.call({});', 'TypeError: cannot convert object to date'],
  ['Date.prototype.toISOString.call(1);', 'TypeError: cannot convert number to date'],
  ['Date.prototype.toString.call([]);', 'TypeError: cannot convert array to date'],
  ['new Promise();', 'TypeError: unexpected arguments'],
  ['new Promise(1);', 'TypeError: unexpected arguments'],
  ['Promise.resolve.call(1);', 'TypeError: this value is not an object'],
  ['Promise.all.call(1);', 'TypeError: capability resolve slot is not callable'],
  ['Promise(function () {});', 'TypeError: the Promise constructor must be called with new'],
  ['Promise.prototype.then.call(1);', 'TypeError: required a promise object'],
  ['Promise.prototype.catch.call(1);', 'TypeError: is not a function'],
  ['Promise.prototype.finally.call(1);', 'TypeError: required a object'],
  ['new AggregateError(1);', 'TypeError: first argument is not iterable'],
  ['new AggregateError();', 'TypeError: first argument is not iterable'],
  ['Promise.reject.call(1);', 'TypeError: this value is not an object'],
];
