import type { JsonValue } from '../core/json.ts';
import type { Ending } from '../runtime/guest/guest.ts';
import type { Message } from './guest/guest.ts';

/** A call of an origin helper. */
export interface OriginCall {
  readonly helper: string;
  readonly args: readonly JsonValue[];
}

/** What njs told of one event. */
export interface EventRun {
  readonly index: number;
  readonly logs: readonly string[];
  readonly origins: readonly OriginCall[];
  /** undefined: njs ended before the event did. */
  readonly ending: Ending | undefined;
}

/** What njs told of a run; `logs` are those of the function's top level. */
export interface ReadRun {
  readonly logs: readonly string[];
  readonly events: readonly EventRun[];
}

interface Collected {
  readonly index: number;
  readonly logs: string[];
  readonly origins: OriginCall[];
  ending: Ending | undefined;
}

/**
 * Reads the lines that begin with the mark; a message ends with a line that ends with a full stop. Anything else a
 * function managed to print is left out.
 */
export function readRun(stdout: string, mark: string): ReadRun {
  const top = collect(-1);
  const events: Collected[] = [];
  let begun = '';
  for (const line of stdout.split('\n')) {
    if (!line.startsWith(mark)) continue;
    begun += line.slice(mark.length, -1);
    if (!line.endsWith('.')) continue;
    const message = readMessage(begun);
    begun = '';
    if (message === undefined) continue;
    if (message[0] === 'begin') events.push(collect(Number(message[1])));
    else add(events.at(-1) ?? top, message);
  }
  return { logs: top.logs, events };
}

function collect(index: number): Collected {
  return { index, logs: [], origins: [], ending: undefined };
}

function add(run: Collected, [what, value]: Message): void {
  if (what === 'log') run.logs.push(String(value));
  else if (what === 'origin') {
    const [helper, args] = value as [string, string];
    run.origins.push({ helper, args: JSON.parse(args) as JsonValue[] });
  } else run.ending ??= endingOf(what, value);
}

function endingOf(what: Message[0], value: unknown): Ending | undefined {
  switch (what) {
    case 'value':
      return { kind: 'value', value: JSON.parse(value as string) as unknown };
    case 'none':
      return { kind: 'no-value', type: String(value) };
    case 'error':
      return { kind: 'error', text: String(value), line: 0 };
    default:
      return what === 'no-handler' ? { kind: what } : undefined;
  }
}

function readMessage(text: string): Message | undefined {
  const [what = '', ...rest] = text.split(' ');
  try {
    return [what as Message[0], JSON.parse(rest.join(' ')) as unknown];
  } catch {
    return undefined;
  }
}
