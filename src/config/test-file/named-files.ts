import type { JsonObject } from '../../core/json.ts';
import { storeItems } from '../../core/key-value-store.ts';
import {
  asText,
  valueAt,
  type LocatedNode,
  type MapNode,
  type ScalarNode,
} from '../document/located-node.ts';
import type { Problems } from '../document/problems.ts';
import { fixtureFrom, mergeFixture, type KvsFixture } from '../input/kvs-fixture.ts';
import { folderOf, resolvePath } from '../paths.ts';
import type { ProjectFiles } from '../project-files.ts';
import { readJsonObject, reportBadJson } from './json-file.ts';
import type { TestFile } from './test-file.ts';

/** The key value store of a file: written in it, or in a JSON file. */
export async function readStore(
  files: ProjectFiles,
  map: MapNode,
  problems: Problems,
): Promise<TestFile['kvs']> {
  const entry = map.entries.get('kvs');
  if (entry === undefined) return undefined;
  const { keyPlace, value } = entry;
  const scalar = asText(value);
  const fixture = scalar
    ? await readStoreFile(files, scalar, problems)
    : mergeFixture(undefined, value, problems);
  return fixture && { fixture, keyPlace };
}

async function readStoreFile(
  files: ProjectFiles,
  written: ScalarNode,
  problems: Problems,
): Promise<KvsFixture | undefined> {
  const contents = await readJsonObject(files, written, problems);
  if (contents === undefined) return undefined;
  const items = storeItems(contents);
  if (items) return fixtureFrom(items, written.place, problems);
  const path = resolvePath(folderOf(written.place.span.file), written.text);
  reportBadJson(written, path, '"data" is not a list of { "key", "value" }', problems);
  return undefined;
}

/** Raw events that tests name by path, each read once. */
export async function readEvents(
  files: ProjectFiles,
  tests: readonly LocatedNode[],
  problems: Problems,
): Promise<TestFile['events']> {
  const events = new Map<string, JsonObject>();
  for (const test of tests) {
    const written = asText(valueAt(test, 'event'));
    const event =
      written && !events.has(written.text) && (await readJsonObject(files, written, problems));
    if (written && event) events.set(written.text, event);
  }
  return events;
}
