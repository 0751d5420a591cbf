import type { TableRow } from '../../core/test-case.ts';
import { asText, entriesOf, valueAt, type MapNode } from '../document/located-node.ts';
import { nameOf } from '../paths.ts';
import { cellText } from './row-key.ts';

/** What a row gets from its table. */
interface RowFacts {
  readonly name: string;
  readonly key: string;
  readonly isInline: boolean;
}

/** A row as reports know it. */
export function tableRow(test: MapNode, row: MapNode, { name, key, isInline }: RowFacts): TableRow {
  const cells = entriesOf(row).map((cell) => [cell.key, cellText(cell.value)] as const);
  const sample = valueAt(test, 'sample');
  const { span, anchor } = row.place;
  return {
    table: name,
    key,
    span: anchor?.at ?? span,
    list: isInline ? valueAt(test, 'cases')?.place.span : undefined,
    parameters: Object.fromEntries(cells),
    sample:
      sample?.kind === 'scalar' && typeof sample.value === 'number' ? sample.value : undefined,
  };
}

/** The name of a test with `cases`: as written; else its request before anything is filled in; else the table's. */
export function tableName(test: MapNode): string {
  const name = asText(valueAt(test, 'name'))?.text.trim();
  const request = asText(valueAt(test, 'request'))?.text.trim();
  const expect = asText(valueAt(test, 'expect'))?.text.trim();
  if (name) return name;
  if (request && !/[\r\n]/.test(request)) return expect ? `${request} → ${expect}` : request;
  return nameOf(asText(valueAt(test, 'cases'))?.text ?? 'cases');
}
