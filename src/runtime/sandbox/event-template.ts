import type { JsonValue } from '../../core/json.ts';

/** A value without others in it, in a JSON text. */
interface Leaf {
  /** The text between the leaf before and this one. */
  readonly before: string;
  /** The same, and the leaf. */
  readonly whole: string;
  /** The beginning of a change of it in a patch; undefined for a leaf that cannot be set. */
  readonly address: string | undefined;
}

/** An event that others are compared with, and its text. */
export interface EventTemplate {
  readonly event: JsonValue;
  readonly text: string;
  readonly leaves: readonly Leaf[];
  /** The text behind the last leaf. */
  readonly tail: string;
}

const isLeaf = (value: JsonValue): boolean =>
  typeof value !== 'object' || value === null || Object.keys(value).length === 0;

/** Setting it would not set a property. */
export const CANNOT_BE_SET = '__proto__';

/** Whether a patch may set what is at a path. A request has methods by the time a patch is applied. */
export function canBeSet(path: readonly string[]): boolean {
  const isRequest = path.length === 1 && path[0] === 'request';
  return path.length > 0 && !isRequest && !path.includes(CANNOT_BE_SET);
}

/** Takes a JSON text apart; what is not a leaf belongs to the text before the next one. */
class Leaves {
  readonly found: Leaf[] = [];
  rest = '';

  add(value: JsonValue, path: readonly string[]): void {
    if (isLeaf(value)) this.addLeaf(value, path);
    else if (Array.isArray(value)) this.addAll(value as readonly JsonValue[], path, '[]');
    else this.addAll(value as Readonly<Record<string, JsonValue>>, path, '{}');
  }

  private addLeaf(value: JsonValue, path: readonly string[]): void {
    const address = canBeSet(path) ? `${JSON.stringify(path).slice(0, -1)},` : undefined;
    const before = this.rest;
    this.found.push({ before, whole: before + JSON.stringify(value), address });
    this.rest = '';
  }

  private addAll(values: object, path: readonly string[], [open, close]: string): void {
    Object.entries(values).forEach(([key, inner], index) => {
      this.rest += index === 0 ? open : ',';
      if (open === '{') this.rest += `${JSON.stringify(key)}:`;
      this.add(inner as JsonValue, [...path, key]);
    });
    this.rest += close;
  }
}

/** Makes a template of an event; `text` is what JSON.stringify made of it. */
export function createTemplate(text: string): EventTemplate {
  const event = JSON.parse(text) as JsonValue;
  const leaves = new Leaves();
  leaves.add(event, []);
  return { event, text, leaves: leaves.found, tail: leaves.rest };
}
