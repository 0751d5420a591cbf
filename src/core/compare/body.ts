import { isJsonObject, type JsonValue } from '../json.ts';
import type { CanonicalBody } from '../outcome.ts';
import { textOfJson } from './json-words.ts';

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/**
 * Reads a response body: text, or `{ encoding: "text" | "base64", data }`. Total: anything else is its
 * JSON as text; the production rules complain.
 */
export function readBody(body: JsonValue | undefined): CanonicalBody | undefined {
  if (body === undefined) return undefined;
  return readBox(body) ?? { encoding: 'text', data: textOfJson(body) };
}

/** A body in a box; undefined for what CloudFront cannot read. */
export function readBox(body: JsonValue): CanonicalBody | undefined {
  if (!isJsonObject(body)) return undefined;
  const { encoding, data } = body;
  if (encoding !== 'text' && encoding !== 'base64') return undefined;
  if (typeof data !== 'string' || (encoding === 'base64' && !BASE64.test(data))) return undefined;
  return { encoding, data };
}

/** The bytes of base64 text; undefined when it is none. */
export function decodeBase64(data: string): Uint8Array | undefined {
  if (!BASE64.test(data)) return undefined;
  return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
}

/** The bytes a viewer would receive. */
export function bytesOf(body: CanonicalBody): Uint8Array {
  if (body.encoding === 'text') return new TextEncoder().encode(body.data);
  return decodeBase64(body.data) ?? new Uint8Array();
}

/** The body as text; undefined when its bytes are not UTF-8. */
export function textOf(body: CanonicalBody): string | undefined {
  if (body.encoding === 'text') return body.data;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(body));
  } catch {
    return undefined;
  }
}

/** True when both are the same bytes, however they are written. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
