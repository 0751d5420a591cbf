import type { StoreData } from '../../core/function-config.ts';
import { fileSpan } from '../../core/source.ts';
import { asText, valueAt, type MapNode } from '../document/located-node.ts';
import { report, type Problems } from '../document/problems.ts';
import { checkItem, checkStore, sizeOf } from '../input/kvs-fixture.ts';
import type { ProjectFiles } from '../project-files.ts';
import { tableReader } from '../table/load-table.ts';
import type { WrittenPath } from './project-function.ts';

/**
 * Reads what a key value store shall hold: AWS's import file, a flat map, or a table with the columns `key` and
 * `value`. Every fault is reported where it is written; undefined if nothing can be read at all.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions-create-s3-kvp.html
 */
export async function loadStoreData(
  files: ProjectFiles,
  { path, place }: WrittenPath,
  problems: Problems,
): Promise<StoreData | undefined> {
  const read = tableReader(path);
  if (read === undefined) {
    const expected = 'the path of a .json or .csv file';
    report(problems, place, {
      code: 'wrong-type',
      args: { key: 'data', expected, actual: JSON.stringify(path) },
    });
    return undefined;
  }
  const text = await files.read(path, place, problems);
  const table = text === undefined ? undefined : read(text, path, problems);
  return table && { path, items: itemsOfRows(table.rows, path, problems) };
}

function itemsOfRows(
  rows: readonly MapNode[],
  path: string,
  problems: Problems,
): ReadonlyMap<string, string> {
  const items = new Map<string, string>();
  let bytes = 0;
  for (const row of rows) {
    const [key, value] = [asText(valueAt(row, 'key')), asText(valueAt(row, 'value'))];
    if (key === undefined || value === undefined) {
      const args = { key: key === undefined ? 'key' : 'value', where: path };
      report(problems, row.place, { code: 'missing-key', args });
      continue;
    }
    if (items.has(key.text))
      report(problems, key.place, { code: 'kvs-twice', args: { key: key.text } });
    checkItem(key.text, value.text, key.place, problems);
    items.set(key.text, value.text);
    bytes += sizeOf([key.text, value.text]);
  }
  checkStore(bytes, { span: fileSpan(path) }, problems);
  return items;
}
