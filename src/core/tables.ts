import type { Failure } from './failure.ts';
import type { CaseReport } from './report.ts';
import type { TestCase } from './test-case.ts';

/** What tells tables apart: the function, and the test whose rows they are. */
function tableIdentity({ functionId, span: { file, start } }: TestCase): string {
  return JSON.stringify([functionId, file, start.line, start.column]);
}

/** Groups rows by their table, tables in the order of their first rows. */
export function groupTables(rows: readonly TestCase[]): readonly (readonly TestCase[])[] {
  return groupBy(rows, tableIdentity);
}

/** Cases in their order, the rows of a table together at the place of its first one; other cases stand alone. */
export function groupRows(cases: readonly CaseReport[]): readonly CaseGroup[] {
  return groupCases(cases, ({ testCase }) => tableIdentity(testCase));
}

/**
 * Failed cases that reports tell together: rows of one table in which the same fields failed. Other cases
 * stand alone.
 */
export function groupFailures(cases: readonly CaseReport[]): readonly CaseGroup[] {
  const failed = cases.filter(({ status }) => status === 'failed');
  return groupCases(failed, ({ testCase, failures }) =>
    JSON.stringify([tableIdentity(testCase), failedFields(failures)]),
  );
}

/** Cases that belong together; at least one. */
export type CaseGroup = readonly [CaseReport, ...CaseReport[]];

function groupCases(
  cases: readonly CaseReport[],
  keyOf: (row: CaseReport) => string,
): readonly CaseGroup[] {
  const groups = groupBy(cases, (it) => (it.testCase.row ? keyOf(it) : it));
  return groups.flatMap(([first, ...others]): CaseGroup[] => (first ? [[first, ...others]] : []));
}

/** How many rows of its table each row's test has; tables are known by their rows. */
export function countRows(cases: readonly CaseReport[]): (row: TestCase) => number {
  const rows = cases.map(({ testCase }) => testCase).filter(({ row }) => row !== undefined);
  const counts = new Map<string, number>();
  for (const table of groupTables(rows)) {
    for (const row of table.slice(0, 1)) counts.set(tableIdentity(row), table.length);
  }
  return (row) => counts.get(tableIdentity(row)) ?? 1;
}

function failedFields(failures: readonly Failure[]): readonly string[] {
  return [...new Set(failures.flatMap(fieldsOf))].sort();
}

/** What of a case failed: fields where there are any, else the kind of failure. */
function fieldsOf(failure: Failure): readonly string[] {
  if (failure.kind === 'changes') return failure.differences.map(({ field }) => `changes.${field}`);
  return 'field' in failure ? [`${failure.kind} ${failure.field}`] : [failure.kind];
}

/** Groups items by a key, groups in the order of their first items. */
function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => unknown,
): readonly (readonly Item[])[] {
  const groups = new Map<unknown, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
