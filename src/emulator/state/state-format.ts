import { isRuntime, RUNTIMES } from '../../core/runtimes.ts';
import { decodeBase64 } from '../base64.ts';
import type { AccountState, FunctionRecord, KeyValueStoreRecord } from './account-state.ts';
import type { StageConfig, StageRecord } from './account-state.ts';
import {
  readCount,
  readList,
  readObject,
  readText,
  readTextThat,
  ShapeError,
} from './json-reader.ts';
import type { Read } from './json-reader.ts';
import type { JsonValue } from '../../core/json.ts';

const FORMAT = 'cf2-emulator-state';
const VERSION = 1;

/** The state as the text of a state file. */
export function encodeState(state: AccountState): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    accountId: state.accountId,
    functions: [...state.functions.values()].map((fn) => ({
      name: fn.name,
      development: encodeStage(fn.development),
      live: fn.live === undefined ? null : encodeStage(fn.live),
    })),
    keyValueStores: [...state.keyValueStores.values()].map((store) => ({
      ...store,
      items: Object.fromEntries(store.items),
    })),
    ...(state.tags.size === 0 ? {} : { tags: encodeTags(state.tags) }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function encodeTags(tags: AccountState['tags']) {
  return Object.fromEntries([...tags].map(([arn, own]) => [arn, Object.fromEntries(own)]));
}

function encodeStage(stage: StageRecord) {
  return { ...stage, code: Buffer.from(stage.code).toString('base64') };
}

/**
 * The state that a state file holds.
 * @throws {SyntaxError} for text that is not JSON
 * @throws {ShapeError} for JSON that is no state, or one of a later version
 */
export function decodeState(text: string): AccountState {
  const file = readObject(JSON.parse(text) as JsonValue, 'the file');
  if (file.format !== FORMAT) throw new ShapeError(`"format" has to be "${FORMAT}"`);
  if (file.version !== VERSION)
    throw new ShapeError(`"version" has to be ${VERSION}, the only one this cf2 reads`);
  return {
    accountId: readText(file.accountId, 'accountId'),
    functions: byName(readList(readFunction)(file.functions, 'functions')),
    keyValueStores: byName(readList(readStore)(file.keyValueStores, 'keyValueStores')),
    // Files of before know no tags.
    tags: file.tags === undefined ? new Map() : readMap(readTags)(file.tags, 'tags'),
  };
}

function byName<T extends { readonly name: string }>(records: readonly T[]): Map<string, T> {
  const map = new Map(records.map((record) => [record.name, record]));
  if (map.size !== records.length) throw new ShapeError('a name occurs twice');
  return map;
}

const readBytes: Read<Uint8Array> = (value, path) => {
  const bytes = decodeBase64(readText(value, path));
  if (bytes === undefined) throw new ShapeError(`${path} has to be base64`);
  return bytes;
};

const readFunction: Read<FunctionRecord> = (value, path) => {
  const fn = readObject(value, path);
  return {
    name: readText(fn.name, `${path}.name`),
    development: readStage(fn.development, `${path}.development`),
    live: fn.live === null ? undefined : readStage(fn.live, `${path}.live`),
  };
};

const readStage: Read<StageRecord> = (value, path) => {
  const stage = readObject(value, path);
  return {
    code: readBytes(stage.code, `${path}.code`),
    config: readConfig(stage.config, `${path}.config`),
    revision: readCount(stage.revision, `${path}.revision`),
    createdAt: readCount(stage.createdAt, `${path}.createdAt`),
    modifiedAt: readCount(stage.modifiedAt, `${path}.modifiedAt`),
  };
};

const readRuntime = readTextThat(isRuntime, `one of ${RUNTIMES.join(', ')}`);

const readConfig: Read<StageConfig> = (value, path) => {
  const config = readObject(value, path);
  return {
    comment: readText(config.comment, `${path}.comment`),
    runtime: readRuntime(config.runtime, `${path}.runtime`),
    keyValueStoreArns: readList(readText)(config.keyValueStoreArns, `${path}.keyValueStoreArns`),
  };
};

const readMap =
  <T>(read: Read<T>): Read<ReadonlyMap<string, T>> =>
  (value, path) =>
    new Map(
      Object.entries(readObject(value, path)).map(([key, item]) => [
        key,
        read(item, `${path}.${key}`),
      ]),
    );

const readTags = readMap(readText);

const readStore: Read<KeyValueStoreRecord> = (value, path) => {
  const store = readObject(value, path);
  return {
    id: readText(store.id, `${path}.id`),
    name: readText(store.name, `${path}.name`),
    comment: readText(store.comment, `${path}.comment`),
    items: readMap(readText)(store.items, `${path}.items`),
    revision: readCount(store.revision, `${path}.revision`),
    modifiedAt: readCount(store.modifiedAt, `${path}.modifiedAt`),
  };
};
