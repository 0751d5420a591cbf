import type { JsonValue } from '../../core/json.ts';

/** A value without others in it, in a JSON text. */
interface Leaf {
  readonly start: number;
  /** Offset behind it. */
  readonly end: number;
  /** The keys and indices that lead to it. */
  readonly path: readonly string[];
}

/** An event that others are compared with, and its text. */
export interface EventTemplate {
  readonly event: JsonValue;
  readonly text: string;
  readonly leaves: readonly Leaf[];
}

const isLeaf = (value: JsonValue): boolean =>
  typeof value !== 'object' || value === null || Object.keys(value).length === 0;

/** Finds the leaves of a value as JSON.stringify writes it from offset `at` on; answers the offset behind it. */
function findLeaves(value: JsonValue, path: readonly string[], at: number, found: Leaf[]): number {
  if (isLeaf(value)) {
    const end = at + JSON.stringify(value).length;
    found.push({ start: at, end, path });
    return end;
  }
  const isList = Array.isArray(value);
  let next = at;
  for (const [key, inner] of Object.entries(value as Record<string, JsonValue>)) {
    // A bracket or a comma, then the key and a colon.
    next += 1 + (isList ? 0 : JSON.stringify(key).length + 1);
    next = findLeaves(inner, [...path, key], next, found);
  }
  return next + 1;
}

/** Makes a template of an event; `text` is what JSON.stringify made of it. */
export function createTemplate(text: string): EventTemplate {
  const event = JSON.parse(text) as JsonValue;
  const leaves: Leaf[] = [];
  findLeaves(event, [], 0, leaves);
  return { event, text, leaves: JSON.stringify(event) === text ? leaves : [] };
}
