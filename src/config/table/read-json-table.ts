import type { Reason } from '../../core/reasons.ts';
import {
  asMap,
  asText,
  entriesOf,
  itemsOf,
  valueAt,
  type ListNode,
  type LocatedNode,
  type MapNode,
  type Place,
} from '../document/located-node.ts';
import { parseJson } from '../document/parse-json.ts';
import { report, type Problems } from '../document/problems.ts';
import { storeRow } from './store-rows.ts';
import { tableOf, type Table } from './table.ts';

/**
 * Reads a table from JSON: a list of objects, the import file of a key value store, or a flat map of one.
 * undefined for what is none of them.
 */
export function readJsonTable(text: string, file: string, problems: Problems): Table | undefined {
  const parsed = parseJson(text, file);
  if ('reason' in parsed) return reportBadJson(file, parsed.reason, parsed.place, problems);
  const { root } = parsed;
  if (root.kind === 'list') return readRows(root, file, problems);
  if (root.kind === 'map') return readStoreTable(root, problems);
  return reportBadJson(file, 'not-a-table', root.place, problems);
}

/** Contents of a key value store as rows `key` and `value`; `store` is an import file or a flat map. */
export function readStoreTable(store: MapNode, problems: Problems): Table | undefined {
  const data = valueAt(store, 'data');
  if (data?.kind === 'list') return readPairs(data, problems);
  const rows = entriesOf(store).map(({ key, keyPlace, value }) => storeRow(key, keyPlace, value));
  return tableOf(rows, { isStore: true });
}

function readPairs(data: ListNode, problems: Problems): Table | undefined {
  const rows = itemsOf(data).map((item) => {
    const key = asText(valueAt(item, 'key'));
    const value = valueAt(item, 'value');
    if (key && typeof key.value === 'string' && value)
      return storeRow(key.text, key.place, value, item.place);
    return reportBadJson(item.place.span.file, 'not-a-pair', item.place, problems);
  });
  const complete = rows.filter((row) => row !== undefined);
  return complete.length < rows.length ? undefined : tableOf(complete, { isStore: true });
}

function readRows(list: ListNode, file: string, problems: Problems): Table | undefined {
  const rows = list.items.map((item: LocatedNode) => {
    return asMap(item) ?? reportBadJson(file, 'not-a-row', item.place, problems);
  });
  const complete = rows.filter((row) => row !== undefined);
  return complete.length < rows.length ? undefined : tableOf(complete);
}

function reportBadJson(path: string, reason: Reason, place: Place, problems: Problems): undefined {
  report(problems, place, { code: 'bad-json', args: { path, reason } });
}
