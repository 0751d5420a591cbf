import type { Runtime } from '../../core/runtimes.ts';
import { functionArn } from './arn.ts';

/** `FunctionConfig` of one stage. At most one key value store. */
export interface StageConfig {
  readonly comment: string;
  readonly runtime: Runtime;
  readonly keyValueStoreArns: readonly string[];
}

/** One stage of a function: a record of its own, which the other stage's changes never touch. */
export interface StageRecord {
  readonly code: Uint8Array;
  readonly config: StageConfig;
  /** Counted from 1; LIVE carries the number that DEVELOPMENT had when it was published. */
  readonly revision: number;
  /** Milliseconds since 1970, as is `modifiedAt`. */
  readonly createdAt: number;
  readonly modifiedAt: number;
}

/** A function; `live` is undefined until it is published for the first time. */
export interface FunctionRecord {
  readonly name: string;
  readonly development: StageRecord;
  readonly live: StageRecord | undefined;
}

/** A key value store with its contents. */
export interface KeyValueStoreRecord {
  /** A UUID; the ARN ends with it. */
  readonly id: string;
  readonly name: string;
  readonly comment: string;
  readonly items: ReadonlyMap<string, string>;
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly modifiedAt: number;
}

/** Everything the emulator remembers. Never changed in place: a change makes a new one. */
export interface AccountState {
  readonly accountId: string;
  readonly functions: ReadonlyMap<string, FunctionRecord>;
  /** By name. */
  readonly keyValueStores: ReadonlyMap<string, KeyValueStoreRecord>;
  /** By ARN; a resource without tags is missing. */
  readonly tags: ReadonlyMap<string, ResourceTags>;
}

/** Tags of one resource, value by key. */
export type ResourceTags = ReadonlyMap<string, string>;

/** The state with a function added or replaced. */
export function withFunction(state: AccountState, fn: FunctionRecord): AccountState {
  return { ...state, functions: new Map(state.functions).set(fn.name, fn) };
}

/** The state without a function and its tags. */
export function withoutFunction(state: AccountState, name: string): AccountState {
  const functions = new Map(state.functions);
  functions.delete(name);
  return withTags({ ...state, functions }, functionArn(state.accountId, name), new Map());
}

/** The state with all tags of a resource replaced. */
export function withTags(state: AccountState, arn: string, tags: ResourceTags): AccountState {
  const all = new Map(state.tags);
  if (tags.size === 0) all.delete(arn);
  else all.set(arn, tags);
  return { ...state, tags: all };
}
