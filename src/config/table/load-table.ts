import {
  asMap,
  asText,
  itemsOf,
  valueAt,
  type LocatedNode,
  type MapEntry,
  type MapNode,
  type ScalarNode,
} from '../document/located-node.ts';
import { parseJson } from '../document/parse-json.ts';
import { report, type Problems } from '../document/problems.ts';
import { folderOf, resolvePath } from '../paths.ts';
import type { ProjectFiles } from '../project-files.ts';
import { readCsv } from './read-csv.ts';
import { readJsonTable, readStoreTable } from './read-json-table.ts';
import { mergeStoreRows } from './store-rows.ts';
import { tableOf, type Table } from './table.ts';

/** The word that makes the key value store of a test its table. */
const STORE = 'kvs';

/**
 * Reads the table that `cases` of a test names or holds; `kvs` is the key of the whole file. undefined
 * when it cannot be read or has no rows, which is reported.
 */
export async function loadTable(
  files: ProjectFiles,
  test: MapNode,
  kvs: MapEntry | undefined,
  problems: Problems,
): Promise<Table | undefined> {
  const cases = valueAt(test, 'cases');
  const written = asText(cases);
  const table = written
    ? await readNamed(files, written, { test, kvs }, problems)
    : inlineTable(cases);
  if (table?.rows.length !== 0) return table;
  const args = { path: written?.text ?? 'cases' };
  report(problems, cases?.place, { code: 'empty-table', args });
  return undefined;
}

function inlineTable(cases: LocatedNode | undefined): Table | undefined {
  const items = itemsOf(cases);
  const rows = items.flatMap((item) => asMap(item) ?? []);
  if (cases?.kind !== 'list' || rows.length < items.length) return undefined;
  return tableOf(rows, { isInline: true });
}

interface Stores {
  readonly test: MapNode;
  readonly kvs: MapEntry | undefined;
}

async function readNamed(
  files: ProjectFiles,
  written: ScalarNode,
  stores: Stores,
  problems: Problems,
): Promise<Table | undefined> {
  if (written.text === STORE) return readStore(files, written, stores, problems);
  const read = tableReader(written.text);
  if (read === undefined) return reportKind(written, problems);
  const path = pathOf(written);
  const text = await files.read(path, written.place, problems);
  return text === undefined ? undefined : read(text, path, problems);
}

/** Reads the text of a file. */
export type TableReader = (text: string, file: string, problems: Problems) => Table | undefined;

const READERS: readonly (readonly [RegExp, TableReader])[] = [
  [/\.csv$/i, readCsv],
  [/\.json$/i, readJsonTable],
];

/** What reads a file of this name; undefined for what is no table. */
export function tableReader(path: string): TableReader | undefined {
  return READERS.find(([ending]) => ending.test(path))?.[1];
}

function reportKind(written: ScalarNode, problems: Problems): undefined {
  const expected = 'a list, "kvs", or the path of a .csv or .json file';
  const args = { key: 'cases', expected, actual: JSON.stringify(written.text) };
  report(problems, written.place, { code: 'wrong-type', args });
}

async function readStore(
  files: ProjectFiles,
  written: ScalarNode,
  { test, kvs }: Stores,
  problems: Problems,
): Promise<Table | undefined> {
  const own = valueAt(test, 'kvs');
  if (kvs === undefined && own === undefined) {
    const args = { key: 'kvs', where: 'cases: kvs' };
    report(problems, written.place, { code: 'missing-key', args });
    return undefined;
  }
  const base = kvs ? await storeTable(files, kvs.value) : tableOf([]);
  return base && tableOf(mergeStoreRows(base.rows, own), { isStore: true });
}

/** What is wrong with the store itself is reported where it is read as a fixture. */
async function storeTable(files: ProjectFiles, kvs: LocatedNode): Promise<Table | undefined> {
  const written = asText(kvs);
  if (written === undefined) return tableOf(mergeStoreRows([], kvs));
  const path = pathOf(written);
  const text = await files.read(path, written.place, []);
  return text === undefined ? undefined : readStoreFile(text, path);
}

function readStoreFile(text: string, path: string): Table | undefined {
  const parsed = parseJson(text, path);
  const map = 'root' in parsed ? asMap(parsed.root) : undefined;
  return map && readStoreTable(map, []);
}

function pathOf(written: ScalarNode): string {
  return resolvePath(folderOf(written.place.span.file), written.text);
}
