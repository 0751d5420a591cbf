import type { Guest } from '../guest.ts';

/**
 * The `querystring` module, each runtime with the faults of its own. Runtime 1.0 (njs 0.4.3) looks for the end of
 * a name beyond the pair it belongs to, and writes every value as text; 2.0 forgets no separator after an empty
 * list that comes first.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
export function installQuerystring(guest: Guest): void {
  type Coder = (text: string) => unknown;
  type Options = Record<string, unknown> | null | undefined;
  const { bytes, define, facts, textOf } = guest;
  const { indexOf, replaceAll, sliceText, subarray } = guest.intrinsics;
  const { defineProperty, getOwnPropertyDescriptor, keys } = Object;
  const encode = encodeURIComponent;
  const isBounded = isFinite;
  const DEFAULT_MAX_KEYS = 1000;
  const PERCENT = 0x25;

  /** Percent decoding that leaves malformed escapes alone and takes `+` for a blank. */
  const decoded = (text: string): string => {
    const plain = replaceAll(text, '+', ' ');
    if (indexOf(plain, '%') === -1) return plain;
    const utf8 = bytes.utf8Bytes(plain);
    const raw = new Uint8Array(utf8.length);
    let size = 0;
    for (let index = 0; index < utf8.length; index += 1) {
      const digits = utf8[index] === PERCENT ? subarray(utf8, index + 1, index + 3) : undefined;
      const escape = digits && bytes.decode(bytes.latin1Text(digits), 'hex');
      raw[size] = escape?.[0] ?? utf8[index] ?? 0;
      size += 1;
      if (escape?.length === 1) index += 2;
    }
    return bytes.utf8Text(subarray(raw, 0, size));
  };
  const escaped = (text: string): string => encode(guest.wellFormed(text));
  const functions = {
    escape: (value: unknown) => escaped(textOf(value)),
    unescape: (value: unknown) => decoded(textOf(value)),
  };

  const separatorOf = (value: unknown, fallback: string): string => {
    const text = value === undefined || value === null ? '' : textOf(value);
    return text === '' ? fallback : text;
  };
  const isObject = (value: unknown): value is Record<string, unknown> =>
    (typeof value === 'object' && value !== null) || typeof value === 'function';
  /** The function that codes: an option, else the module's own, which may have been replaced. */
  const coderOf = (options: Options, option: string, self: unknown, own: string): Coder => {
    if (isObject(options) && option in options) {
      const given = options[option];
      if (typeof given === 'function') return given as Coder;
      throw new TypeError('option ' + option + ' is not a function');
    }
    const given = isObject(self) ? self[own] : undefined;
    if (typeof given === 'function') return given as Coder;
    throw new TypeError('QueryString.' + own + ' is not a function');
  };

  const set = (target: object, key: string, value: unknown): void => {
    defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
  };
  const add = (target: object, key: string, value: string): void => {
    const known = getOwnPropertyDescriptor(target, key)?.value as string | string[] | undefined;
    if (typeof known === 'object') set(known, String(known.length), value);
    else set(target, key, known === undefined ? value : [known, value]);
  };
  const limitOf = (options: Options): number => {
    const limit = Math.trunc(Number(isObject(options) ? options.maxKeys : DEFAULT_MAX_KEYS)) || 0;
    return limit === 0 ? Infinity : limit;
  };
  /** Where the next separator begins, or `end`. */
  const find = (text: string, part: string, from: number, end: number): number => {
    const at = indexOf(text, part, from);
    return at === -1 || at > end ? end : at;
  };
  const parsePairs = (
    query: string,
    separator: string,
    equals: string,
    limit: number,
    take: (name: string, value: string) => void,
  ): void => {
    const end = query.length;
    let count = 0;
    for (let from = 0; from < end && count !== limit; count += 1) {
      const until = find(query, separator, from, end);
      if (until > from) {
        const at = find(query, equals, from, facts.isFirst ? end : until);
        const value = sliceText(query, at + equals.length, until);
        take(sliceText(query, from, at), at >= until ? '' : value);
      }
      from = until + separator.length;
    }
  };
  const parsing = {
    parse(this: unknown, query?: unknown, sep?: unknown, eq?: unknown, options?: Options): object {
      const parsed = Object.create(null) as object;
      const separator = separatorOf(sep, '&');
      const equals = separatorOf(eq, '=');
      const limit = limitOf(options);
      const decode = coderOf(options, 'decodeURIComponent', this, 'unescape');
      if (typeof query !== 'string') return parsed;
      const code = (text: string): string => (text === '' ? '' : textOf(decode(text)));
      parsePairs(query, separator, equals, limit, (name, value) => {
        add(parsed, code(name), code(value));
      });
      return parsed;
    },
  };

  const isWritten = (value: unknown): boolean =>
    facts.isFirst ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && isBounded(value));
  const writing = {
    stringify(
      this: unknown,
      source?: unknown,
      sep?: unknown,
      eq?: unknown,
      options?: Options,
    ): string {
      if (!isObject(source)) return '';
      const separator = separatorOf(sep, '&');
      const equals = separatorOf(eq, '=');
      const encoder = coderOf(options, 'encodeURIComponent', this, 'escape');
      const code = (value: unknown): string => textOf(encoder(textOf(value)));
      let text = '';
      const write = (name: string, value: unknown, isFirst: boolean): void => {
        text += (isFirst ? '' : separator) + code(name) + equals;
        if (isWritten(value)) text += code(value);
      };
      const names = keys(source);
      for (let index = 0; index < names.length; index += 1) {
        const name = names[index] ?? '';
        const value = source[name];
        if (!Array.isArray(value)) write(name, value, index === 0);
        else
          for (let item = 0; item < value.length; item += 1)
            write(name, (value as unknown[])[item], text === '');
      }
      return text;
    },
  };
  const module = {};
  define(module, 'parse', parsing.parse);
  define(module, 'stringify', writing.stringify);
  define(module, 'escape', functions.escape);
  define(module, 'unescape', functions.unescape);
  define(module, 'decode', parsing.parse);
  define(module, 'encode', writing.stringify);
  defineProperty(module, Symbol.toStringTag, { value: 'querystring', configurable: true });
  guest.modules.querystring = module;
}
