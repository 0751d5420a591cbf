import { isJsonObject } from '../../core/json.ts';
import type { JsonValue } from '../../core/json.ts';
import type { EventTemplate } from './event-template.ts';

/** The keys that lead to a place in an event, and the value to set there: `["request", "uri", "/new"]`. */
type Change = readonly JsonValue[];

/** A patch may be so long, compared with the text of the whole event. */
const WORTHWHILE = 0.5;

/** Setting `__proto__` would not set a property. */
const CANNOT_BE_SET = '__proto__';

function startAlike(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

/** Characters at the end that are alike, behind the first `start` of both. */
function endAlike(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let count = 0;
  while (
    count < most &&
    one.charCodeAt(one.length - 1 - count) === other.charCodeAt(other.length - 1 - count)
  )
    count += 1;
  return count;
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

/** The change of one leaf that makes the template's text the other one; undefined when it takes more. */
function changeOfLeaf({ text, leaves }: EventTemplate, other: string): Change | undefined {
  const start = startAlike(text, other);
  const end = text.length - endAlike(text, other, start);
  const leaf = leaves.findLast((it) => it.start <= start);
  if (leaf === undefined || leaf.end < end || leaf.path.includes(CANNOT_BE_SET)) return undefined;
  const value = parse(other.slice(leaf.start, other.length - (text.length - leaf.end)));
  return value === undefined ? undefined : [...leaf.path, value];
}

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

function changesBetween(template: EventTemplate, text: string): readonly Change[] {
  const change = changeOfLeaf(template, text);
  if (change !== undefined) return [change];
  const found: Change[] = [];
  collect(template.event, JSON.parse(text) as JsonValue, [], found);
  return found;
}

/**
 * What to set in a template's event so that it becomes the event with this text, as JSON: it then has the same
 * keys in the same order. Undefined where that is not shorter than the event itself.
 */
export function patchFor(template: EventTemplate, text: string): string | undefined {
  if (template.text === text) return '[]';
  const changes = changesBetween(template, text);
  if (changes.some((change) => change.length === 1)) return undefined;
  const patch = JSON.stringify(changes);
  return patch.length < text.length * WORTHWHILE ? patch : undefined;
}
