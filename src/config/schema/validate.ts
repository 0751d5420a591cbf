import type { z } from 'zod';
import { asMap, type LocatedNode, type MapNode } from '../document/located-node.ts';
import { plainOf } from '../document/plain-value.ts';
import type { Problems } from '../document/problems.ts';
import { translateIssues, type SchemaFault } from './translate-issues.ts';

/**
 * Holds a document against a schema, reports every fault and answers where they are. `x-…` keys at the top
 * are ignored.
 */
export function validateDocument(
  root: LocatedNode,
  schema: z.ZodType,
  problems: Problems,
): readonly SchemaFault[] {
  const map = asMap(root);
  return validateNode(map ? withoutExtensions(map) : root, schema, problems);
}

/** The same for a part of a document. */
export function validateNode(
  node: LocatedNode,
  schema: z.ZodType,
  problems: Problems,
): readonly SchemaFault[] {
  const result = schema.safeParse(plainOf(node));
  return result.success ? [] : translateIssues(result.error.issues, node, problems);
}

function withoutExtensions(map: MapNode): MapNode {
  const entries = [...map.entries].filter(([key]) => !key.startsWith('x-'));
  return { ...map, entries: new Map(entries) };
}
