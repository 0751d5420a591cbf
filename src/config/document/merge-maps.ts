import type { MapNode } from './located-node.ts';

/** Lays one map over another: maps merge by key, everything else replaces. */
export function mergeMaps(base: MapNode, over: MapNode): MapNode {
  const entries = new Map(base.entries);
  for (const entry of over.entries.values()) {
    const before = entries.get(entry.key)?.value;
    const isMerged = before?.kind === 'map' && entry.value.kind === 'map';
    const value = isMerged ? mergeMaps(before, entry.value) : entry.value;
    entries.set(entry.key, { ...entry, value });
  }
  return { ...over, entries };
}
