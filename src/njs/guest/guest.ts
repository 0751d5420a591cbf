/**
 * Everything in this folder runs inside njs. Each exported function is turned into text with
 * Function.prototype.toString (program.ts), so it must be self-contained: no imports but types, no names from
 * outside its own body, and only what njs 0.7 can read: no destructuring, default values, spread, classes,
 * for-of, optional chaining or catch without a name. A test holds the text against the checker of 2.0.
 */

/** One event with what belongs to it. Plain JSON. */
export interface GuestEvent {
  /** JSON text. */
  readonly event: string;
  readonly eventType: string | null;
  readonly rawQueryString: string | null;
}

/** What a process of njs is told. Plain JSON. */
export interface GuestFacts {
  /** Begins every line that is for cf2. */
  readonly mark: string;
  /** Names of the globals that the runtime has. */
  readonly globals: readonly string[];
  readonly modules: readonly string[];
  readonly hasCloudfront: boolean;
  /** Milliseconds since 1970. */
  readonly clock: number;
  readonly kvs: Readonly<Record<string, string>> | null;
  readonly edgeLocation: object | null;
  readonly events: readonly GuestEvent[];
}

/** What of njs itself is kept before it is hidden from the function under test. */
export interface Kept {
  readonly facts: GuestFacts;
  readonly print: (line: string) => void;
  /** Runs a function when no promise job is left. */
  readonly later: (task: () => void) => void;
  /** Text of a value as njs's own console.log writes it. */
  readonly dump: (value: unknown) => string;
  readonly stringify: (value: unknown) => string | undefined;
  readonly parse: (text: string) => unknown;
  readonly require: (name: string) => unknown;
  /** Sends a word and a JSON value to cf2. */
  readonly tell: (what: Message[0], value: unknown) => void;
  /** Completed by the parts. */
  state: { eventType: string | null; rawQueryString: string | null };
}

/**
 * What a process of njs tells cf2, one line each: `begin` an event (its index), `log` a text, `origin` a call of
 * an origin helper (name and arguments as JSON text), and how the event ended: `value` (JSON text), `none` (the
 * type of what cannot be JSON), `error` (text), `no-handler`.
 */
export type Message = readonly [
  what: 'begin' | 'log' | 'origin' | 'value' | 'none' | 'error' | 'no-handler',
  value: unknown,
];
