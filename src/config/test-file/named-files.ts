import type { JsonObject } from '../../core/json.ts';
import { storeItems } from '../../core/key-value-store.ts';
import {
  asText,
  valueAt,
  type LocatedNode,
  type MapNode,
  type ScalarNode,
} from '../document/located-node.ts';
import { parseDocument } from '../document/parse-document.ts';
import type { Problems } from '../document/problems.ts';
import { fixtureFrom, mergeFixture, type KvsFixture } from '../input/kvs-fixture.ts';
import type { ProjectFiles } from '../project-files.ts';
import { wholeOutput } from '../schema/output-schema.ts';
import { validateDocument } from '../schema/validate.ts';
import { readJsonObject, reportBadJson, writtenPathOf } from './json-file.ts';
import type { TestFile } from './test-file.ts';
import type { WrittenTest } from './written-test.ts';

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
  reportBadJson(written, writtenPathOf(written), 'not-a-pair', problems);
  return undefined;
}

/** Raw events that tests name by path, each read once. */
export async function readEvents(
  files: ProjectFiles,
  tests: readonly WrittenTest[],
  problems: Problems,
): Promise<TestFile['events']> {
  const events = new Map<string, JsonObject>();
  const tried = new Set<string>();
  for (const { map } of tests) {
    const written = asText(valueAt(map, 'event'));
    if (written === undefined || tried.has(written.text)) continue;
    tried.add(written.text);
    const path = writtenPathOf(written);
    const event = await readJsonObject(files, written, problems);
    if (event) events.set(path, event);
  }
  return events;
}

/** Whole outputs that tests expect by path, each read and checked once. */
export async function readOutputs(
  files: ProjectFiles,
  tests: readonly WrittenTest[],
  problems: Problems,
): Promise<TestFile['outputs']> {
  const outputs = new Map<string, LocatedNode>();
  const tried = new Set<string>();
  for (const { map } of tests) {
    const written = asText(valueAt(valueAt(map, 'expect'), 'output'));
    if (written === undefined || tried.has(writtenPathOf(written))) continue;
    const path = writtenPathOf(written);
    tried.add(path);
    const root = await readOutputFile(files, written, problems);
    if (root) outputs.set(path, root);
  }
  return outputs;
}

async function readOutputFile(
  files: ProjectFiles,
  written: ScalarNode,
  problems: Problems,
): Promise<LocatedNode | undefined> {
  if ((await readJsonObject(files, written, problems)) === undefined) return undefined;
  const path = writtenPathOf(written);
  const document = parseDocument(files.texts.get(path) ?? '', path);
  problems.push(...document.problems);
  if (document.root === undefined) return undefined;
  const faults = validateDocument(document.root, wholeOutput, problems);
  return faults.length === 0 ? document.root : undefined;
}
