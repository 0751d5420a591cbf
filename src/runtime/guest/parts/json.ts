import type { Guest, JsonAnswer } from '../guest.ts';

/**
 * JSON as the runtimes have it: their words, their limit of 31 nested levels, numbers that JSON does not know,
 * and a line of its own inside every empty list that is written with indentation.
 */
export function installJson(guest: Guest): void {
  const { define, global, host, textOf } = guest;
  const { charAt, indexOf, sliceText, splitText } = guest.intrinsics;
  const { parse, stringify } = JSON;
  const { apply } = Reflect;
  const MAX_DEPTH = 31;
  type Replacer = (this: unknown, key: string, value: unknown) => unknown;
  const NativeSyntaxError = global.SyntaxError as ErrorConstructor;

  const hasMany = (text: string): boolean =>
    splitText(text, '[').length + splitText(text, '{').length - 2 > MAX_DEPTH;
  const isCommon = (text: string): boolean => !hasMany(text) && indexOf(text, '\\u') === -1;
  const strict = (text: string): string => {
    const { json, fault } = parse(host.json(text)) as JsonAnswer;
    if (fault !== '') throw new SyntaxError(fault);
    return json;
  };
  /** This engine has a third argument, which the runtimes do not know. */
  const reviving = (reviver: Replacer): Replacer =>
    function (this: unknown, key, value) {
      const revived: unknown = apply(reviver, this, [key, value]);
      return revived;
    };
  const read = (value: unknown, reviver?: unknown): unknown => {
    const text = guest.plainText(textOf(value));
    const revive = typeof reviver === 'function' ? reviving(reviver as Replacer) : undefined;
    let json = text;
    if (isCommon(text)) {
      const { unmappedError, vagueError } = guest.seen;
      try {
        const parsed: unknown = parse(text);
        if (revive === undefined) return parsed;
      } catch (error) {
        if (!(error instanceof NativeSyntaxError)) throw error;
        // The words of this error are not told to anybody.
        guest.seen.unmappedError = unmappedError;
        guest.seen.vagueError = vagueError;
        json = strict(text);
      }
    } else json = strict(text);
    return parse(json, revive);
  };

  /** Looks at each bracket outside of texts. */
  const scan = (json: string, see: (bracket: string, at: number) => void): void => {
    let isText = false;
    for (let at = 0; at < json.length; at += 1) {
      const char = charAt(json, at);
      if (isText && char === '\\') at += 1;
      else if (char === '"') isText = !isText;
      else if (!isText && indexOf('[{]}', char) !== -1) see(char, at);
    }
  };
  const tooDeep = (): never => {
    throw new TypeError('Nested too deep or a cyclic structure');
  };
  const checkDepth = (json: string): void => {
    let depth = 0;
    scan(json, (bracket) => {
      depth += bracket === '[' || bracket === '{' ? 1 : -1;
      if (depth > MAX_DEPTH) tooDeep();
    });
  };
  /** Opens what is empty: `{` + line + `}`. */
  const open = (json: string, indent: string): string => {
    let opened = '';
    let done = 0;
    let inner = '\n';
    scan(json, (bracket, at) => {
      if (bracket === '[' || bracket === '{') {
        inner += indent;
        return;
      }
      const outer = sliceText(inner, 0, inner.length - indent.length);
      if (indexOf('[{', charAt(json, at - 1)) !== -1) {
        opened += sliceText(json, done, at) + inner + outer;
        done = at;
      }
      inner = outer;
    });
    return opened + sliceText(json, done);
  };
  const indentOf = (space: unknown): string => {
    const plain = stringify([0], undefined, space as string);
    return plain === '[0]' ? '' : sliceText(plain, 2, plain.length - 3);
  };
  /** A replacer may make ever new objects, so depth is counted while it works. */
  const bounded = (replacer: Replacer): Replacer => {
    const holders: unknown[] = [];
    return function (this: unknown, key, value) {
      while (holders.length > 0 && holders[holders.length - 1] !== this) holders.length -= 1;
      if (holders.length === 0) holders[0] = this;
      const replaced: unknown = apply(replacer, this, [key, value]);
      if (typeof replaced === 'object' && replaced !== null) holders[holders.length] = replaced;
      return holders.length > MAX_DEPTH + 1 ? tooDeep() : replaced;
    };
  };
  const write = (value: unknown, replacer?: unknown, space?: unknown): string | undefined => {
    const by = typeof replacer === 'function' ? bounded(replacer as Replacer) : replacer;
    const written = stringify(value, by as never, space as never) as string | undefined;
    if (written === undefined) return written;
    const json = guest.unescaped(written);
    if (hasMany(json)) checkDepth(json);
    const indent = space === undefined ? '' : indentOf(space);
    return indent === '' ? json : open(json, indent);
  };
  const functions = {
    parse: (value: unknown, reviver?: unknown) => read(value, reviver),
    stringify: (value: unknown, replacer?: unknown, space?: unknown) =>
      write(value, replacer, space),
  };
  define(global.JSON as object, 'parse', functions.parse);
  define(global.JSON as object, 'stringify', functions.stringify);
}
