import { isJsonObject, type JsonValue } from '../json.ts';
import type { CanonicalBody } from '../outcome.ts';
import type { Problems } from './problems.ts';

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Reads a response body: text, or `{ encoding: "text" | "base64", data }`. */
export function readBody(
  body: JsonValue | undefined,
  problems: Problems,
): CanonicalBody | undefined {
  if (body === undefined) return undefined;
  if (typeof body === 'string') return { encoding: 'text', data: body };
  if (!isJsonObject(body)) {
    problems.wrong('response.body', 'text or an object with "encoding" and "data"', body);
    return undefined;
  }
  return readBox(body.encoding ?? null, body.data ?? null, problems);
}

function readBox(
  encoding: JsonValue,
  data: JsonValue,
  problems: Problems,
): CanonicalBody | undefined {
  if (encoding !== 'text' && encoding !== 'base64') {
    problems.wrong('response.body.encoding', '"text" or "base64"', encoding);
  } else if (typeof data !== 'string') {
    problems.wrong('response.body.data', 'text', data);
  } else if (encoding === 'base64' && !BASE64.test(data)) {
    problems.wrong('response.body.data', 'base64', data);
  } else {
    return { encoding, data };
  }
  return undefined;
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
