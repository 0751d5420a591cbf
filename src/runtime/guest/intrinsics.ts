/** JavaScript's own functions, taken before the function under test can replace them. */
export interface Intrinsics {
  /** Copies of constructors and namespaces with all their functions; `String` and `Number` can be called. */
  readonly statics: Readonly<Record<StaticName, object>>;
  charAt(text: string, at: number): string;
  charCodeAt(text: string, at: number): number;
  codePointAt(text: string, at: number): number | undefined;
  indexOf(text: string, part: string, from?: number): number;
  sliceText(text: string, from?: number, to?: number): string;
  splitText(text: string, separator: string): string[];
  replaceAll(text: string, from: string, to: string): string;
  toLowerCase(text: string): string;
  toUpperCase(text: string): string;
  join(list: readonly unknown[], separator: string): string;
  indexIn(list: readonly unknown[], item: unknown): number;
  subarray(bytes: Uint8Array, from?: number, to?: number): Uint8Array;
  setBytes(target: Uint8Array, source: ArrayLike<number>, at?: number): void;
  exec(pattern: RegExp, text: string): RegExpExecArray | null;
  /** `[object Array]` and the like. */
  tagOf(value: unknown): string;
  isPrototypeOf(prototype: object, value: unknown): boolean;
  isEnumerable(object: object, key: PropertyKey): boolean;
  then(
    promise: Promise<unknown>,
    fulfilled: (value: unknown) => unknown,
    rejected: (error: unknown) => unknown,
  ): Promise<unknown>;
  isView(value: unknown): value is ArrayBufferView;
  /** Turns a method into a function that takes `this` as its first argument. */
  uncurryThis<Self, Args extends unknown[], Result>(
    method: (this: Self, ...args: Args) => Result,
  ): (self: Self, ...args: Args) => Result;
}

/** Globals of which the prelude sees copies. */
export type StaticName =
  'Array' | 'JSON' | 'Math' | 'Number' | 'Object' | 'Reflect' | 'String' | 'Symbol';
