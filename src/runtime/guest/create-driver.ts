/* eslint-disable @typescript-eslint/unbound-method -- intrinsics are kept here and applied later */
import type { Driver, EventState, Guest } from './guest.ts';

/**
 * Runs the handler inside the VM and tells how it ended, as JSON text. It holds the intrinsics it needs,
 * because the function under test may replace every one of them.
 */
export function createDriver(guest: Guest): Driver {
  const { parse, stringify } = JSON;
  const { seen } = guest;
  const toText = String;
  const NativePromise = Promise;
  const then = NativePromise.prototype.then;
  const apply = Reflect.apply;
  let settled: 'pending' | 'value' | 'error' | 'no-handler' = 'pending';
  let outcome: unknown;

  const settle = (how: 'value' | 'error') => (value: unknown) => {
    settled = how;
    outcome = value;
  };
  const textOf = (thrown: unknown): string => {
    try {
      return toText(thrown);
    } catch {
      return '[object Object]';
    }
  };
  const describe = (thrown: unknown): string =>
    stringify({ kind: 'error', text: textOf(thrown), line: guest.lineOf(thrown) });
  const valueText = (): string => {
    try {
      const json = stringify(outcome) as string | undefined;
      if (json === undefined) return stringify({ kind: 'no-value', type: typeof outcome });
      return '{"kind":"value","value":' + json + '}';
    } catch (error) {
      return describe(error);
    }
  };

  return {
    describe,
    begin(state) {
      guest.state = parse(state) as EventState;
    },
    start(handler, eventText) {
      if (typeof handler !== 'function') {
        settled = 'no-handler';
        return;
      }
      try {
        const event = parse(eventText) as Record<string, unknown>;
        guest.completeEvent(event);
        const answer: unknown = apply(handler, undefined, [event]);
        if (answer instanceof NativePromise) {
          void apply(then, answer, [settle('value'), settle('error')]);
        } else {
          settle('value')(answer);
        }
      } catch (error) {
        settle('error')(error);
      }
    },
    finish() {
      if (settled === 'value') return valueText();
      return settled === 'error' ? describe(outcome) : stringify({ kind: settled });
    },
    observations() {
      return stringify(seen);
    },
  };
}
