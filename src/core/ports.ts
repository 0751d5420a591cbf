import type { BuiltCode } from './built-code.ts';
import type { CoverageTotals } from './coverage/coverage.ts';
import type { JsonObject, JsonValue } from './json.ts';
import type { StoreItems } from './kvs/store-diff.ts';
import type { StoreBatch } from './kvs/sync-batches.ts';
import type { ProgressEvent } from './progress.ts';
import type { Runtime } from './runtimes.ts';
import type { Invocation } from './test-case.ts';
import type { EngineName } from './failure.ts';
import type { Observations, TestResult } from './outcome.ts';
import type { ServiceError } from './errors.ts';
import type { Diagnostic } from './diagnostics.ts';

/** Code with the runtime it is written for. */
export interface FunctionCode {
  readonly source: string;
  readonly runtime: Runtime;
}

/** What an engine says of one event; `trouble` means that it could not be run (AWS, network). */
export type EngineAnswer =
  | {
      readonly kind: 'result';
      readonly result: TestResult;
      /** Offline runs only. */
      readonly observations: Observations | undefined;
      readonly durationMs: number;
    }
  | { readonly kind: 'trouble'; readonly error: ServiceError };

/**
 * Runs events through one version of one function. Answers come in the order of the invocations;
 * `onAnswer` hears of each as it arrives. Never rejects for what a function or an event does.
 */
export interface Engine {
  readonly name: EngineName;
  run(
    invocations: readonly Invocation[],
    onAnswer?: (index: number, answer: EngineAnswer) => void,
  ): Promise<readonly EngineAnswer[]>;
}

/** Code that counts what it does, made of a function's code. */
export interface CountingCode extends FunctionCode {
  /** A script that answers the counts as text; it runs where the code ran. */
  readonly counters: string;
}

/** What counting code made of one event. */
export interface CountedAnswer {
  readonly result: TestResult;
  /** Counted until the event ended, however that was; undefined when nobody could ask any more. */
  readonly counts: string | undefined;
}

/** Runs events through counting code, each as if it were the first. Answers come in the order of the invocations. */
export interface CountingEngine {
  run(invocations: readonly Invocation[]): Promise<readonly CountedAnswer[]>;
}

/** Makes engines for counting code. */
export interface CountingRuntime {
  /** Code goes in unchecked: its original must have been accepted. Throws for what cannot be parsed. */
  countingEngine(code: CountingCode): CountingEngine;
}

/** A function whose coverage is asked for. */
export interface CoverageRequest {
  readonly code: FunctionCode;
  /** The path that reports name. */
  readonly file: string;
  /** Set where a build made the code. */
  readonly built: BuiltCode | undefined;
  readonly invocations: readonly Invocation[];
}

/** What a function's events reached of its code. */
export type CoverageAnswer =
  | {
      readonly kind: 'counted';
      readonly totals: CoverageTotals;
      /** The coverage map of istanbul as JSON: files by path. */
      readonly files: JsonObject;
      /** What the events came to while they were counted, in their order. */
      readonly answers: readonly CountedAnswer[];
    }
  /** The code cannot be made to count; why. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Runs events once more and counts what they reach. Every fixture has a clock. */
export type MeasureCoverage = (request: CoverageRequest) => Promise<CoverageAnswer>;

/** Makes engines that emulate the runtime; `close` ends the sandbox. */
export interface OfflineRuntime {
  engine(code: FunctionCode): Engine;
  close(): Promise<void>;
}

/** The emulation of the runtimes with all that it can do. */
export interface EmulatedRuntime extends OfflineRuntime, CountingRuntime {}

/** Why a second engine has nothing to say of an event. */
export type StrictGap =
  /** It ran for longer than cf2 waits. */
  | { readonly gap: 'too-long'; readonly milliseconds: number }
  | { readonly gap: 'too-much-output'; readonly bytes: number }
  /** A fault of its own ended it. */
  | { readonly gap: 'crashed'; readonly signal: string }
  /** The process ended; what it said. */
  | { readonly gap: 'broken'; readonly detail: string }
  /** So many events before it had no answer that the rest was left out. */
  | { readonly gap: 'left-out' }
  /** CloudFront's own module refuses a call, which the second engine does not know. */
  | { readonly gap: 'origin'; readonly detail: string };

/** What a second engine makes of one event. */
export type StrictAnswer =
  | { readonly kind: 'result'; readonly result: TestResult }
  /** Its parser takes code that the checker refuses; refused code is not run. */
  | { readonly kind: 'accepted' }
  | { readonly kind: 'gap'; readonly gap: StrictGap };

/** Something in which the offline engine and the second one differ; both values as text. */
export interface StrictDifference {
  /**
   * `verdict` (error texts of both parsers, `accepted` where one takes the code), `error`, `logs`, `outcome`, or a
   * field of the outcome.
   */
  readonly field: string;
  readonly offline: string;
  readonly second: string;
}

/**
 * A second opinion on what the offline engine says: an installed build of the engine that the runtimes are made
 * of. It is not the very build AWS uses, so `explain` knows where it has to differ. Nothing here rejects for what
 * a function does.
 */
export interface StrictBackend {
  /** Name and version: `njs 0.7.9`. */
  readonly binary: string;
  /** Has its parser read the code; undefined when it says the same as the checker. */
  compareVerdicts(code: FunctionCode): Promise<StrictDifference | undefined>;
  /**
   * Answers in the order of the invocations; every fixture has a clock. `together` is quick, and what one event
   * leaves behind in the function's variables the next one finds; `alone` gives each a process of its own.
   */
  run(
    code: FunctionCode,
    invocations: readonly Invocation[],
    how: 'together' | 'alone',
  ): Promise<readonly StrictAnswer[]>;
  /** Why this version differs there from a runtime; undefined when it should not. */
  explain(runtime: Runtime, difference: StrictDifference): string | undefined;
}

/**
 * Static rules over a function's code. `file` is the path spans shall carry, `codeSize` the limit in
 * bytes (default: LIMITS.codeSize).
 */
export type Checker = (
  code: FunctionCode,
  file: string,
  codeSize?: number,
) => readonly Diagnostic[];

/** Stages of a function. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_FunctionMetadata.html */
export type Stage = 'DEVELOPMENT' | 'LIVE';

/** `FunctionConfig` of the API, decoded. */
export interface RemoteConfig {
  readonly comment: string;
  readonly runtime: string;
  readonly keyValueStoreArns: readonly string[];
}

/** One stage of a function as AWS describes it. */
export interface RemoteFunction {
  readonly config: RemoteConfig;
  readonly etag: string;
  readonly status: string;
  readonly arn: string;
}

/** Code of one stage with its ETag. */
export interface RemoteCode {
  readonly code: Uint8Array;
  readonly etag: string;
}

/**
 * CloudFront's function API. Every method throws ServiceError; reads answer undefined for a function
 * or stage that does not exist. Writes take the ETag they are conditional on.
 */
export interface CloudFrontFunctions {
  describe(name: string, stage: Stage): Promise<RemoteFunction | undefined>;
  get(name: string, stage: Stage): Promise<RemoteCode | undefined>;
  create(name: string, config: RemoteConfig, code: Uint8Array): Promise<RemoteFunction>;
  /** Answers the new ETag. */
  update(name: string, etag: string, config: RemoteConfig, code: Uint8Array): Promise<string>;
  test(name: string, etag: string, stage: Stage, event: JsonValue): Promise<TestResult>;
  publish(name: string, etag: string): Promise<void>;
  /** ARN of a key value store by name. */
  keyValueStoreArn(name: string): Promise<string>;
}

/** The part of the API that reads one function. */
export type FunctionReads = Pick<CloudFrontFunctions, 'describe' | 'get'>;

/** Tags of a resource, value by key. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Tag.html */
export type Tags = Readonly<Record<string, string>>;

/** One stage of a function as a list has it: no ETag, no code. */
export interface ListedFunction {
  readonly name: string;
  readonly arn: string;
  readonly stage: string;
  readonly comment: string;
  /** Milliseconds since 1970; undefined when AWS does not tell. */
  readonly createdAt: number | undefined;
}

/**
 * CloudFront for functions that are made to be tested and taken away. It cannot publish. Every method throws
 * ServiceError; a resource that does not exist is `no-such-function`.
 */
export interface ThrowawayFunctions extends Pick<
  CloudFrontFunctions,
  'describe' | 'get' | 'update' | 'test'
> {
  /** Throws `tags-refused` where AWS creates no tagged function at the moment; without tags it may. */
  create(
    name: string,
    config: RemoteConfig,
    code: Uint8Array,
    tags?: Tags,
  ): Promise<RemoteFunction>;
  /** Both stages, if DEVELOPMENT still has this ETag. */
  delete(name: string, etag: string): Promise<void>;
  /** All functions of the account: one item per function and stage. */
  list(): Promise<readonly ListedFunction[]>;
  tagsOf(arn: string): Promise<Tags>;
  /** Adds tags; other tags stay. The API has no condition for it. */
  tag(arn: string, tags: Tags): Promise<void>;
}

/** Who makes the calls. https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
export interface Caller {
  /** 12 digits. */
  readonly account: string;
  readonly arn: string;
}

/** Everything in a key value store, as of one moment. */
export interface StoreContents {
  /** ETag of the data, which is not that of the store in the control plane. */
  readonly etag: string;
  readonly items: StoreItems;
}

/** Contents of key value stores, by the ARN of the store. Throws ServiceError. */
export interface KeyValueStores {
  /** Values of keys; keys that the store does not have are missing in the answer. */
  read(arn: string, keys: readonly string[]): Promise<StoreItems>;
  /** All keys and values under one ETag. */
  contents(arn: string): Promise<StoreContents>;
  /**
   * Writes a batch, conditional on the ETag of the data, and answers the new one. Throws
   * `precondition-failed` when somebody else has written.
   */
  update(arn: string, etag: string, batch: StoreBatch): Promise<string>;
}

/** Files of the working directory. Paths are relative to it, with forward slashes. */
export interface Files {
  /** UTF-8 text; throws FileError. */
  readText(path: string): Promise<string>;
  /** Names (not paths) of a folder's entries, sorted; empty when there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  exists(path: string): Promise<boolean>;
}

/** Writes files of the working directory. All methods throw FileError. */
export interface FileWriter {
  /** Writes a new file, and the folders it lies in; refused where something is already. */
  create(path: string, text: string): Promise<void>;
  /** Replaces the text of a file; refused where it is no longer `before`. */
  replace(path: string, before: string, text: string): Promise<void>;
  /** Removes a file; refused where its text is no longer `before`. */
  remove(path: string, before: string): Promise<void>;
}

/** Why a file could not be read or written, in words that finish "cannot read x: …". */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly reason: string;
  /** True when the path leaves the repository after resolving links. */
  readonly outsideRoot: boolean;

  constructor(reason: string, outsideRoot = false) {
    super(reason);
    this.reason = reason;
    this.outsideRoot = outsideRoot;
  }
}

/** Milliseconds since 1970. */
export type Clock = () => number;

/** Passes time, in milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

/** Tells a person what happens while it happens. */
export type Progress = (event: ProgressEvent) => void;

/** SHA-256 as lower-case hex. */
export type Sha256 = (bytes: Uint8Array) => string;
