import {
  asMap,
  itemsOf,
  valueAt,
  type LocatedNode,
  type MapNode,
} from '../document/located-node.ts';
import { report, type Problems } from '../document/problems.ts';
import type { ProjectFiles } from '../project-files.ts';
import { testFileSchema } from '../schema/test-file-schema.ts';
import type { SchemaFault } from '../schema/translate-issues.ts';
import { validateDocument } from '../schema/validate.ts';
import { checkVariables } from '../table/check-variables.ts';
import { readTableTests } from '../table/read-table-tests.ts';
import { variablesIn, withoutEscapes } from '../table/template.ts';
import { readInputs } from './read-inputs.ts';
import { mergeParts, type WrittenTest } from './written-test.ts';

/** Validates a test file and reads its tests; one with `cases` becomes a test for each row. */
export async function readTests(
  files: ProjectFiles,
  file: MapNode,
  problems: Problems,
): Promise<readonly WrittenTest[]> {
  const nodes = itemsOf(valueAt(file, 'tests')).map((node) => readEscapes(node, problems));
  const faults = validateFile(file, nodes, problems);
  const faulty = testsIn(faults);
  const misspelt = testsIn(faults.filter(({ isUnknownKey }) => isUnknownKey));
  const tests: WrittenTest[] = [];
  for (const [index, node] of nodes.entries()) {
    const map = asMap(node);
    if (map === undefined) continue;
    const marks = { isFaulty: faulty.has(index), isMisspelt: misspelt.has(index) };
    if (!isTable(map)) tests.push(plainTest(map, marks, problems));
    else if (!marks.isFaulty) {
      const rows = await readTableTests(files, map, file.entries.get('kvs'), problems);
      for (const row of rows) tests.push(row);
    }
  }
  return tests;
}

/** Reads `$${` as `${`. Outside of tables there is nothing to fill in. */
export function readEscapes<Node extends LocatedNode>(node: Node, problems: Problems): Node {
  if (isTable(node)) return node;
  checkVariables(variablesIn(node), undefined, problems);
  return withoutEscapes(node) as Node;
}

function isTable(node: LocatedNode): boolean {
  return valueAt(node, 'cases') !== undefined;
}

/** Validates everything but what a row may fill in. */
function validateFile(
  file: MapNode,
  tests: readonly LocatedNode[],
  problems: Problems,
): readonly SchemaFault[] {
  const written = file.entries.get('tests');
  const entries = new Map(file.entries);
  if (written?.value.kind === 'list') {
    const items = tests.map((test) => (isTable(test) ? tableKeys(test) : test));
    entries.set('tests', { ...written, value: { ...written.value, items } });
  }
  return validateDocument({ ...file, entries }, testFileSchema, problems);
}

/** Numbers of the tests in which faults are. */
function testsIn(faults: readonly SchemaFault[]): ReadonlySet<number> {
  const inTests = faults.filter(({ path: [key] }) => key === 'tests');
  return new Set(inTests.map(({ path: [, index] }) => Number(index)));
}

function tableKeys(test: LocatedNode): LocatedNode {
  if (test.kind !== 'map') return test;
  const entries = [...test.entries].filter(([key]) => key === 'cases' || key === 'sample');
  return { ...test, entries: new Map(entries) };
}

function plainTest(
  map: MapNode,
  marks: Pick<WrittenTest, 'isFaulty' | 'isMisspelt'>,
  problems: Problems,
): WrittenTest {
  const sample = map.entries.get('sample');
  if (sample) {
    const args = { key: 'cases', where: 'sample' };
    report(problems, sample.keyPlace, { code: 'missing-key', args });
  }
  const { span } = map.place;
  const inputs = readInputs([map], problems);
  return { ...mergeParts([map]), ...inputs, span, row: undefined, name: undefined, ...marks };
}
