import { isJsonObject, type JsonObject } from '../json.ts';
import type { Sha256 } from '../ports.ts';
import type { KeptFunction } from './kept-function.ts';

/** How the files say what they are. */
const FORMAT = 'cf2/kept-function';

/** Raised when an older cf2 could not read the files any more. */
const VERSION = 1;

/** Why a text is no kept function. */
export type KeptFault = 'not-json' | 'other-format' | 'other-version' | 'damaged';

/** The text of a file that holds one version of a function. */
export function writeKept(kept: KeptFunction, sha256: Sha256): string {
  const { id, name, arn, etag, keptAt, config, code } = kept;
  const { runtime, comment, keyValueStoreArns } = config;
  const content: JsonObject = {
    format: FORMAT,
    version: VERSION,
    ...{ id, name, arn, etag },
    keptAt: new Date(keptAt).toISOString(),
    ...{ runtime, comment, keyValueStoreArns },
    sha256: sha256(code),
    code: toBase64(code),
  };
  const whole = { ...content, checksum: checksumOf(content, sha256) };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

/** Reads such a text; a single changed character outside of its layout makes it damaged. */
export function readKept(text: string, sha256: Sha256): KeptFunction | KeptFault {
  const parsed = parse(text);
  if (parsed === undefined) return 'not-json';
  if (!isJsonObject(parsed) || parsed.format !== FORMAT) return 'other-format';
  if (parsed.version !== VERSION) return 'other-version';
  const { checksum, ...content } = parsed;
  if (checksum !== checksumOf(content, sha256)) return 'damaged';
  return keptOf(content, sha256) ?? 'damaged';
}

/** The checksum is over all members, in the order in which they are written. */
function checksumOf(content: JsonObject, sha256: Sha256): string {
  return sha256(new TextEncoder().encode(JSON.stringify(content)));
}

/** Members that are text. */
const TEXTS = [
  'id',
  'name',
  'arn',
  'etag',
  'keptAt',
  'runtime',
  'comment',
  'sha256',
  'code',
] as const;

type Texts = Readonly<Record<(typeof TEXTS)[number], string>>;

function keptOf(content: JsonObject, sha256: Sha256): KeptFunction | undefined {
  const { keyValueStoreArns } = content;
  if (!TEXTS.every((name) => isText(content[name])) || !isTexts(keyValueStoreArns))
    return undefined;
  const { keptAt, runtime, comment, sha256: expected, code: encoded, ...said } = content as Texts;
  const code = fromBase64(encoded);
  if (code === undefined || sha256(code) !== expected) return undefined;
  const { id, name, arn, etag } = said;
  const config = { runtime, comment, keyValueStoreArns };
  return { id, name, arn, etag, keptAt: Date.parse(keptAt), config, code };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** undefined for what is no Base64. */
function fromBase64(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
