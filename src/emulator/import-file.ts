import { isJsonObject } from '../core/json.ts';
import type { JsonValue } from '../core/json.ts';
import { LIMITS } from '../core/limits.ts';
import { ApiError, invalidArgument } from './api-error.ts';
import { itemProblem, sizeOfItems } from './key-value-items.ts';

/**
 * Contents of a key value store from AWS's import file, `{"data":[{"key":"…","value":"…"},…]}` in UTF-8.
 * What AWS answers to a bad file is unknown; here the create is refused.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions-create-s3-kvp.html
 * @throws {ApiError} InvalidArgument, EntitySizeLimitExceeded
 */
export function parseImportFile(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = parseJson(bytes);
  const data = isJsonObject(file) ? file.data : undefined;
  if (!Array.isArray(data)) throw bad('it has to be a JSON object with a list "data"');
  const pairs = (data as readonly JsonValue[]).map(parsePair);
  const items = new Map(pairs);
  if (items.size !== pairs.length) throw bad('a key occurs twice');
  if (sizeOfItems(items) > LIMITS.keyValueStoreSize.value)
    throw new ApiError('EntitySizeLimitExceeded');
  return items;
}

function parsePair(pair: JsonValue, index: number): readonly [string, string] {
  const { key, value } = isJsonObject(pair) ? pair : {};
  if (typeof key !== 'string' || typeof value !== 'string')
    throw bad(`data[${index}] has to be { "key": text, "value": text }`);
  const problem = itemProblem(key, value);
  if (problem !== undefined) throw bad(`data[${index}]: ${problem}`);
  return [key, value];
}

function parseJson(bytes: Uint8Array): JsonValue {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as JsonValue;
  } catch (error) {
    throw bad(error instanceof Error ? error.message : String(error));
  }
}

function bad(reason: string): ApiError {
  return invalidArgument(`The import file is not valid: ${reason}.`);
}
