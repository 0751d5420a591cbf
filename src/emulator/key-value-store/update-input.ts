import { isJsonObject } from '../../core/json.ts';
import type { JsonObject, JsonValue } from '../../core/json.ts';
import { LIMITS } from '../../core/limits.ts';
import { itemProblem, keyProblem } from '../key-value-items.ts';
import { invalid } from './data-error.ts';

/** What an UpdateKeys asks for; no key occurs twice. */
export interface KeysUpdate {
  readonly puts: readonly (readonly [key: string, value: string])[];
  readonly deletes: readonly string[];
}

/**
 * Body of UpdateKeys.
 * @throws {DataError} ValidationException
 */
export function parseUpdate(body: JsonObject): KeysUpdate {
  const puts = listIn(body, 'Puts').map(parsePut);
  const deletes = listIn(body, 'Deletes').map(parseDelete);
  const keys = [...puts.map(([key]) => key), ...deletes];
  const { value: limit } = LIMITS.keyValueStoreUpdateKeys;
  if (keys.length === 0) throw invalid('Puts or Deletes is required.');
  if (keys.length > limit) throw invalid(`Puts and Deletes have ${limit} keys at most.`);
  if (new Set(keys).size !== keys.length) throw invalid('A key occurs twice.');
  return { puts, deletes };
}

function listIn(body: JsonObject, member: string): readonly JsonValue[] {
  const list = body[member] ?? [];
  if (!Array.isArray(list)) throw invalid(`${member} has to be a list.`);
  return list as readonly JsonValue[];
}

function parsePut(item: JsonValue, index: number): readonly [string, string] {
  const { Key: key, Value: value } = isJsonObject(item) ? item : {};
  if (typeof key !== 'string' || typeof value !== 'string')
    throw invalid(`Puts[${index}] needs a Key and a Value.`);
  const problem = itemProblem(key, value);
  if (problem !== undefined) throw invalid(`Puts[${index}]: ${problem}.`);
  return [key, value];
}

function parseDelete(item: JsonValue, index: number): string {
  const { Key: key } = isJsonObject(item) ? item : {};
  if (typeof key !== 'string') throw invalid(`Deletes[${index}] needs a Key.`);
  const problem = keyProblem(key);
  if (problem !== undefined) throw invalid(`Deletes[${index}]: ${problem}.`);
  return key;
}
