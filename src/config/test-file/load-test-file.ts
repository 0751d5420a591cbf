import { hasErrors } from '../../core/diagnostics.ts';
import { fileSpan } from '../../core/source.ts';
import {
  asMap,
  asText,
  itemsOf,
  valueAt,
  type LocatedNode,
  type MapNode,
  type Place,
  type ScalarNode,
} from '../document/located-node.ts';
import { parseDocument } from '../document/parse-document.ts';
import { report, type Problems } from '../document/problems.ts';
import { readInputLayer } from '../input/input-layer.ts';
import type { ProjectFiles } from '../project-files.ts';
import { testFileSchema } from '../schema/test-file-schema.ts';
import { validateDocument } from '../schema/validate.ts';
import { readSnapshotFile } from '../snapshot/snapshot-file.ts';
import { readEvents, readOutputs, readStore } from './named-files.ts';
import { readEscapes, readTests } from './read-tests.ts';
import type { TestFile } from './test-file.ts';

/**
 * Reads and validates one test file, with the events and stores it names. `place` is where its path is
 * written. undefined when it cannot be read or is no YAML.
 */
export async function loadTestFile(
  files: ProjectFiles,
  path: string,
  place: Place | undefined,
  problems: Problems,
): Promise<TestFile | undefined> {
  const text = await files.read(path, place, problems);
  if (text === undefined) return undefined;
  const document = parseDocument(text, path);
  problems.push(...document.problems);
  if (document.problems.length > 0) return undefined;
  if (document.root === undefined) return reportEmptyFile(path, problems);
  const map = asMap(document.root);
  if (map) return readFile(files, path, map, problems);
  validateDocument(document.root, testFileSchema, problems);
  return undefined;
}

function reportEmptyFile(path: string, problems: Problems): undefined {
  const args = { key: 'tests', where: 'file' };
  report(problems, { span: fileSpan(path) }, { code: 'missing-key', args });
}

async function readFile(
  files: ProjectFiles,
  path: string,
  map: MapNode,
  problems: Problems,
): Promise<TestFile> {
  const before = problems.length;
  const tests = await readTests(files, map, problems);
  const defaults = asMap(valueAt(map, 'defaults'));
  return {
    path,
    functions: functionIds(valueAt(map, 'function')),
    defaults: defaults && readInputLayer(readEscapes(defaults, problems), problems),
    kvs: await readStore(files, map, problems),
    tests,
    events: await readEvents(files, tests, problems),
    outputs: await readOutputs(files, tests, problems),
    snapshots: await readSnapshotFile(files, path, problems),
    isShared: false,
    isFaulty: hasErrors(problems.slice(before)),
  };
}

function functionIds(node: LocatedNode | undefined): readonly ScalarNode[] | undefined {
  if (node === undefined) return undefined;
  return [node, ...itemsOf(node)].flatMap((item) => asText(item) ?? []);
}
