import {
  asText,
  entriesOf,
  valueAt,
  type LocatedNode,
  type MapNode,
} from '../document/located-node.ts';
import { jsonOf } from '../document/plain-value.ts';

/** What names a row: its own `name`, its request as written, all its cells. */
export interface RowLabels {
  readonly name: string;
  readonly request: string;
  readonly cells: () => string;
}

/** Reads what can name a row; `layers` are the parts of its test, weakest first. */
export function rowLabels(row: MapNode, layers: readonly MapNode[]): RowLabels {
  const request = layers.findLast((layer) => asText(valueAt(layer, 'request')));
  return {
    name: textOf(row, 'name'),
    request: request ? textOf(request, 'request') : '',
    cells: () =>
      oneLine(
        entriesOf(row)
          .map(({ value }) => cellText(value))
          .join(', '),
      ),
  };
}

/** Keys of all rows of a table, in their order: the name; else a request no other row has; else all cells. */
export function rowKeys(labels: readonly RowLabels[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { request } of labels) times.set(request, (times.get(request) ?? 0) + 1);
  return labels.map(({ name, request, cells }) => {
    if (name !== '') return name;
    return request !== '' && times.get(request) === 1 ? request : cells();
  });
}

/** A cell as text: as it is spelled, or as compact JSON. */
export function cellText(cell: LocatedNode): string {
  return cell.kind === 'scalar' ? cell.text : JSON.stringify(jsonOf(cell));
}

function textOf(map: MapNode, key: string): string {
  return oneLine(asText(valueAt(map, key))?.text ?? '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
