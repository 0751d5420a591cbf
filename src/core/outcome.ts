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
  readonly usedClock: boolean;
  readonly usedRandom: boolean;
  readonly usedEdgeLocation: boolean;
  readonly usedRawQueryString: boolean;
  /** Keys that were asked for, in order of first use. */
  readonly kvsKeys: readonly string[];
  /** The last origin helper call: its name and its arguments. */
  readonly origin: { readonly helper: string; readonly args: JsonValue } | undefined;
  /** 1-based line of the function's source at which an error arose, where the engine knows it. */
  readonly errorLine: number | undefined;
}

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
  readonly statusCode: number | undefined;
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
    };
