/**
 * Built-in members of one object. Lists are separated by blanks, symbols are written `@@iterator`.
 * The prototypes of errors and typed arrays are named for each; `%TypedArray%` is what the latter share.
 */
export interface BuiltinRow {
  readonly object: string;
  /** In both runtimes, and documented. */
  readonly both?: string;
  /** Documented for cloudfront-js-1.0 alone. */
  readonly only1?: string;
  /** Documented for cloudfront-js-2.0 alone. */
  readonly only2?: string;
  /** In both runtimes' engines, documented for neither. */
  readonly hidden?: string;
  /** In the engine of 1.0, not documented. */
  readonly hidden1?: string;
  /** In the engine of 2.0, not documented. */
  readonly hidden2?: string;
  /** Members the runtimes lack and the offline engine cannot do without. */
  readonly engine?: string;
  /** Where AWS documents the members, if not on the page of the runtime. */
  readonly url?: string;
}

/** What every function that makes objects has of its own. */
export const CONSTRUCTOR = 'length name prototype';

/** Constructors of typed arrays; their own members are the same. */
export const TYPED_ARRAYS =
  'Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array';

/** Errors of both runtimes; 1.0 documents MemoryError as well. */
export const ERRORS =
  'Error EvalError InternalError RangeError ReferenceError SyntaxError TypeError URIError';
