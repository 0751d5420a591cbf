import type { Kept } from './guest.ts';

/**
 * Answers the function that runs all events, one after the other, through a handler. An event is over when no
 * promise job is left; one whose promise never settles ends the process without an answer.
 */
export function drive(kept: Kept): (handler: unknown) => void {
  const NativePromise = Promise;
  const toText = String;
  const then = Function.prototype.call.bind(Promise.prototype.then) as (
    promise: unknown,
    fulfilled: (value: unknown) => void,
    rejected: (reason: unknown) => void,
  ) => void;
  const define = Object.defineProperty;
  const tell = kept.tell;
  const stringify = kept.stringify;
  const events = kept.facts.events;
  let next = 0;

  const textOf = function (thrown: unknown): string {
    try {
      return toText(thrown);
    } catch (error) {
      return error === undefined ? 'undefined' : '[object Object]';
    }
  };
  const tellValue = function (value: unknown): void {
    try {
      const text = stringify(value);
      if (text === undefined) tell('none', typeof value);
      else tell('value', text);
    } catch (error) {
      tell('error', textOf(error));
    }
  };
  const finish = function (report: () => void): void {
    kept.later(function () {
      report();
      runNext();
    });
  };
  const fulfilled = function (value: unknown): void {
    finish(function () {
      tellValue(value);
    });
  };
  const rejected = function (reason: unknown): void {
    finish(function () {
      tell('error', textOf(reason));
    });
  };
  const parseEvent = function (index: number): Record<string, unknown> {
    const given = events[index];
    const event = kept.parse(given === undefined ? '{}' : given.event) as Record<string, unknown>;
    const raw = given === undefined ? null : given.rawQueryString;
    kept.state.eventType = given === undefined ? null : given.eventType;
    const request = event.request;
    if (typeof request === 'object' && request !== null) {
      define(request, 'rawQueryString', {
        value: function () {
          return raw ?? undefined;
        },
        writable: true,
        configurable: true,
      });
    }
    return event;
  };
  let handle: unknown;
  const runNext = function (): void {
    if (next === events.length) return;
    const index = next;
    next += 1;
    tell('begin', index);
    if (typeof handle !== 'function') {
      tell('no-handler', null);
      runNext();
      return;
    }
    let answer: unknown;
    try {
      answer = (handle as (event: unknown) => unknown)(parseEvent(index));
    } catch (error) {
      rejected(error);
      return;
    }
    if (answer instanceof NativePromise) then(answer, fulfilled, rejected);
    else fulfilled(answer);
  };
  return function (handler) {
    handle = handler;
    kept.later(runNext);
  };
}
