import type { JsonValue } from '../../core/json.ts';
import type { AccountState, StageRecord } from './account-state.ts';
import { readList, readMap, readObject, readText, ShapeError } from './json-reader.ts';
import { readAssociation, readFunction, readStore } from './read-records.ts';
import { readAlarm } from './alarm-records.ts';
import { readLogGroup } from './log-records.ts';
import { readSession } from './session-records.ts';
import { STATE_VERSION, upgraded } from './upgrades.ts';

const FORMAT = 'cf2-emulator-state';

/** The state as the text of a state file. */
export function encodeState(state: AccountState): string {
  const file = {
    format: FORMAT,
    version: STATE_VERSION,
    accountId: state.accountId,
    functions: [...state.functions.values()].map((fn) => ({
      ...fn,
      development: encodeStage(fn.development),
      live: fn.live === undefined ? null : encodeStage(fn.live),
    })),
    keyValueStores: [...state.keyValueStores.values()].map((store) => ({
      ...store,
      items: Object.fromEntries(store.items),
    })),
    associations: state.associations,
    sessions: [...state.sessions.values()],
    logGroups: [...state.logGroups.values()],
    alarms: [...state.alarms.values()],
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
 * The state that a state file of this or an earlier version holds.
 * @throws {SyntaxError} for text that is not JSON
 * @throws {ShapeError} for JSON that is no state, or one of a later version
 */
export function decodeState(text: string): AccountState {
  const written = readObject(JSON.parse(text) as JsonValue, 'the file');
  if (written.format !== FORMAT) throw new ShapeError(`"format" has to be "${FORMAT}"`);
  const file = upgraded(written);
  if (file === undefined)
    throw new ShapeError(`"version" has to be ${STATE_VERSION} at most, the latest this cf2 reads`);
  return {
    accountId: readText(file.accountId, 'accountId'),
    functions: byName(readList(readFunction)(file.functions, 'functions')),
    keyValueStores: byName(readList(readStore)(file.keyValueStores, 'keyValueStores')),
    associations: readList(readAssociation)(file.associations, 'associations'),
    sessions: new Map(
      readList(readSession)(file.sessions, 'sessions').map((it) => [it.accessKeyId, it]),
    ),
    logGroups: byName(readList(readLogGroup)(file.logGroups, 'logGroups')),
    alarms: byName(readList(readAlarm)(file.alarms, 'alarms')),
    tags: file.tags === undefined ? new Map() : readMap(readMap(readText))(file.tags, 'tags'),
  };
}

function byName<T extends { readonly name: string }>(records: readonly T[]): Map<string, T> {
  const map = new Map(records.map((record) => [record.name, record]));
  if (map.size !== records.length) throw new ShapeError('a name occurs twice');
  return map;
}
