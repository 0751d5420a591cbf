import type { EventType } from './event.ts';
import type { JsonObject, JsonValue } from './json.ts';
import type { FieldExpectation, Matcher } from './matcher.ts';
import type { Span } from './source.ts';

/** What an offline run gets beside the event. */
export interface Fixture {
  /** Contents of the key value store; undefined when the function is tested without one. */
  readonly kvs: Readonly<Record<string, string>> | undefined;
  /** Frozen time of the run, milliseconds since 1970; undefined means now. */
  readonly clock: number | undefined;
  readonly edgeLocation: JsonObject | undefined;
  /** What `request.rawQueryString()` returns; null is JavaScript's undefined (no query at all). */
  readonly rawQueryString: string | null;
}

/** Why a case can only run offline. */
export type OfflineOnlyReason =
  'clock' | 'edgeLocation' | 'kvs' | 'origin' | 'engine' | 'rawQueryString';

/** One written field under `changes`: `removed` stands for a written `null`. */
export type ChangeExpectation =
  | ({ readonly change: 'set' } & FieldExpectation)
  | {
      readonly change: 'removed';
      readonly path: FieldExpectation['path'];
      readonly keySpan: Span;
      readonly span: Span;
    };

/** One assertion of a test, with the place where it is written. */
export type Expectation =
  | {
      readonly kind: 'request' | 'response';
      readonly fields: readonly FieldExpectation[];
      readonly span: Span;
    }
  /** The rewrite shorthand without a query: the query must be the input's. */
  | { readonly kind: 'query-as-input'; readonly span: Span }
  | {
      readonly kind: 'changes';
      readonly changes: readonly ChangeExpectation[];
      /** True for the word `unchanged`. */
      readonly unchanged: boolean;
      readonly span: Span;
    }
  /** `matcher` undefined: any error. */
  | { readonly kind: 'error'; readonly matcher: Matcher | undefined; readonly span: Span }
  | { readonly kind: 'logs'; readonly items: readonly Matcher[]; readonly span: Span }
  | { readonly kind: 'max-compute-utilization'; readonly limit: number; readonly span: Span };

/** One test or one table row, ready to run: nothing of the file format is left in it. */
export interface TestCase {
  /** `<function id> › <name>`, unique in a run. */
  readonly id: string;
  readonly functionId: string;
  readonly name: string;
  /** The request as one line, `GET /old?x=1`; reports show it. */
  readonly request: string;
  /** The whole test as written. */
  readonly span: Span;
  readonly event: JsonObject;
  readonly eventType: EventType;
  readonly fixture: Fixture;
  readonly expectations: readonly Expectation[];
  readonly tags: readonly string[];
  /** undefined: runs. Otherwise the reason, possibly empty. */
  readonly skip: string | undefined;
  readonly only: boolean;
  /** Not empty: AWS cannot run it. */
  readonly offlineOnly: readonly OfflineOnlyReason[];
  /** `engine: aws`: the offline engine does not run it. */
  readonly awsOnly: boolean;
}

/** A request for one run, as the engines take it. */
export interface Invocation {
  readonly event: JsonValue;
  readonly fixture: Fixture;
}
