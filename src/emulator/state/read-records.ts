import { EVENT_TYPES } from '../../core/event.ts';
import type { EventType } from '../../core/event.ts';
import { isRuntime, RUNTIMES } from '../../core/runtimes.ts';
import { decodeBase64 } from '../base64.ts';
import type {
  FunctionAssociation,
  FunctionRecord,
  KeyValueStoreRecord,
  StageConfig,
  StageRecord,
} from './account-state.ts';
import {
  readCount,
  readList,
  readMap,
  readObject,
  readText,
  readTextThat,
  ShapeError,
} from './json-reader.ts';
import type { Read } from './json-reader.ts';

const readBytes: Read<Uint8Array> = (value, path) => {
  const bytes = decodeBase64(readText(value, path));
  if (bytes === undefined) throw new ShapeError(`${path} has to be base64`);
  return bytes;
};

/** A function of a state file. */
export const readFunction: Read<FunctionRecord> = (value, path) => {
  const fn = readObject(value, path);
  return {
    name: readText(fn.name, `${path}.name`),
    development: readStage(fn.development, `${path}.development`),
    live: fn.live === null ? undefined : readStage(fn.live, `${path}.live`),
    deployedAt: readCount(fn.deployedAt, `${path}.deployedAt`),
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

/** A key value store of a state file. */
export const readStore: Read<KeyValueStoreRecord> = (value, path) => {
  const store = readObject(value, path);
  return {
    id: readText(store.id, `${path}.id`),
    name: readText(store.name, `${path}.name`),
    comment: readText(store.comment, `${path}.comment`),
    revision: readCount(store.revision, `${path}.revision`),
    createdAt: readCount(store.createdAt, `${path}.createdAt`),
    modifiedAt: readCount(store.modifiedAt, `${path}.modifiedAt`),
    readyAt: readCount(store.readyAt, `${path}.readyAt`),
    items: readMap(readText)(store.items, `${path}.items`),
    itemsRevision: readCount(store.itemsRevision, `${path}.itemsRevision`),
    itemsModifiedAt: readCount(store.itemsModifiedAt, `${path}.itemsModifiedAt`),
  };
};

const isEventType = (text: string): text is EventType => EVENT_TYPES.some((type) => type === text);

/** One of the two events of a behaviour. */
export const readEventType = readTextThat(isEventType, `one of ${EVENT_TYPES.join(', ')}`);

/** An association of a state file. */
export const readAssociation: Read<FunctionAssociation> = (value, path) => {
  const association = readObject(value, path);
  return {
    functionName: readText(association.functionName, `${path}.functionName`),
    distributionId: readText(association.distributionId, `${path}.distributionId`),
    pathPattern: readText(association.pathPattern, `${path}.pathPattern`),
    eventType: readEventType(association.eventType, `${path}.eventType`),
  };
};
