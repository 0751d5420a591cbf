import { asText, valueAt, type MapEntry, type MapNode } from '../document/located-node.ts';
import type { Problems } from '../document/problems.ts';
import type { ProjectFiles } from '../project-files.ts';
import { testSchema } from '../schema/test-file-schema.ts';
import type { SchemaFault } from '../schema/translate-issues.ts';
import { validateNode } from '../schema/validate.ts';
import { readInputs } from '../test-file/read-inputs.ts';
import { mergeParts, type WrittenTest } from '../test-file/written-test.ts';
import { checkCells, checkVariables } from './check-variables.ts';
import { checkColumns } from './columns.ts';
import { loadTable } from './load-table.ts';
import { createRowLayers } from './row-layers.ts';
import { rowKeys, rowLabels } from './row-key.ts';
import { collectOnce } from './row-problems.ts';
import { tableName, tableRow } from './table-row.ts';
import type { Table } from './table.ts';
import { createTemplate, variablesIn, type Template } from './template.ts';

/**
 * Reads the table of a test with `cases` and makes a test of each row; `kvs` is the key of the whole
 * file. What is wrong with the test itself or with a cell is reported once, not for every row.
 */
export async function readTableTests(
  files: ProjectFiles,
  test: MapNode,
  kvs: MapEntry | undefined,
  problems: Problems,
): Promise<readonly WrittenTest[]> {
  const written = withoutTableKeys(test);
  const template = createTemplate(written);
  const faults = validateNode(template.fixed, testSchema, problems);
  const table = await loadTable(files, test, kvs, problems);
  if (table === undefined) return [];
  const variables = variablesIn(written);
  const names = new Set(variables.map(({ name }) => name));
  const isKnown = checkVariables(variables, table, problems);
  const isUsed = checkColumns(table, names, problems);
  if (!isKnown || !isUsed) return [];
  checkCells(variables, table, problems);
  const tests = testsOfRows(test, template, table, problems);
  return faults.length === 0 ? tests : tests.map((row) => ({ ...row, ...addFaults(row, faults) }));
}

function testsOfRows(
  test: MapNode,
  { fixed, fill }: Template,
  table: Table,
  problems: Problems,
): readonly WrittenTest[] {
  const ownKeys = createRowLayers(table);
  const rows = table.rows.map((row) => ({ row, layers: [fill(row), ...ownKeys(row)] }));
  const keys = rowKeys(rows.map(({ row, layers }) => rowLabels(row, [fixed, ...layers])));
  const name = tableName(test);
  const shared = readInputs([fixed], problems);
  const collect = collectOnce(problems);
  return rows.map(({ row, layers }, at): WrittenTest => {
    const key = keys[at] ?? '';
    const own = collect(row.place.span, (found) => readParts(layers, found));
    const { map, queryAsInput } = mergeParts([fixed, ...layers]);
    return {
      map,
      queryAsInput,
      inputs: [...shared.inputs, ...own.inputs],
      hasBadInput: shared.hasBadInput || own.hasBadInput,
      span: test.place.span,
      row: tableRow(test, row, { name, key, isInline: table.isInline }),
      name: `${filledName(layers) ?? name} › ${key}`,
      isFaulty: own.isFaulty,
      isMisspelt: own.isMisspelt,
    };
  });
}

function readParts(parts: readonly MapNode[], problems: Problems) {
  const faults = parts.flatMap((part) => validateNode(part, testSchema, problems));
  return { ...readInputs(parts, problems), ...marksOf(faults) };
}

function marksOf(faults: readonly SchemaFault[]) {
  return { isFaulty: faults.length > 0, isMisspelt: faults.some((it) => it.isUnknownKey) };
}

/** Faults of the test itself are faults of each row. */
function addFaults({ isMisspelt }: WrittenTest, faults: readonly SchemaFault[]) {
  return { isFaulty: true, isMisspelt: isMisspelt || marksOf(faults).isMisspelt };
}

/** The first layer is the test with its cells filled in; a `name` of the others is the row's. */
function filledName([filled]: readonly MapNode[]): string | undefined {
  return asText(valueAt(filled, 'name'))?.text;
}

function withoutTableKeys(test: MapNode): MapNode {
  const entries = [...test.entries].filter(([key]) => key !== 'cases' && key !== 'sample');
  return { ...test, entries: new Map(entries) };
}
