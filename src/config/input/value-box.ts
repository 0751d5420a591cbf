import { boxOf, type SingleValue } from '../../core/box.ts';
import type { JsonObject } from '../../core/json.ts';
import { asText, itemsOf, valueAt, type LocatedNode } from '../document/located-node.ts';

/**
 * Reads an entry of `headers`, `querystring` or `cookies`: a scalar, a list of values, or AWS's box, which
 * is taken over as it is. undefined for what the schema has refused.
 */
export function readBox(node: LocatedNode): JsonObject | undefined {
  if (node.kind === 'list') return boxFrom(valuesOf(node));
  if (node.kind === 'scalar') return boxFrom(valuesOf(node));
  const multiValue = valuesOf(valueAt(node, 'multiValue'));
  const single = singleValue(node) ?? multiValue?.[0];
  if (single === undefined || multiValue === undefined) return single && boxOf([single]);
  return { ...single, multiValue };
}

function boxFrom(values: readonly SingleValue[] | undefined): JsonObject | undefined {
  return values && boxOf(values);
}

function valuesOf(node: LocatedNode | undefined): readonly SingleValue[] | undefined {
  const nodes = node?.kind === 'list' ? itemsOf(node) : node ? [node] : [];
  const values = nodes.flatMap((item) => singleValue(item) ?? []);
  return values.length === nodes.length && values.length > 0 ? values : undefined;
}

function singleValue(node: LocatedNode): SingleValue | undefined {
  const value = asText(node) ?? asText(valueAt(node, 'value'));
  const attributes = asText(valueAt(node, 'attributes'));
  if (value === undefined) return undefined;
  return { value: value.text, ...(attributes && { attributes: attributes.text }) };
}
