import type { z } from 'zod';
import { asMap, type LocatedNode, type MapNode } from '../document/located-node.ts';
import { plainOf } from '../document/plain-value.ts';
import type { Problems } from '../document/problems.ts';
import { translateIssues } from './translate-issues.ts';

/**
 * Holds a document against a schema, reports every fault and answers their paths. `x-…` keys at the top
 * are ignored.
 */
export function validateDocument(
  root: LocatedNode,
  schema: z.ZodType,
  problems: Problems,
): readonly (readonly string[])[] {
  const map = asMap(root);
  const checked = map ? withoutExtensions(map) : root;
  const result = schema.safeParse(plainOf(checked));
  return result.success ? [] : translateIssues(result.error.issues, checked, problems);
}

function withoutExtensions(map: MapNode): MapNode {
  const entries = [...map.entries].filter(([key]) => !key.startsWith('x-'));
  return { ...map, entries: new Map(entries) };
}
