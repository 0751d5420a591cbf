import type { JsonValue } from './json.ts';
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

/** Makes engines that emulate the runtime; `close` ends the sandbox. */
export interface OfflineRuntime {
  engine(code: FunctionCode): Engine;
  close(): Promise<void>;
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

/** Who makes the calls. https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
export interface Caller {
  /** 12 digits. */
  readonly account: string;
  readonly arn: string;
}

/** Files of the working directory. Paths are relative to it, with forward slashes. */
export interface Files {
  /** UTF-8 text; throws FileError. */
  readText(path: string): Promise<string>;
  /** Names (not paths) of a folder's entries, sorted; empty when there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  exists(path: string): Promise<boolean>;
}

/** Why a file could not be read, in words that finish "cannot read x: …". */
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
