import type { OfflineOnlyReason } from './abilities.ts';
import type { EventType } from './event.ts';
import type { JsonObject, JsonValue } from './json.ts';
import type { FieldExpectation, Matcher } from './matcher.ts';
import type { RuleCode } from './rules/rule-table.ts';
import type { Snapshot } from './snapshot/snapshot.ts';
import type { Span } from './source.ts';

export type { OfflineOnlyReason } from './abilities.ts';

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

/** One written field under `changes`: `removed` stands for a written `null`. */
export type ChangeExpectation =
  | ({ readonly change: 'set' } & FieldExpectation)
  | {
      readonly change: 'removed';
      readonly path: FieldExpectation['path'];
      readonly keySpan: Span;
      readonly span: Span;
    };

/** What an origin shall be: a matcher, named parts of a map, or all items of a list. */
export type OriginMatcher =
  { readonly form: 'leaf'; readonly matcher: Matcher } | OriginMap | OriginList;

/** The named parts; others are not checked. */
export interface OriginMap {
  readonly form: 'map';
  readonly entries: ReadonlyMap<string, OriginMatcher>;
}

/** All items, in order. */
export interface OriginList {
  readonly form: 'list';
  readonly items: readonly OriginMatcher[];
  readonly span: Span;
}

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
  /** A whole `FunctionOutput`, `{ request }` or `{ response }`, in AWS's boxes. */
  | { readonly kind: 'output'; readonly output: JsonObject; readonly span: Span }
  /** `matcher` undefined: any error. */
  | { readonly kind: 'error'; readonly matcher: Matcher | undefined; readonly span: Span }
  | {
      /** `unchanged`, or fields of the last call of an origin helper. */
      readonly kind: 'origin';
      readonly expected: 'unchanged' | OriginMap;
      readonly span: Span;
    }
  | { readonly kind: 'logs'; readonly items: readonly Matcher[]; readonly span: Span }
  | { readonly kind: 'max-compute-utilization'; readonly limit: number; readonly span: Span }
  /** Steps of the offline engine (Observations.steps). */
  | { readonly kind: 'max-steps'; readonly limit: number; readonly span: Span };

/** The row of a table that a case was made of. */
export interface TableRow {
  /** Name of the test with `cases`. */
  readonly table: string;
  /** Name of the row in its table. */
  readonly key: string;
  /** The row as written; reports number rows by its line. */
  readonly span: Span;
  /** The list of all rows where it stands in the test itself. */
  readonly list: Span | undefined;
  /** Cells by column. */
  readonly parameters: Readonly<Record<string, string>>;
  /** How many rows of the table AWS shall run; undefined: all. */
  readonly sample: number | undefined;
}

/** A rule code under `allow`. */
export interface AllowedRule {
  readonly code: RuleCode;
  readonly span: Span;
}

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
  /** Set for a row of a table; `span` is the test it belongs to. */
  readonly row?: TableRow | undefined;
  readonly event: JsonObject;
  readonly eventType: EventType;
  readonly fixture: Fixture;
  readonly expectations: readonly Expectation[];
  readonly snapshot?: Snapshot | undefined;
  /** Production rules that are off for it, with the places where they are written. */
  readonly allow: readonly AllowedRule[];
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
  /** Percent above which compute utilization is measured again; engines without it do not care. */
  readonly utilizationLimit?: number | undefined;
}
