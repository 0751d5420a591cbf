import type { Intrinsics } from './intrinsics.ts';

/**
 * Everything in this folder runs inside the VM. Each exported function is turned into text with
 * Function.prototype.toString and evaluated there (prelude.ts), so it must be self-contained: no imports but
 * types, no names from outside its own body but JavaScript's own. Of these the statics are safe to use
 * (`Object.keys`, `Math.min`; prelude.ts keeps them), methods are not: the function under test may have replaced
 * `String.prototype.slice`, so parts call `guest.intrinsics.sliceText`. A test replaces all of them.
 */

/** What the host lets the VM call. Text in, text out; no host object ever enters. */
export interface HostFunctions {
  /** Appends one entry to the execution logs. */
  readonly log: (text: string) => void;
  /** Answers the EventState of the run as JSON. */
  readonly state: () => string;
  /** Takes a DigestRequest as JSON and answers the digest in hex. */
  readonly digest: (request: string) => string;
  /** Value of a key of the key value store; undefined when there is none. */
  readonly readKey: (key: string) => string | undefined;
  /** Takes an EngineError as JSON and answers its Wording as JSON. */
  readonly reword: (error: string) => string;
  /** Takes a text and answers a JsonAnswer as JSON. */
  readonly json: (text: string) => string;
  /** Takes a PatternRequest as JSON and answers a PatternAnswer as JSON. */
  readonly pattern: (request: string) => string;
  /** Takes a MatchRequest as JSON and answers a MatchAnswer as JSON. */
  readonly match: (request: string) => string;
}

/** A digest to compute on the host, one character per byte; without a key it is a hash, else an HMAC. */
export interface DigestRequest {
  readonly algorithm: string;
  readonly key: string | undefined;
  readonly data: string;
}

/** A JSON text that the runtimes take, as strict JSON; else their words of refusal, without the error's type. */
export interface JsonAnswer {
  readonly json: string;
  readonly fault: string;
}

/** An error of the engine as it arises. Line and column are 0 when it has no place in the source. */
export interface EngineError {
  /** `TypeError` and the like. */
  readonly type: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** Names of the built-in functions that raised it, innermost first (`get_flags` is a getter); empty if none. */
  readonly natives: readonly string[];
  /** What was about to happen; known only in a second look (program/second-look.ts). */
  readonly operation: Operation | undefined;
}

/** A value of an operation: the runtimes' name for its type, and its text where it has a short one. */
export interface Operand {
  readonly type: string;
  readonly text: string | undefined;
  /** Bytes of an ArrayBuffer. */
  readonly size: number | undefined;
}

/** An operation that may fail. */
export interface Operation {
  readonly kind: 'call' | 'new' | 'set' | 'delete' | 'in';
  /** The object, what is called, or the right side of `in`. */
  readonly subject: Operand;
  /** Name of the property; undefined where there is none. */
  readonly key: string | undefined;
  /** `length` of the subject, if it is a list. */
  readonly length: number | undefined;
  readonly args: readonly Operand[];
}

/** The runtimes' words for an error of the engine. */
export interface Wording {
  readonly message: string;
  /** The type of the error in the runtimes, where it is another. */
  readonly type?: 'RangeError' | undefined;
  /** `mapped` for certain; `vague` if a second look may tell more; `unmapped` are the engine's own words. */
  readonly quality: 'mapped' | 'vague' | 'unmapped';
}

/** A regular expression that the function makes at run time. */
export interface PatternRequest {
  readonly pattern: string;
  readonly flags: string;
}

/** How the engine runs a regular expression of the runtimes. */
export type PatternAnswer =
  /**
   * What stands for the pattern in the engine. `exec`: who matches it; `groups` is the engine too, only that the
   * groups it finds need the runtimes' form.
   */
  | {
      readonly kind: 'source';
      readonly source: string;
      readonly exec: 'engine' | 'groups' | 'host';
    }
  /** The runtimes' words of refusal, without the error's type. */
  | { readonly kind: 'fault'; readonly fault: string }
  /** Cannot be emulated; `at` is an offset in the pattern. */
  | { readonly kind: 'foreign'; readonly what: string; readonly at: number };

/** One match that the host is asked for. */
export interface MatchRequest extends PatternRequest {
  readonly text: string;
  readonly from: number;
}

/** `groups` are offsets in pairs, -1 for groups without a match; the whole match comes first. */
export type MatchAnswer =
  | {
      readonly kind: 'match';
      readonly groups: readonly number[];
      readonly names: readonly (readonly [string, number])[];
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'error'; readonly message: string };

/** A distribution tenant of a multi-tenant distribution. */
export interface Tenant {
  readonly id: string;
  readonly parameters: Readonly<Record<string, string>>;
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
  /** Id of the store; undefined where nothing is known of it. */
  readonly storeId?: string | undefined;
  readonly tenant?: Tenant | undefined;
}

/** What the function was seen doing. */
export interface Seen {
  random: boolean;
  edgeLocation: boolean;
  rawQueryString: boolean;
  /** JSON text of the arguments of the last origin call. */
  origin: { readonly helper: string; readonly args: string } | undefined;
  /** The last text given to logCustomData. */
  customLogData: string | undefined;
  /** An error of the engine had no words of the runtimes. */
  unmappedError: boolean;
  /** A second look may find better words for an error. */
  vagueError: boolean;
}

/** Names a runtime has, by object: `{ "Array.prototype": "at concat @@iterator" }`. */
export type BuiltinNames = Readonly<Record<string, string>>;

/** Facts about the runtime that the VM needs. Plain JSON. */
export interface GuestFacts {
  /** True for cloudfront-js-1.0. */
  readonly isFirst: boolean;
  readonly builtins: BuiltinNames;
  readonly modules: readonly string[];
}

/** Conversions between text and bytes, shared by the modules. */
export interface ByteTools {
  utf8Bytes(text: string): Uint8Array;
  /**
   * Malformed bytes become U+FFFD; undefined if there are any and `isStrict`. With `isPart` an unfinished
   * character at the end is left over: `rest` bytes.
   */
  decodeUtf8(
    bytes: ArrayLike<number>,
    isStrict: boolean,
    isPart: boolean,
  ): { readonly text: string; readonly rest: number } | undefined;
  utf8Text(bytes: ArrayLike<number>): string;
  latin1Text(bytes: ArrayLike<number>): string;
  latin1Bytes(text: string): Uint8Array;
  encode(bytes: ArrayLike<number>, encoding: string): string;
  decode(text: string, encoding: string): Uint8Array;
  /** How many bytes a text stands for, as far as the runtimes can tell before they have decoded it. */
  decodedLength(text: string, encoding: string): number;
}

/** What the parts of Buffer share. */
export interface BufferTools {
  readonly prototype: Uint8Array;
  /** Turns a view into a Buffer, in place. */
  wrap(view: Uint8Array): Uint8Array;
  /** Throws TypeError for encodings the runtime does not have; `utf8` for undefined. */
  encodingOf(encoding: unknown): string;
  /** Bytes of a text in an encoding, the runtimes' faults included. */
  decode(text: string, encoding: unknown): Uint8Array;
  /** Throws TypeError, naming the argument, for what is no Buffer or Uint8Array. */
  bytesOf(value: unknown, name: string): Uint8Array;
  rawOf(view: ArrayBufferView): Uint8Array;
  compare(one: Uint8Array, other: Uint8Array): number;
  /** Fills a Buffer with `[value, start, end, encoding]`. */
  fill(buffer: Uint8Array, args: readonly unknown[]): Uint8Array;
}

/** What the parts share inside the VM. Never reachable from the function under test. */
export interface Guest {
  readonly global: Record<PropertyKey, unknown>;
  readonly host: HostFunctions;
  readonly facts: GuestFacts;
  readonly intrinsics: Intrinsics;
  /** Built-in modules by name; `require` and `import` read it. */
  readonly modules: Record<string, unknown>;
  /** To be read when it is needed: the driver notes what was read. */
  readonly state: EventState;
  readonly seen: Seen;
  /** Undo what an event leaves behind in the prelude; every event begins with all of them. */
  readonly resets: (() => void)[];
  /** Defines a member as built-ins have them: not enumerable, functions without a prototype of their own. */
  define(target: object, name: PropertyKey, value: unknown): void;
  /** An object that refuses, naming `path` and the member, to answer for what it does not have. */
  guarded: (path: string, members: object) => object;
  /** Text as JavaScript makes it for an argument: symbols throw TypeError. */
  textOf(value: unknown): string;
  /** The runtimes' word for the type of a value: `array`, `regexp`, `typed array`, `null` and others. */
  typeOf(value: unknown): string;
  bytes: ByteTools;
  buffers: BufferTools;
  /** Text without halves of surrogate pairs: they become U+FFFD. */
  wellFormed: (text: string) => string;
  /** Bytes as a text: runtime 1.0 has texts of bytes. */
  byteText: (raw: ArrayLike<number>) => string;
  /** The text that the world outside sees, and JSON.parse: bytes are read as UTF-8. */
  plainText: (text: string) => string;
  /** JSON with bytes where JSON.stringify has written escapes. */
  unescaped: (json: string) => string;
  /** Gives methods to the event object before the handler sees it. */
  completeEvent: (event: unknown) => void;
  /** Line of the source at which an error arose; 0 when unknown. */
  lineOf: (thrown: unknown) => number;
  /** The operation that a second look saw last. */
  operation: () => Operation | undefined;
}

/** One part of the prelude. */
export type GuestPart = (guest: Guest) => void;

/** What the host calls inside the VM. */
export interface Driver {
  /** A new run begins, before the script. */
  begin(): void;
  /**
   * Takes the handler, and what answers the steps counted so far, if they are counted. Answers the names, as
   * JSON, of what has been read of the EventState so far.
   */
  take(handler: unknown, steps: unknown): string;
  /** Takes an event as JSON, to be given to the handler later. */
  read(event: string): void;
  /** Runs the handler with an event, given as JSON, until it returns or waits. */
  start(event: string): void;
  /**
   * The same with the event that was read, after the changes of a patch (event-patch.ts). Answers as `finish`
   * does, which is too soon if promise jobs wait, or an empty text while the handler itself waits.
   */
  runPatched(patch: string): string;
  /** JSON text of a ToldEnding. */
  finish(): string;
  /** JSON text of a ToldEnding, for an error that left the script; `steps` as for `take`. */
  describe(thrown: unknown, steps: unknown): string;
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

/** An ending, with the steps if they are counted, and with what the function was seen doing if that was anything. */
export type ToldEnding = Ending & { readonly steps?: number; readonly seen?: Seen };
