import { isJsonObject } from '../../core/json.ts';
import type { JsonValue } from '../../core/json.ts';
import { CANNOT_BE_SET, canBeSet } from './event-template.ts';
import type { EventTemplate } from './event-template.ts';
import { leafPatch } from './leaf-patch.ts';

/** The keys that lead to a place in an event, and the value to set there: `["request", "uri", "/new"]`. */
type Change = readonly JsonValue[];

/** A patch may be so long, compared with the text of the whole event. */
const WORTHWHILE = 0.5;

function haveSameKeys(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length === other.length &&
    one.every((key, index) => key === other[index] && key !== CANNOT_BE_SET)
  );
}

/** Collects what is different; `path` leads to both values and is the same array throughout. */
function collect(from: JsonValue, to: JsonValue, path: string[], found: Change[]): void {
  if (from === to) return;
  if (isJsonObject(from) && isJsonObject(to)) {
    const keys = Object.keys(to);
    if (haveSameKeys(Object.keys(from), keys)) {
      for (const key of keys) {
        path.push(key);
        collect(from[key] ?? null, to[key] ?? null, path, found);
        path.pop();
      }
      return;
    }
  }
  if (JSON.stringify(from) !== JSON.stringify(to)) found.push([...path, to]);
}

function patchOf({ event }: EventTemplate, text: string): string | undefined {
  const changes: Change[] = [];
  collect(event, JSON.parse(text) as JsonValue, [], changes);
  const areSettable = changes.every((change) => canBeSet(change.slice(0, -1) as string[]));
  return areSettable ? JSON.stringify(changes) : undefined;
}

/**
 * What to set in a template's event so that it becomes the event with this text, as JSON: it then has the same
 * keys in the same order. Undefined where that is not shorter than the event itself.
 */
export function patchFor(template: EventTemplate, text: string): string | undefined {
  const patch = leafPatch(template, text) ?? patchOf(template, text);
  return patch !== undefined && patch.length < text.length * WORTHWHILE ? patch : undefined;
}
