import type { JsonValue } from './json.ts';

/**
 * What an engine answers for one event: AWS's `TestResult`, decoded.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_TestResult.html
 */
export interface TestResult {
  /** 0 to 100; undefined where the engine does not measure it, or AWS answered empty or 0. */
  readonly computeUtilization: number | undefined;
  /** All samples, where it was measured more than once; `computeUtilization` is their median. */
  readonly computeUtilizationSamples?: readonly number[];
  readonly logs: readonly string[];
  /** AWS's whole text, fixed opening sentence included; empty when the function ran. */
  readonly errorMessage: string;
  /** `FunctionOutput`: JSON text `{"request":…}` or `{"response":…}`; empty after an error. */
  readonly output: string;
}

/** What an offline run saw that AWS's answer does not tell. */
export interface Observations {
  /**
   * What the run cost, in weighted steps of the function: the same number for the same event on every
   * machine, no measure of time and none of compute utilization. undefined where the engine broke.
   */
  readonly steps: number | undefined;
  readonly usedClock: boolean;
  readonly usedRandom: boolean;
  readonly usedEdgeLocation: boolean;
  readonly usedRawQueryString: boolean;
  /** Keys that were asked for, in order of first use. */
  readonly kvsKeys: readonly string[];
  /** The last origin helper call: its name and its arguments. */
  readonly origin: { readonly helper: string; readonly args: JsonValue } | undefined;
  /** Nothing was thrown: the handler returned neither a request nor a response. */
  readonly badReturn: boolean;
  /** Keys of the returned object that the service drops: `headers.x.multivalue`. */
  readonly droppedKeys: readonly string[];
  /** Text of the last `cf.logCustomData` call. */
  readonly customLogData: string | undefined;
  /** 1-based line of the function's source at which an error arose, where the engine knows it. */
  readonly errorLine: number | undefined;
  /** In which ways the run is known to differ from AWS's; empty for nearly every run. */
  readonly approximations: readonly Approximation[];
}

/** What the offline engine knows to have done in its own way; more in docs/fidelity.md. */
export type Approximation =
  /** An error arose for which the runtimes' own words are not known: its text is the engine's. */
  | 'error-words'
  /** A text has characters beyond the basic plane, which the runtimes count as one and this engine as two. */
  | 'wide-characters'
  /** An object has keys that are numbers; cloudfront-js-1.0 keeps the order in which they were added. */
  | 'key-order';

/** A header or parameter: its values in order. */
export type Values = readonly string[];

/** A cookie of the canonical model; `attributes` is the text as written, undefined when there is none. */
export interface CanonicalCookie {
  readonly value: string;
  readonly attributes: string | undefined;
}

/** Name to ordered values. An absent name and an empty map mean the same. */
export type Entries = ReadonlyMap<string, Values>;

/** Name to ordered cookies. */
export type Cookies = ReadonlyMap<string, readonly CanonicalCookie[]>;

/** A body: absent differs from empty. `data` is text, or base64 where `encoding` says so. */
export interface CanonicalBody {
  readonly encoding: 'text' | 'base64';
  readonly data: string;
}

/** A request that goes on to cache and origin. */
export interface CanonicalRequest {
  readonly method: string | undefined;
  readonly uri: string | undefined;
  readonly querystring: Entries;
  readonly headers: Entries;
  readonly cookies: Cookies;
}

/** A response, generated or returned by a viewer-response function. */
export interface CanonicalResponse {
  /** A text is what came instead of a number: itself, or its JSON. */
  readonly statusCode: number | string | undefined;
  readonly statusDescription: string | undefined;
  readonly headers: Entries;
  readonly cookies: Cookies;
  readonly body: CanonicalBody | undefined;
}

/** A run's result in the one model in which everything is compared. */
export type Outcome =
  | { readonly kind: 'request'; readonly request: CanonicalRequest }
  | { readonly kind: 'response'; readonly response: CanonicalResponse }
  | {
      readonly kind: 'error';
      /** AWS's text without its opening sentence and without the trailing ` in <line>`. */
      readonly message: string;
      readonly line: number | undefined;
      /** Set when nothing was thrown: the handler returned neither a request nor a response. */
      readonly badReturn?: true;
    };
