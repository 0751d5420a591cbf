import type { Runtime } from '../../core/runtimes.ts';
import { functionArn, keyValueStoreArn } from './arn.ts';
import type { EventType } from '../../core/event.ts';
import type { AlarmRecord } from './alarm-records.ts';
import type { LogGroupRecord } from './log-records.ts';
import type { SessionRecord } from './session-records.ts';

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
  /** Milliseconds since 1970 at which LIVE has reached all locations; counts only while it is associated. */
  readonly deployedAt: number;
}

/** A behaviour of a distribution that runs a function. */
export interface FunctionAssociation {
  readonly functionName: string;
  readonly distributionId: string;
  /** Path pattern of the behaviour; `*` for the default one. */
  readonly pathPattern: string;
  readonly eventType: EventType;
}

/** A key value store with its contents. */
export interface KeyValueStoreRecord {
  /** A UUID; the ARN ends with it. */
  readonly id: string;
  readonly name: string;
  readonly comment: string;
  /** Of the store itself, for the control plane; counted from 1. */
  readonly revision: number;
  /** Milliseconds since 1970, as is every other time here. */
  readonly createdAt: number;
  readonly modifiedAt: number;
  /** From then on its status is READY. */
  readonly readyAt: number;
  readonly items: ReadonlyMap<string, string>;
  /** Of the contents, for the data plane; counted from 1. */
  readonly itemsRevision: number;
  readonly itemsModifiedAt: number;
}

/** Everything the emulator remembers. Never changed in place: a change makes a new one. */
export interface AccountState {
  readonly accountId: string;
  readonly functions: ReadonlyMap<string, FunctionRecord>;
  /** By name. */
  readonly keyValueStores: ReadonlyMap<string, KeyValueStoreRecord>;
  readonly associations: readonly FunctionAssociation[];
  /** By ARN; a resource without tags is missing. */
  readonly tags: ReadonlyMap<string, ResourceTags>;
  /** By access key id, the oldest first. */
  readonly sessions: ReadonlyMap<string, SessionRecord>;
  /** By name. */
  readonly logGroups: ReadonlyMap<string, LogGroupRecord>;
  /** By name. */
  readonly alarms: ReadonlyMap<string, AlarmRecord>;
}

/** Tags of one resource, value by key. */
export type ResourceTags = ReadonlyMap<string, string>;

/** The state with a function added or replaced. */
export function withFunction(state: AccountState, fn: FunctionRecord): AccountState {
  return { ...state, functions: new Map(state.functions).set(fn.name, fn) };
}

/** The state without a function and its tags. */
export function withoutFunction(state: AccountState, name: string): AccountState {
  const arn = functionArn(state.accountId, name);
  return withTags({ ...state, functions: without(state.functions, name) }, arn, new Map());
}

/** The state with a key value store added or replaced. */
export function withKeyValueStore(state: AccountState, store: KeyValueStoreRecord): AccountState {
  return { ...state, keyValueStores: new Map(state.keyValueStores).set(store.name, store) };
}

/** The state without a key value store and its tags. */
export function withoutKeyValueStore(
  state: AccountState,
  store: KeyValueStoreRecord,
): AccountState {
  const keyValueStores = without(state.keyValueStores, store.name);
  return withTags(
    { ...state, keyValueStores },
    keyValueStoreArn(state.accountId, store),
    new Map(),
  );
}

/** The state with all tags of a resource replaced. */
export function withTags(state: AccountState, arn: string, tags: ResourceTags): AccountState {
  const all = tags.size === 0 ? without(state.tags, arn) : new Map(state.tags).set(arn, tags);
  return { ...state, tags: all };
}

/** The behaviours that run a function. */
export function associationsOf(state: AccountState, name: string): readonly FunctionAssociation[] {
  return state.associations.filter(({ functionName }) => functionName === name);
}

function without<T>(records: ReadonlyMap<string, T>, name: string): Map<string, T> {
  const rest = new Map(records);
  rest.delete(name);
  return rest;
}
