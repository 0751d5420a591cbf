/**
 * Everything in this folder runs inside the VM. Each exported function is turned into text with
 * Function.prototype.toString and evaluated there (prelude.ts), so it must be self-contained: no imports but
 * types, no names from outside its own body but JavaScript's own.
 */

/** What the host lets the VM call. Text in, text out; no host object ever enters. */
export interface HostFunctions {
  /** Appends one entry to the execution logs. */
  readonly log: (text: string) => void;
  /** Takes a DigestRequest as JSON and answers the digest in hex. */
  readonly digest: (request: string) => string;
  /** Value of a key of the key value store; undefined when there is none. */
  readonly readKey: (key: string) => string | undefined;
  /** Takes an EngineError as JSON and answers the runtime's words for it. */
  readonly reword: (error: string) => string;
  /** What is wrong with a JSON text, in the runtime's words; empty when nothing is. */
  readonly jsonFault: (text: string) => string;
  /** Takes an origin call, `[helper, arguments as JSON]`; answers what the documentation forbids about it. */
  readonly originFault: (call: string) => string;
}

/** Bytes to digest: text is taken as UTF-8, `latin1` has one character per byte. */
export interface DigestPart {
  readonly text: string;
  readonly encoding: 'utf8' | 'latin1';
}

/** A digest to compute on the host; without a key it is a hash, else an HMAC. */
export interface DigestRequest {
  readonly algorithm: string;
  readonly key: DigestPart | undefined;
  readonly data: readonly DigestPart[];
}

/** An error of the engine as it arises. Line and column are 0 when it has no place in the source. */
export interface EngineError {
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** True when a built-in function raised it. */
  readonly inNative: boolean;
}

/** What one event brings along beside itself. */
export interface EventState {
  readonly eventType: string | undefined;
  /** Milliseconds since 1970. */
  readonly clock: number;
  readonly edgeLocation: object | null;
  readonly rawQueryString: string | null;
  /** undefined without a key value store. */
  readonly keyCount: number | undefined;
}

/** What the function was seen doing. */
export interface Seen {
  random: boolean;
  edgeLocation: boolean;
  rawQueryString: boolean;
  /** JSON text of the arguments of the last origin call. */
  origin: { readonly helper: string; readonly args: string } | undefined;
}

/** Names a runtime has, by object: `{ "Array.prototype": "at concat @@iterator" }`. */
export type BuiltinNames = Readonly<Record<string, string>>;

/** Facts about the runtime that the VM needs. Plain JSON. */
export interface GuestFacts {
  readonly builtins: BuiltinNames;
  readonly modules: readonly string[];
}

/** Conversions between text and bytes, shared by the modules. */
export interface ByteTools {
  utf8Bytes(text: string): Uint8Array;
  /** Malformed bytes become U+FFFD, or undefined with `strict`. */
  utf8Text(bytes: ArrayLike<number>, strict?: boolean): string | undefined;
  latin1Text(bytes: ArrayLike<number>): string;
  latin1Bytes(text: string): Uint8Array;
  encode(bytes: ArrayLike<number>, encoding: string): string;
  decode(text: string, encoding: string): Uint8Array;
}

/** What the parts of Buffer share. */
export interface BufferTools {
  readonly prototype: Uint8Array;
  /** Turns a view into a Buffer, in place. */
  wrap(view: Uint8Array): Uint8Array;
  /** Throws TypeError for encodings the runtime does not have; `utf8` for undefined. */
  encodingOf(encoding: unknown): string;
  /** Throws TypeError, naming the argument, for what is no Uint8Array. */
  bytesOf(value: unknown, name: string): Uint8Array;
  compare(one: Uint8Array, other: Uint8Array): number;
}

/** What the parts share inside the VM. Never reachable from the function under test. */
export interface Guest {
  readonly global: Record<PropertyKey, unknown>;
  readonly host: HostFunctions;
  readonly facts: GuestFacts;
  /** Built-in modules by name; `require` and `import` read it. */
  readonly modules: Record<string, unknown>;
  state: EventState;
  readonly seen: Seen;
  bytes: ByteTools;
  buffers: BufferTools;
  /** Marks text as bytes (runtime 1.0 has byte strings); digests read it. */
  isByteText: (text: string) => boolean;
  markByteText: (text: string) => string;
  /** Gives methods to the event object before the handler sees it. */
  completeEvent: (event: Record<string, unknown>) => void;
  /** Line of the source at which an error arose; 0 when unknown. */
  lineOf: (thrown: unknown) => number;
}

/** One part of the prelude. */
export type GuestPart = (guest: Guest) => void;

/** What the host calls inside the VM. */
export interface Driver {
  begin(state: string): void;
  start(handler: unknown, event: string): void;
  /** JSON text of an Ending. */
  finish(): string;
  /** JSON text of an Ending, for an error that left the script. */
  describe(thrown: unknown): string;
  /** JSON text of Seen. */
  observations(): string;
}

/** How a run ended, told by the VM. */
export type Ending =
  | { readonly kind: 'value'; readonly value: unknown }
  /** Returned something JSON cannot carry: `undefined`, a function, a symbol. */
  | { readonly kind: 'no-value'; readonly type: string }
  | { readonly kind: 'pending' }
  | { readonly kind: 'no-handler' }
  | { readonly kind: 'error'; readonly text: string; readonly line: number };
