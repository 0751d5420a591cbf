import type { Driver, EventState, Guest, Seen } from './guest.ts';

/**
 * Runs the handler inside the VM and tells how it ended, as JSON text. It holds the intrinsics it needs,
 * because the function under test may replace every one of them.
 */
export function createDriver(guest: Guest): Driver {
  const { parse, stringify } = JSON;
  const { apply } = Reflect;
  const { keys } = Object;
  const { seen, resets } = guest;
  const { then } = guest.intrinsics;
  const toText = String;
  const NativePromise = Promise;
  let stateText = '{}';
  let state: EventState | undefined;
  const touched = Object.create(null) as Record<string, boolean>;
  let handler: unknown;
  let event: unknown;
  let settled: 'pending' | 'value' | 'error' | 'no-handler' = 'pending';
  let outcome: unknown;

  // Few functions ask for it, so it is read when the first one does; and it is noted what was asked for.
  keys(guest.state).forEach((name) => {
    const get = (): unknown => {
      touched[name] = true;
      state ??= parse(stateText) as EventState;
      return state[name as keyof EventState];
    };
    Object.defineProperty(guest.state, name, { get });
  });

  const begin = (text: string): void => {
    stateText = text;
    state = undefined;
  };
  /** Sets each value at the end of its path; every path leads to properties of the event's own. */
  const patched = (target: unknown, changes: readonly (readonly string[])[]): unknown => {
    for (let index = 0; index < changes.length; index += 1) {
      const change = changes[index] ?? [];
      const last = change.length - 2;
      let place = target as Record<string, unknown>;
      for (let step = 0; step < last; step += 1)
        place = place[change[step] ?? ''] as Record<string, unknown>;
      place[change[last] ?? ''] = change[last + 1];
    }
    return target;
  };
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
  /** Most functions are seen doing nothing, and then nothing needs to be told. */
  const seenNow = (): Seen | undefined =>
    seen.random ||
    seen.edgeLocation ||
    seen.rawQueryString ||
    seen.origin !== undefined ||
    seen.customLogData !== undefined ||
    seen.unmappedError ||
    seen.vagueError
      ? seen
      : undefined;
  const describe = (thrown: unknown): string =>
    stringify({
      kind: 'error',
      text: guest.plainText(textOf(thrown)),
      line: guest.lineOf(thrown),
      seen: seenNow(),
    });
  const valueText = (): string => {
    try {
      const json = stringify(outcome) as string | undefined;
      const told = seenNow();
      if (json === undefined)
        return stringify({ kind: 'no-value', type: typeof outcome, seen: told });
      const rest = told === undefined ? '' : ',"seen":' + stringify(told);
      return '{"kind":"value","value":' + guest.plainText(guest.unescaped(json)) + rest + '}';
    } catch (error) {
      return describe(error);
    }
  };

  return {
    describe,
    begin(text) {
      begin(text);
      for (let index = 0; index < resets.length; index += 1) resets[index]?.();
    },
    take(value) {
      handler = value;
      return stringify(keys(touched));
    },
    read(text) {
      event = parse(text);
    },
    start(text, eventText, patch) {
      begin(text);
      if (typeof handler !== 'function') {
        settled = 'no-handler';
        return;
      }
      try {
        if (eventText !== '') event = parse(eventText);
        else if (patch !== '[]') patched(event, parse(patch) as string[][]);
        guest.completeEvent(event as Record<string, unknown>);
        const answer: unknown = apply(handler, undefined, [event]);
        if (answer instanceof NativePromise) void then(answer, settle('value'), settle('error'));
        else settle('value')(answer);
      } catch (error) {
        settle('error')(error);
      }
    },
    finish() {
      if (settled === 'value') return valueText();
      if (settled === 'error') return describe(outcome);
      return stringify({ kind: settled, seen: seenNow() });
    },
    observations() {
      return stringify(seen);
    },
  };
}
