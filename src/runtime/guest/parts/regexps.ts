import type { Guest, MatchAnswer, PatternAnswer } from '../guest.ts';

/**
 * Regular expressions of PCRE. The host writes each pattern anew so that it means the same to this engine; such a
 * pattern ends with a part that matches nothing and carries the original. What this engine cannot match as PCRE
 * does gets an `exec` of its own, which asks the host.
 */
export function installRegexps(guest: Guest): void {
  const { define, global, host, textOf } = guest;
  const { exec, indexOf, sliceText, uncurryThis } = guest.intrinsics;
  const { construct } = Reflect;
  const { parse, stringify } = JSON;
  const { defineProperty, getOwnPropertyDescriptor } = Object;
  const { fromCharCode } = String;
  const NativeRegExp = RegExp;
  const InternalError = global.InternalError as ErrorConstructor;
  const MARK = '(?!(?!)';
  const UNIT = 6;
  const getSource = uncurryThis(
    getOwnPropertyDescriptor(NativeRegExp.prototype, 'source')!.get as (this: RegExp) => string,
  );
  const getFlags = uncurryThis(
    getOwnPropertyDescriptor(NativeRegExp.prototype, 'flags')!.get as (this: RegExp) => string,
  );

  type Source = Extract<PatternAnswer, { kind: 'source' }>;
  const isRegExp = (value: unknown): value is RegExp =>
    typeof value === 'object' && value !== null && value instanceof NativeRegExp;
  const sourceOf = (expression: RegExp): string => {
    const source = getSource(expression);
    const at = indexOf(source, MARK);
    if (at === -1) return source;
    let original = '';
    for (let unit = at + MARK.length; unit + UNIT < source.length; unit += UNIT)
      original += fromCharCode(Number('0x' + sliceText(source, unit + 2, unit + UNIT)));
    return original === '' ? '(?:)' : original;
  };
  const translate = (pattern: string, flags: string): Source => {
    const answer = parse(host.pattern(stringify({ pattern, flags }))) as PatternAnswer;
    if (answer.kind === 'source') return answer;
    if (answer.kind === 'fault') throw new SyntaxError(answer.fault);
    throw new InternalError(
      '"' + answer.what + '" in a regular expression is not emulated offline',
    );
  };

  type Found = Extract<MatchAnswer, { kind: 'match' }>;
  /** A match as `exec` gives it, from the host's offsets. */
  const asMatch = (text: string, found: Found): object => {
    const { groups, names } = found;
    const pieceOf = (group: number): string | undefined => {
      const start = groups[2 * group] ?? -1;
      return start < 0 ? undefined : sliceText(text, start, groups[2 * group + 1]);
    };
    const match: unknown[] & Record<string, unknown> = [] as never;
    for (let group = 0; 2 * group < groups.length; group += 1) match[group] = pieceOf(group);
    match.index = groups[0];
    match.input = text;
    match.groups = undefined;
    if (names.length === 0) return match;
    const named: Record<string, unknown> = {};
    for (let index = 0; index < names.length; index += 1)
      named[names[index]![0]] = pieceOf(names[index]![1]);
    match.groups = named;
    return match;
  };
  const ask = (expression: RegExp, text: string, from: number): Found | undefined => {
    if (from > text.length) return undefined;
    const request = { pattern: sourceOf(expression), flags: getFlags(expression), text, from };
    const answer = parse(host.match(stringify(request))) as MatchAnswer;
    if (answer.kind === 'error') throw new InternalError(answer.message);
    return answer.kind === 'match' ? answer : undefined;
  };
  const limitOf = (limit: unknown): number =>
    limit === undefined ? 2 ** 32 - 1 : Number(limit) >>> 0;
  /** What RegExp.prototype has, where the host does the matching. */
  const matching = {
    exec(this: RegExp, value: unknown): object | null {
      const text = textOf(value);
      const flags = getFlags(this);
      const isStateful = indexOf(flags, 'g') !== -1 || indexOf(flags, 'y') !== -1;
      const found = ask(this, text, isStateful ? Math.trunc(Number(this.lastIndex)) || 0 : 0);
      if (isStateful) this.lastIndex = found?.groups[1] ?? 0;
      return found === undefined ? null : asMatch(text, found);
    },
    split(this: RegExp, value: unknown, limit: unknown): unknown[] {
      const text = textOf(value);
      const most = limitOf(limit);
      const pieces: unknown[] = [];
      const push = (piece: unknown): void => {
        if (pieces.length < most) pieces[pieces.length] = piece;
      };
      let done = 0;
      let found = ask(this, text, 0);
      if (text === '') return found === undefined && most > 0 ? [text] : [];
      for (let next: number; found !== undefined; found = ask(this, text, next)) {
        const start = found.groups[0] ?? 0;
        const end = found.groups[1] ?? 0;
        if (start >= text.length) break;
        next = end === done ? start + 1 : end;
        if (end === done) continue;
        push(sliceText(text, done, start));
        const match = asMatch(text, found) as unknown[];
        for (let group = 1; group < match.length; group += 1) push(match[group]);
        done = end;
      }
      push(sliceText(text, done));
      return pieces;
    },
  };
  /** Named groups are an object like any other. */
  const naming = {
    exec(this: RegExp, value: unknown): object | null {
      const match = exec(this, textOf(value));
      if (match?.groups) Object.setPrototypeOf(match.groups, objectPrototype);
      return match;
    },
  };
  const objectPrototype = Object.getPrototypeOf({}) as object;
  const create = (pattern: string, flags: string, target: unknown): RegExp => {
    const { source, exec: matcher } = translate(pattern, flags);
    const made = construct(NativeRegExp, [source, flags], target as typeof RegExp);
    if (matcher === 'groups') define(made, 'exec', naming.exec);
    if (matcher === 'host') {
      define(made, 'exec', matching.exec);
      define(made, Symbol.split, matching.split);
    }
    return made;
  };
  const RuntimeRegExp = function RegExp(this: unknown, ...given: unknown[]): RegExp {
    const isCopy = isRegExp(given[0]);
    const pattern = isCopy
      ? sourceOf(given[0] as RegExp)
      : given[0] === undefined
        ? ''
        : textOf(given[0]);
    const flags = given[1] === undefined && isCopy ? getFlags(given[0] as RegExp) : given[1];
    const text = flags === undefined ? '' : textOf(flags);
    const target = (new.target as unknown) ?? NativeRegExp;
    return create(pattern === '(?:)' && isCopy ? '' : pattern, text, target);
  };

  const getters = {
    get source(): string {
      return isRegExp(this) ? sourceOf(this) : getSource(this as unknown as RegExp);
    },
  };
  const expressionOf = (value: unknown): RegExp =>
    isRegExp(value) ? value : create(value === undefined ? '' : textOf(value), '', NativeRegExp);
  const run = (expression: RegExp, text: string): RegExpExecArray | null => {
    const own = getOwnPropertyDescriptor(expression, 'exec')?.value as unknown;
    return typeof own === 'function' ? expression.exec(text) : exec(expression, text);
  };
  const subject = (self: unknown): string => {
    if (self === undefined || self === null)
      throw new TypeError('cannot convert undefined to object');
    return textOf(self);
  };
  /** No match at all is an empty list in the runtimes, and not null. */
  const all = (expression: RegExp, text: string): string[] => {
    const found: string[] = [];
    expression.lastIndex = 0;
    for (let match = run(expression, text); match !== null; match = run(expression, text)) {
      found[found.length] = match[0];
      if (match[0] === '') expression.lastIndex += 1;
    }
    return found;
  };
  const methods = {
    match(this: unknown, ...given: unknown[]): unknown {
      const value = given[0];
      const own = subject(this);
      // A fault of the runtimes: without an argument they look into another text.
      const text = given.length === 0 ? 'undefined' : own;
      const expression = expressionOf(value);
      return indexOf(getFlags(expression), 'g') === -1
        ? run(expression, text)
        : all(expression, text);
    },
    search(this: unknown, value: unknown): number {
      const text = subject(this);
      const expression = expressionOf(value);
      const before = expression.lastIndex;
      expression.lastIndex = 0;
      const match = run(expression, text);
      expression.lastIndex = before;
      return match === null ? -1 : match.index;
    },
  };
  const { prototype } = NativeRegExp;
  defineProperty(prototype, 'source', {
    get: getOwnPropertyDescriptor(getters, 'source')!.get,
    configurable: true,
  });
  defineProperty(RuntimeRegExp, 'length', { value: 2, configurable: true });
  defineProperty(RuntimeRegExp, 'prototype', { value: prototype, writable: false });
  define(prototype, 'constructor', RuntimeRegExp);
  define(global, 'RegExp', RuntimeRegExp);
  defineProperty(methods.match, 'length', { value: 1, configurable: true });
  define(String.prototype, 'match', methods.match);
  define(String.prototype, 'search', methods.search);
}
