import type { Guest } from '../guest.ts';

/**
 * Texts of the runtimes are UTF-8, so they cannot hold half a surrogate pair: where one would arise there is
 * U+FFFD instead. Upper and lower case are a matter of single characters.
 */
export function installWideText(guest: Guest): void {
  const { define, global, textOf } = guest;
  const { charAt, codePointAt, exec, toLowerCase, toUpperCase, uncurryThis } = guest.intrinsics;
  const NativeString = global.String as StringConstructor;
  const { fromCharCode, fromCodePoint } = String;
  const { apply } = Reflect;
  const REPLACEMENT = '\ufffd';
  const HALF = /[\ud800-\udfff]/;
  const ASCII = /^[^\u0080-\uffff]*$/;
  const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

  guest.wellFormed = (text) => {
    if (exec(HALF, text) === null) return text;
    let formed = '';
    for (let index = 0; index < text.length; index += 1) {
      const code = codePointAt(text, index) ?? 0;
      formed += isHalf(code) ? REPLACEMENT : fromCodePoint(code);
      if (code > 0xffff) index += 1;
    }
    return formed;
  };

  /** Letters of Greek whose capital in full is two, and has a single one as well. */
  const GREEK = [
    [0x1f80, 0x1faf, 8],
    [0x1fb3, 0x1fb3, 9],
    [0x1fc3, 0x1fc3, 9],
    [0x1ff3, 0x1ff3, 9],
  ];
  const single = (char: string, changed: string): string => {
    if (changed.length === char.length) return changed;
    const code = codePointAt(char, 0) ?? 0;
    for (let row = 0; row < GREEK.length; row += 1) {
      const range = GREEK[row]!;
      if (code >= range[0]! && code <= range[1]! && (code & 8) === 0)
        return fromCodePoint(code + range[2]!);
    }
    // The one capital that becomes two small characters.
    return code === 0x130 ? 'i' : char;
  };
  const change = (text: string, by: (text: string) => string): string => {
    if (exec(ASCII, text) !== null) return by(text);
    let changed = '';
    for (let index = 0; index < text.length; index += 1) {
      const code = codePointAt(text, index) ?? 0;
      const char =
        code > 0xffff ? charAt(text, index) + charAt(text, index + 1) : charAt(text, index);
      if (code > 0xffff) index += 1;
      changed += single(char, by(char));
    }
    return changed;
  };
  const subject = (self: unknown): string => {
    if (self === undefined || self === null)
      throw new TypeError('cannot convert undefined to object');
    return textOf(self);
  };
  const methods = {
    toLowerCase(this: unknown): string {
      return change(subject(this), toLowerCase);
    },
    toUpperCase(this: unknown): string {
      return change(subject(this), toUpperCase);
    },
    codePointAt(this: unknown, at?: unknown): number {
      return codePointAt(subject(this), at as number) ?? NaN;
    },
  };
  // No expression is refused here: it is taken as its text.
  const searches = {
    endsWith(this: unknown, part: unknown, ...rest: unknown[]): boolean {
      const text = subject(this);
      const ending = textOf(part);
      const end = rest[0] === undefined ? undefined : Number(rest[0]);
      // A fault of the runtimes: a negative end is none.
      return endsWith(text, ending, end !== undefined && end <= -1 ? undefined : end);
    },
    includes(this: unknown, part: unknown, ...rest: unknown[]): boolean {
      return includes(subject(this), textOf(part), rest[0]);
    },
    startsWith(this: unknown, part: unknown, ...rest: unknown[]): boolean {
      return startsWith(subject(this), textOf(part), rest[0]);
    },
  };
  type Search = (text: string, part: string, from: unknown) => boolean;
  const endsWith = uncurryThis(NativeString.prototype.endsWith) as Search;
  const includes = uncurryThis(NativeString.prototype.includes) as Search;
  const startsWith = uncurryThis(NativeString.prototype.startsWith) as Search;
  define(NativeString.prototype, 'endsWith', searches.endsWith);
  define(NativeString.prototype, 'includes', searches.includes);
  define(NativeString.prototype, 'startsWith', searches.startsWith);
  const statics = {
    fromCharCode: (...codes: unknown[]) =>
      guest.wellFormed(apply(fromCharCode, undefined, codes as number[])),
    fromCodePoint: (...codes: unknown[]) =>
      guest.wellFormed(apply(fromCodePoint, undefined, codes as number[])),
  };
  Object.defineProperty(statics.fromCharCode, 'length', { value: 1 });
  Object.defineProperty(statics.fromCodePoint, 'length', { value: 1 });
  define(NativeString.prototype, 'toLowerCase', methods.toLowerCase);
  define(NativeString.prototype, 'toUpperCase', methods.toUpperCase);
  define(NativeString.prototype, 'codePointAt', methods.codePointAt);
  define(NativeString, 'fromCharCode', statics.fromCharCode);
  define(NativeString, 'fromCodePoint', statics.fromCodePoint);

  const [encode, encodeComponent] = [encodeURI, encodeURIComponent] as const;
  const encoders = {
    encodeURI: (value: unknown) => encode(guest.wellFormed(textOf(value))),
    encodeURIComponent: (value: unknown) => encodeComponent(guest.wellFormed(textOf(value))),
  };
  define(global, 'encodeURI', encoders.encodeURI);
  define(global, 'encodeURIComponent', encoders.encodeURIComponent);
}
