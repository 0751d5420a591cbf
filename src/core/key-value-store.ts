import { isJsonObject, type JsonObject, type JsonValue } from './json.ts';

/**
 * Contents of a key value store from JSON: AWS's import file `{"data":[{"key","value"},…]}` or a flat
 * map. Values that are no text are kept as compact JSON. Answers undefined when it is neither.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions-create-s3-kvp.html
 */
export function storeItems(contents: JsonObject): Readonly<Record<string, string>> | undefined {
  const { data } = contents;
  if (!Array.isArray(data)) return fromEntries(Object.entries(contents));
  const rows = data as readonly JsonValue[];
  const pairs = rows.map((row) => (isJsonObject(row) ? [row.key, row.value] : []));
  const complete = pairs.filter(
    (pair): pair is [string, JsonValue] => typeof pair[0] === 'string' && pair[1] !== undefined,
  );
  return complete.length === pairs.length ? fromEntries(complete) : undefined;
}

function fromEntries(pairs: readonly (readonly [string, JsonValue])[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}
