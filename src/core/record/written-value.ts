import { bytesOf, textOf } from '../compare/body.ts';
import type { FieldValue } from '../compare/field-value.ts';
import type { JsonValue } from '../json.ts';
import type { CanonicalBody, CanonicalCookie, Values } from '../outcome.ts';

/** A value of an output as a test file expects it; `null` for what is not there. */
export function writtenValue(value: FieldValue): JsonValue {
  switch (value.kind) {
    case 'absent':
      return null;
    case 'text':
      return value.text;
    case 'number':
      return value.number;
    case 'values':
      return writtenValues(value.values);
    case 'cookies':
      return oneOrAll(value.cookies.map(writtenCookie));
    case 'query':
      return Object.fromEntries([...value.entries].map(([name, it]) => [name, writtenValues(it)]));
    case 'body':
      return writtenBody(value.body);
  }
}

function writtenValues(values: Values): JsonValue {
  return oneOrAll(values);
}

/** One value stands for itself, several are a list. */
function oneOrAll(items: readonly JsonValue[]): JsonValue {
  return items.length === 1 ? (items[0] ?? '') : items;
}

function writtenCookie({ value, attributes }: CanonicalCookie): JsonValue {
  return attributes === undefined ? value : { value, attributes };
}

/** Text where the bytes are text, else base64. */
function writtenBody(body: CanonicalBody): JsonValue {
  return textOf(body) ?? { base64: base64Of(bytesOf(body)) };
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
