import type { BuildCommand } from './built-code.ts';
import type { CoverageLimits } from './coverage/coverage.ts';
import type { EventType } from './event.ts';
import type { RestoredFunction } from './kept/kept-function.ts';
import type { StoreItems } from './kvs/store-diff.ts';
import type { RuleCode } from './rules/rule-table.ts';
import type { Runtime } from './runtimes.ts';
import type { ObsoleteSnapshot } from './snapshot/snapshot.ts';
import type { Span } from './source.ts';
import type { TestCase } from './test-case.ts';

/**
 * One function as configuration or inputs describe it. `undefined` means "unsaid": whatever AWS has is
 * kept, or the default applies to a function that does not exist yet.
 */
export interface FunctionConfig {
  readonly id: string;
  /** Name in AWS. */
  readonly name: string;
  /** Path of the source, relative to the working directory, forward slashes. */
  readonly source: string;
  /** Makes the code of the source; undefined: the source is the code. */
  readonly build?: BuildCommand | undefined;
  /** Brought back instead of the source, with the whole configuration that it had. */
  readonly restores?: RestoredFunction | undefined;
  readonly runtime: Runtime | undefined;
  readonly eventType: EventType | undefined;
  readonly comment: string | undefined;
  /** Name or ARN of the associated key value store; `NO_STORE`: an association is removed. */
  readonly kvs: string | undefined;
  /** What that store shall hold; undefined: the configuration does not say. */
  readonly kvsData?: StoreData | undefined;
  readonly limits: FunctionLimits;
  /** Production rules that are off for all its tests. */
  readonly allow: readonly RuleCode[];
  readonly kvsFixtures: KvsFixtures;
  /** Which events run on LIVE too; default `auto`. */
  readonly live?: LiveEvents;
  /** `none`: the function is deliberately without tests. */
  readonly tests: 'none' | readonly TestCase[];
  /** Recorded results that no test asks for; not told where only some tests run. */
  readonly obsoleteSnapshots?: readonly ObsoleteSnapshot[];
  /** Some of its tests were left out on purpose: what is said of all of them cannot be judged. */
  readonly isPartial?: boolean | undefined;
  /** Where it is configured; diagnostics about the function as a whole point here. */
  readonly span: Span;
}

/** The word for a function that shall have no key value store. A store of this name goes by its ARN. */
export const NO_STORE = 'none';

/** Contents for a key value store, from a file. */
export interface StoreData {
  /** Relative to the working directory. */
  readonly path: string;
  readonly items: StoreItems;
}

/** What `kvsFixtures` may say, the default first. */
export const KVS_FIXTURES = ['verify', 'offline', 'ignore'] as const;

/**
 * What becomes of a test file's key value store on AWS: it is compared with the associated store, its tests
 * run offline only, or nobody compares.
 */
export type KvsFixtures = (typeof KVS_FIXTURES)[number];

/** What `live` may say, the default first. */
export const LIVE_EVENTS = ['auto', 'always', 'never'] as const;

/**
 * Which events of a function run on LIVE too: all of up to 100, and beyond that those that LIVE's code answers
 * differently offline; all of any number; none, and nothing is compared.
 */
export type LiveEvents = (typeof LIVE_EVENTS)[number];

/** Limits a team may lower (or raise, within AWS's own). */
export interface FunctionLimits {
  /** Percent, judged on AWS's compute utilization. */
  readonly computeUtilization: number;
  /** Bytes of the code as uploaded. */
  readonly codeSize: number;
  /** The least that all offline events together shall reach of the code; undefined: nobody counts. */
  readonly coverage?: CoverageLimits | undefined;
}

/** A loaded project: every function of the run with its tests. */
export interface Suite {
  /** Names of headers, cookies and parameters whose values no report shows. */
  readonly redact?: readonly string[];
  readonly functions: readonly FunctionConfig[];
}
