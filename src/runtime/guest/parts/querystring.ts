/* eslint-disable @typescript-eslint/no-base-to-string -- values become text as the runtime makes them */
import type { Guest } from '../guest.ts';

/**
 * The `querystring` module.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
export function installQuerystring(guest: Guest): void {
  type Coder = (text: string) => string;
  type Options = Partial<Record<'decodeURIComponent' | 'encodeURIComponent' | 'maxKeys', unknown>>;
  const DEFAULT_MAX_KEYS = 1000;
  const { bytes } = guest;
  const { defineProperty, getOwnPropertyDescriptor } = Object;
  const encode = encodeURIComponent;
  const NativeTypeError = TypeError;

  /** Percent decoding that leaves malformed escapes alone and takes `+` for a blank. */
  const unescape = (value?: unknown): string => {
    const text = String(value).replace(/\+/g, ' ');
    if (!text.includes('%')) return text;
    const raw: number[] = [];
    const utf8 = bytes.utf8Bytes(text);
    for (let index = 0; index < utf8.length; index += 1) {
      const escape =
        utf8[index] === 0x25
          ? bytes.decode(bytes.latin1Text(utf8.subarray(index + 1, index + 3)), 'hex')
          : [];
      raw.push(escape[0] ?? utf8[index] ?? 0);
      if (escape.length === 1) index += 2;
    }
    return bytes.utf8Text(raw) ?? '';
  };
  const escape = (value?: unknown): string | undefined => {
    if (value === undefined) return undefined;
    return encode(
      String(value).replace(
        /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
        '\ufffd',
      ),
    );
  };
  const separatorOf = (value: unknown, fallback: string): string =>
    value === undefined || value === null || value === '' ? fallback : String(value);
  const coderOf = (options: Options | undefined, name: keyof Options, fallback: Coder): Coder => {
    const own = options?.[name];
    if (own === undefined) return fallback;
    if (typeof own !== 'function') {
      throw new NativeTypeError('option ' + name + ' is not a function');
    }
    return (text) => (text === '' ? '' : String((own as Coder)(text)));
  };
  const add = (target: Record<string, unknown>, key: string, value: string): void => {
    const known = getOwnPropertyDescriptor(target, key)?.value as string | string[] | undefined;
    if (Array.isArray(known)) known.push(value);
    else {
      const now = known === undefined ? value : [known, value];
      defineProperty(target, key, {
        value: now,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
  };
  const parse = (
    query?: unknown,
    sep?: unknown,
    eq?: unknown,
    options?: Options,
  ): Record<string, unknown> => {
    const parsed: Record<string, unknown> = {};
    if (typeof query !== 'string' || query === '') return parsed;
    const decode = coderOf(options, 'decodeURIComponent', unescape);
    const limit = Number(options?.maxKeys ?? DEFAULT_MAX_KEYS);
    const separator = separatorOf(sep, '&');
    const equals = separatorOf(eq, '=');
    const pieces = query.split(separator);
    // Empty pieces count as well.
    const end = limit > 0 ? Math.min(limit, pieces.length) : pieces.length;
    for (let index = 0; index < end; index += 1) {
      const piece = pieces[index] ?? '';
      if (piece === '') continue;
      const at = piece.indexOf(equals);
      const name = at === -1 ? piece : piece.slice(0, at);
      add(parsed, decode(name), at === -1 ? '' : decode(piece.slice(at + equals.length)));
    }
    return parsed;
  };
  const scalar = (value: unknown): string => {
    if (typeof value === 'string') return value;
    const isShown = typeof value === 'boolean' || (typeof value === 'number' && isFinite(value));
    return isShown ? String(value) : '';
  };
  const stringify = (source?: unknown, sep?: unknown, eq?: unknown, options?: Options): string => {
    if (typeof source !== 'object' || source === null) return '';
    const coder = coderOf(options, 'encodeURIComponent', escape as Coder);
    const pairs: string[] = [];
    Object.keys(source).forEach((key) => {
      const value = (source as Record<string, unknown>)[key];
      const values = (Array.isArray(value) ? value : [value]) as unknown[];
      values.forEach((item) => pairs.push(coder(key) + separatorOf(eq, '=') + coder(scalar(item))));
    });
    return pairs.join(separatorOf(sep, '&'));
  };
  guest.modules.querystring = {
    parse,
    unescape,
    stringify,
    escape,
    decode: parse,
    encode: stringify,
  };
}
