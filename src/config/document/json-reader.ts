import type { Reason } from '../../core/reasons.ts';
import type {
  ListNode,
  LocatedNode,
  MapEntry,
  MapNode,
  Place,
  ScalarNode,
} from './located-node.ts';
import { MAX_NESTING } from './nesting.ts';

/** A stretch of a text that is not the JSON that has to stand there. */
export class JsonFault extends Error {
  readonly reason: Reason;
  readonly from: number;
  readonly to: number;

  constructor(reason: Reason, from: number, to: number) {
    super(reason);
    this.reason = reason;
    this.from = from;
    this.to = to;
  }
}

const GAP = /[ \t\n\r]*/y;
const SCALAR = /"(?:[^"\\]|\\[^])*"?|[^ \t\n\r,:[\]{}"]+/y;

/** Goes through a JSON text once. Every method reads from the next token on; throws JsonFault. */
export class JsonReader {
  readonly #text: string;
  readonly #placeAt: (from: number, to: number) => Place;
  #at = 0;

  constructor(text: string, placeAt: (from: number, to: number) => Place) {
    this.#text = text;
    this.#placeAt = placeAt;
  }

  /** The whole text: one value and nothing behind it. */
  readAll(): LocatedNode {
    const root = this.#readValue(0);
    if (this.#next() !== '') this.#fail('json-rest');
    return root;
  }

  #readValue(depth: number): LocatedNode {
    const opening = this.#next();
    if (opening !== '{' && opening !== '[') return this.#readScalar();
    if (depth >= MAX_NESTING) this.#fail('json-depth');
    return opening === '{' ? this.#readMap(depth) : this.#readList(depth);
  }

  #readMap(depth: number): MapNode {
    const entries = new Map<string, MapEntry>();
    const place = this.#readItems('}', () => {
      if (this.#next() !== '"') this.#fail('json-key');
      const from = this.#at;
      const { text: key, place: keyPlace } = this.#readScalar();
      if (entries.has(key)) throw new JsonFault('key-twice', from, this.#at);
      if (this.#next() !== ':') this.#fail('json-colon');
      this.#at += 1;
      entries.set(key, { key, keyPlace, value: this.#readValue(depth + 1) });
    });
    return { kind: 'map', place, entries };
  }

  #readList(depth: number): ListNode {
    const items: LocatedNode[] = [];
    const place = this.#readItems(']', () => items.push(this.#readValue(depth + 1)));
    return { kind: 'list', place, items };
  }

  /** Items between brackets, with commas between them; answers the place of the whole. */
  #readItems(closing: string, readItem: () => unknown): Place {
    const from = this.#at;
    this.#at += 1;
    let isFirst = true;
    while (this.#next() !== closing || !isFirst) {
      readItem();
      isFirst = false;
      const mark = this.#next();
      if (mark === closing) break;
      if (mark !== ',') this.#fail('json-comma');
      this.#at += 1;
    }
    this.#at += 1;
    return this.#placeAt(from, this.#at);
  }

  #readScalar(): ScalarNode {
    const from = this.#at;
    SCALAR.lastIndex = from;
    const written = SCALAR.exec(this.#text)?.[0] ?? '';
    const value = valueOf(written);
    if (value === undefined) this.#fail('json-value', from + Math.max(1, written.length));
    this.#at = from + written.length;
    const isText = typeof value === 'string';
    const text = isText ? value : written;
    const start = isText ? from + 1 : from;
    const isVerbatim = text === this.#text.slice(start, start + text.length);
    const lines = isVerbatim ? [{ from: 0, at: this.#placeAt(start, start).span.start }] : [];
    const place = this.#placeAt(from, this.#at);
    return { kind: 'scalar', place, value, text, blank: false, lines };
  }

  /** Goes to the next token and answers its first character; empty at the end. */
  #next(): string {
    GAP.lastIndex = this.#at;
    this.#at += GAP.exec(this.#text)?.[0].length ?? 0;
    return this.#text[this.#at] ?? '';
  }

  #fail(reason: Reason, to = this.#at + 1): never {
    const end = this.#text.length;
    if (this.#at === end) throw new JsonFault('json-end', end, end);
    throw new JsonFault(reason, this.#at, to);
  }
}

function valueOf(written: string): ScalarNode['value'] | undefined {
  try {
    return JSON.parse(written) as ScalarNode['value'];
  } catch {
    return undefined;
  }
}
