/** A value of JSON. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A map of JSON; what may stand in it is written in docs/test-format.md. */
export type JsonMap = Readonly<Record<string, Json>>;

/** When CloudFront runs a function. */
export type EventType = 'viewer-request' | 'viewer-response';

/** Runtimes of CloudFront Functions. */
export type Runtime = 'cloudfront-js-1.0' | 'cloudfront-js-2.0';

/** Which project to load. */
export interface ProjectOptions {
  /** Folder to which all paths are relative; the working directory unless said. */
  readonly folder?: string;
  /** Configuration; `cloudfront-functions.yml` unless said. */
  readonly config?: string;
  /** Environment of the configuration. */
  readonly environment?: string;
  /** Sources of functions, for a project without a configuration. */
  readonly sources?: readonly string[];
  /** Ids of the functions to load; all of them unless said. */
  readonly only?: readonly string[];
  /** A function without tests is no error. */
  readonly allowNoTests?: boolean;
}

/** The functions of a project with the tests of their files. */
export interface Project {
  readonly functions: readonly ProjectFunction[];
}

/** One function. */
export interface ProjectFunction {
  readonly id: string;
  /** Name in AWS. */
  readonly name: string;
  /** Path of the code, relative to the folder. */
  readonly source: string;
  readonly tests: readonly ProjectTest[];
}

/** One test, or one row of a table. */
export interface ProjectTest {
  /** `<function id> › <name>`. */
  readonly id: string;
  readonly name: string;
  /** Where it is written: path relative to the folder, line from 1. */
  readonly file: string;
  readonly line: number;
  readonly tags: readonly string[];
  /** Why it does not run offline: the reason of `skip`, possibly empty, or `engine: aws`. */
  readonly skipped: string | undefined;
  /** Runs it in the emulated runtime. Rejects with Cf2Error when it fails; a skipped one never does. */
  check(): Promise<void>;
}

/** Which function to open, and what all of its tests have in common. */
export interface FunctionOptions {
  /** Path of the code. */
  readonly source: string;
  /** Folder to which all paths are relative; the working directory unless said. */
  readonly folder?: string;
  /** `cloudfront-js-2.0` unless said. */
  readonly runtime?: Runtime;
  /** Either, unless said. */
  readonly eventType?: EventType;
  /** Contents of the key value store, or the path of a JSON file. */
  readonly kvs?: JsonMap | string;
  /** Input merged under that of every test: `request`, `viewer`, `clock` and so on. */
  readonly defaults?: JsonMap;
}

/** What a function is given: a request as in a test file, or the input keys of a test. */
export type Input = string | TestInput;

/** The input keys of a test file. */
export interface TestInput {
  /** One line, HTTP text, or a map. */
  readonly request?: Json;
  /** A status, HTTP text, or a map. */
  readonly response?: Json;
  /** An event as AWS documents it, or the path of one. It is sent as it is. */
  readonly event?: JsonMap | string;
  readonly context?: JsonMap;
  readonly viewer?: JsonMap;
  readonly kvs?: JsonMap;
  /** RFC 3339 with a zone. */
  readonly clock?: string;
  readonly edgeLocation?: JsonMap;
}

/** What a test expects: short, as `301 /new`, or in full, with every matcher of test files. */
export type Expectation = Json;

/** A test as in a test file. */
export interface Test extends TestInput {
  readonly expect: Expectation;
}

/** Values of a message as test files write them: one as text, several as a list. */
export type Entries = Readonly<Record<string, string | readonly string[]>>;

/** A cookie with attributes is a map. */
export type Cookies = Readonly<Record<string, Json>>;

/** A request that goes on to cache and origin. */
export interface RequestMessage {
  readonly method?: string;
  readonly uri?: string;
  readonly querystring?: Entries;
  readonly headers?: Entries;
  readonly cookies?: Cookies;
}

/** A response. */
export interface ResponseMessage {
  readonly statusCode?: number;
  readonly statusDescription?: string;
  readonly headers?: Entries;
  readonly cookies?: Cookies;
  /** Text, or `{ base64 }` for bytes that are none. */
  readonly body?: string | { readonly base64: string };
}

/** How a run ended, in the model in which cf2 compares: exactly one of the first three is there. */
export interface Outcome {
  readonly request?: RequestMessage;
  readonly response?: ResponseMessage;
  /** AWS's text without its opening sentence. */
  readonly error?: string;
  /** What the function logged. */
  readonly logs: readonly string[];
}

/** A function that runs in the emulated runtime. */
export interface OpenFunction {
  /** Runs one event. Rejects with Cf2Error when the input is wrong. */
  run(input: Input): Promise<Outcome>;
  /** Runs one event and holds the outcome against `expect`. Rejects with Cf2Error when they differ. */
  check(test: Test): Promise<void>;
}

/** AWS's own result of TestFunction, or the part of it that counts. */
export interface FunctionResult {
  readonly FunctionOutput?: string;
  readonly FunctionErrorMessage?: string;
  readonly FunctionExecutionLogs?: readonly string[];
}

/** What `expect.extend` takes, of jest and of vitest. */
export interface Matchers {
  /** `await expect(outcome).toMeet('301 /new')`: holds an outcome against an expectation of test files. */
  toMeet(
    outcome: unknown,
    expectation: Expectation,
  ): Promise<{ pass: boolean; message: () => string }>;
}

/** The functions of jest, vitest and node:test that register tests. */
export interface Registrar {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: ((name: string, body: () => Promise<void>) => unknown) & {
    readonly skip: (name: string, body: () => Promise<void>) => unknown;
  };
}

/** Something that is wrong with a file, or in which a test failed. */
export interface Finding {
  /** Code of the mistake, or kind of the failure. */
  readonly code: string;
  readonly message: string;
  /** Relative to the folder; undefined for findings without a place. */
  readonly file: string | undefined;
  /** From 1; columns in code points. */
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** Everything that cf2/testing can do. */
export interface Testing {
  /** Loads a project. Rejects with Cf2Error naming every mistake in its files. */
  readonly loadProject: (options?: ProjectOptions) => Promise<Project>;
  /** Registers a suite for each function and a test for each of its tests. */
  readonly registerTests: (project: Project, registrar: Registrar) => void;
  /** Opens a function for tests in code. Rejects with Cf2Error for code that the runtime refuses. */
  readonly openFunction: (options: FunctionOptions | string) => Promise<OpenFunction>;
  /** An outcome of AWS's own result. `event` is the event that was sent. */
  readonly canonicalise: (result: FunctionResult, event: JsonMap) => Outcome;
  readonly matchers: Matchers;
  /** Ends the emulated runtime. It does not keep a process alive, so this is for the tidy. */
  readonly close: () => Promise<void>;
}
