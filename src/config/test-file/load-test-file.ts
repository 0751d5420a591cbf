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
import { readEvents, readStore } from './named-files.ts';
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
  const faults = validateDocument(document.root, testFileSchema, problems);
  const map = asMap(document.root);
  return map && readFile(files, path, map, faults, problems);
}

function reportEmptyFile(path: string, problems: Problems): undefined {
  const args = { key: 'tests', where: 'file' };
  report(problems, { span: fileSpan(path) }, { code: 'missing-key', args });
}

async function readFile(
  files: ProjectFiles,
  path: string,
  map: MapNode,
  faults: readonly (readonly string[])[],
  problems: Problems,
): Promise<TestFile> {
  const tests = itemsOf(valueAt(map, 'tests'));
  const defaults = asMap(valueAt(map, 'defaults'));
  return {
    path,
    functions: functionIds(valueAt(map, 'function')),
    defaults: defaults && readInputLayer(defaults, problems),
    kvs: await readStore(files, map, problems),
    tests,
    faulty: new Set(faults.filter(([key]) => key === 'tests').map(([, index]) => Number(index))),
    events: await readEvents(files, tests, problems),
  };
}

function functionIds(node: LocatedNode | undefined): readonly ScalarNode[] | undefined {
  if (node === undefined) return undefined;
  return [node, ...itemsOf(node)].flatMap((item) => asText(item) ?? []);
}
