import { suggestionsFor } from '../../core/suggestions.ts';
import type { MapEntry, MapNode } from '../document/located-node.ts';
import { describeNode } from '../document/describe-node.ts';
import { report, type Problems } from '../document/problems.ts';
import { placeInText } from '../document/text-place.ts';
import { variablesOf } from './columns.ts';
import { collectOnce } from './row-problems.ts';
import type { Table } from './table.ts';
import type { Variable } from './template.ts';

/** Reports variables that no column fills in; without a table that is every one. Answers whether all are known. */
export function checkVariables(
  variables: readonly Variable[],
  table: Table | undefined,
  problems: Problems,
): boolean {
  const known = table ? variablesOf(table) : new Set<string>();
  const unknown = variables.filter(({ name }) => !known.has(name));
  for (const variable of firstOfEach(unknown)) reportUnknown(variable, [...known], problems);
  return unknown.length === 0;
}

/** In one value a name is wrong only once, however often it stands there. */
function firstOfEach(variables: readonly Variable[]): readonly Variable[] {
  const told = new Map<Variable['node'], Set<string>>();
  return variables.filter(({ name, node }) => {
    const names = told.get(node) ?? new Set();
    told.set(node, names);
    const isNew = !names.has(name);
    names.add(name);
    return isNew;
  });
}

function reportUnknown(variable: Variable, known: readonly string[], problems: Problems): void {
  const { name, node, from, to } = variable;
  const args = { name, suggestions: suggestionsFor(name, known) };
  report(problems, placeInText(node, from, to), { code: 'unknown-variable', args });
}

/** Reports rows that lack a cell the test fills in, and cells that are not what can be filled in. */
export function checkCells(
  variables: readonly Variable[],
  { rows }: Table,
  problems: Problems,
): void {
  const collect = collectOnce(problems);
  for (const row of rows) {
    collect(row.place.span, (found) => {
      for (const variable of variables) checkCell(variable, row, found);
    });
  }
}

function checkCell(variable: Variable, row: MapNode, problems: Problems): void {
  const cell = row.entries.get(variable.name);
  if (cell === undefined) return reportUnknown(variable, [...row.entries.keys()], problems);
  const isWhole = variable.to - variable.from === variable.node.text.length;
  const fits = cell.value.kind === 'scalar' ? !cell.value.blank : isWhole;
  if (!fits) reportKind(cell, problems);
}

function reportKind({ key, keyPlace, value }: MapEntry, problems: Problems): void {
  const isBlank = value.kind === 'scalar';
  const args = { key, expected: isBlank ? 'a value' : 'text', actual: describeNode(value) };
  report(problems, isBlank ? keyPlace : value.place, { code: 'wrong-type', args });
}
