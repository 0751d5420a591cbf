import type { Driver, EventState, Guest, Seen } from './guest.ts';

/**
 * Runs the handler inside the VM and tells how it ended, as JSON text. It holds the intrinsics it needs,
 * because the function under test may replace every one of them.
 */
export function createDriver(guest: Guest): Driver {
  const { parse, stringify } = JSON;
  const { apply } = Reflect;
  const { assign, keys } = Object;
  const { seen, resets } = guest;
  const { then } = guest.intrinsics;
  const readState = guest.host.state;
  const toText = String;
  const NativePromise = Promise;
  let state: EventState | undefined;
  const touched = Object.create(null) as Record<string, boolean>;
  let handler: unknown;
  let countedSteps: unknown;
  let event: unknown;
  let settled: 'pending' | 'value' | 'error' | 'no-handler' = 'pending';
  let outcome: unknown;

  // Few functions ask for it, so it is fetched when the first one does; and it is noted what was asked for.
  keys(guest.state).forEach((name) => {
    const get = (): unknown => {
      touched[name] = true;
      state ??= parse(readState()) as EventState;
      return state[name as keyof EventState];
    };
    Object.defineProperty(guest.state, name, { get });
  });

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
  /** undefined where nothing is counted, and for a script that did not even begin. */
  const stepsNow = (): number | undefined => {
    if (typeof countedSteps !== 'function') return undefined;
    try {
      return (countedSteps as () => number)();
    } catch {
      return undefined;
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
  const tell = (ending: object): string =>
    stringify(assign(ending, { steps: stepsNow(), seen: seenNow() }));
  const describe = (thrown: unknown): string =>
    tell({ kind: 'error', text: guest.plainText(textOf(thrown)), line: guest.lineOf(thrown) });
  const valueText = (): string => {
    try {
      const json = stringify(outcome) as string | undefined;
      if (json === undefined) return tell({ kind: 'no-value', type: typeof outcome });
      const value = guest.plainText(guest.unescaped(json));
      const steps = stepsNow();
      const told = seenNow();
      return (
        '{"kind":"value","value":' +
        value +
        (steps === undefined ? '' : ',"steps":' + steps) +
        (told === undefined ? '' : ',"seen":' + stringify(told)) +
        '}'
      );
    } catch (error) {
      return describe(error);
    }
  };
  const finish = (): string => {
    if (settled === 'value') return valueText();
    return settled === 'error' ? describe(outcome) : tell({ kind: settled });
  };
  const runHandler = (): void => {
    state = undefined;
    if (typeof handler !== 'function') {
      settled = 'no-handler';
      return;
    }
    try {
      const answer: unknown = apply(handler, undefined, [event]);
      if (answer instanceof NativePromise) void then(answer, settle('value'), settle('error'));
      else settle('value')(answer);
    } catch (error) {
      settle('error')(error);
    }
  };
  const readEvent = (text: string): void => {
    event = parse(text);
    guest.completeEvent(event);
  };

  return {
    describe(thrown, steps) {
      countedSteps = steps;
      return describe(thrown);
    },
    begin() {
      state = undefined;
      for (let index = 0; index < resets.length; index += 1) resets[index]?.();
    },
    take(given, steps) {
      handler = given;
      countedSteps = steps;
      return stringify(keys(touched));
    },
    read: readEvent,
    start(text) {
      readEvent(text);
      runHandler();
    },
    runPatched(patch) {
      if (patch !== '[]') patched(event, parse(patch) as string[][]);
      runHandler();
      return settled === 'pending' ? '' : finish();
    },
    finish,
    observations: () => stringify(seen),
  };
}
