import type { JsonValue } from '../../core/json.ts';
import { entriesOf, type LocatedNode, type ScalarNode } from './located-node.ts';

/** What a schema sees where nothing is written: no schema accepts it, unlike a written `null`. */
const BLANK = Symbol('blank');

/** The node as plain data for the schemas. */
export function plainOf(node: LocatedNode): unknown {
  return convert(node, BLANK);
}

/** The node as JSON: inline events, `json:` matchers, structured key value store values. */
export function jsonOf(node: LocatedNode): JsonValue {
  return convert(node, null) as JsonValue;
}

function convert(node: LocatedNode, blank: unknown): unknown {
  if (node.kind === 'scalar') return node.blank ? blank : scalarValue(node);
  if (node.kind === 'list') return node.items.map((item) => convert(item, blank));
  // Defines every key as the object's own, `__proto__` included.
  return Object.fromEntries(entriesOf(node).map(({ key, value }) => [key, convert(value, blank)]));
}

/** `.inf` and `.nan` are numbers to YAML only; everywhere else they are the texts they look like. */
function scalarValue({ value, text }: ScalarNode): string | number | boolean | null {
  return typeof value === 'number' && !Number.isFinite(value) ? text : value;
}
