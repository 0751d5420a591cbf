/* eslint-disable @typescript-eslint/unbound-method -- intrinsics are kept here and applied later */
/* eslint-disable @typescript-eslint/prefer-for-of -- the function under test may replace iterators, and 1.0 has none */
import type { Guest } from '../guest.ts';

/**
 * console.log, the only member the runtimes have; only its first argument counts. Objects look as njs prints
 * them: `{a:1,b:'x',c:[1,2]}`.
 */
export function installConsole(guest: Guest): void {
  const { host } = guest;
  const MAX_CHARACTERS = 32 * 1024;
  const { getOwnPropertyDescriptor, keys } = Object;
  const apply = Reflect.apply as <T, A extends unknown[], R>(
    fn: (this: T, ...args: A) => R,
    self: T,
    args: A,
  ) => R;
  const objectTag = Object.prototype.toString;
  const errorText = Error.prototype.toString;
  const regExpText = RegExp.prototype.toString;
  const isoText = Date.prototype.toISOString;
  const milliseconds = Date.prototype.getTime;
  const { stringify } = JSON;
  const slice = String.prototype.slice;
  const replace = String.prototype.replaceAll;
  type Replace = (this: string, from: string, to: string) => string;
  const { isArray } = Array;

  const cut = (text: string, from: number, to: number): string =>
    apply<string, [number, number], string>(slice, text, [from, to]);
  const textBy = (method: () => string, value: object): string =>
    apply<object, [], string>(method, value, []);
  const tagOf = (value: object): string => cut(textBy(objectTag, value), 8, -1);
  const quoted = (text: string): string => {
    const inner = cut(stringify(text), 1, -1);
    return (
      "'" + apply<string, [string, string], string>(replace as Replace, inner, ['\\"', '"']) + "'"
    );
  };
  const scalar = (value: unknown): string => {
    if (typeof value === 'string') return quoted(value);
    if (typeof value === 'symbol') return String(value);
    return value === 0 && 1 / (value as number) < 0 ? '-0' : String(value);
  };
  const callable = (value: object): string => {
    const name = getOwnPropertyDescriptor(value, 'name')?.value as unknown;
    return '[Function' + (typeof name === 'string' && name !== '' ? ': ' + name : '') + ']';
  };
  const isTyped = (tag: string): boolean =>
    tag === 'Buffer' || cut(tag, -5, tag.length) === 'Array';
  const items = (value: ArrayLike<unknown>, around: object[]): string => {
    let text = '';
    for (let index = 0; index < value.length; index += 1) {
      const descriptor = getOwnPropertyDescriptor(value, index);
      text +=
        (index === 0 ? '' : ',') +
        (descriptor === undefined ? '<empty>' : property(descriptor, around));
    }
    return '[' + text + ']';
  };
  const members = (value: object, around: object[]): string => {
    const names = keys(value);
    let text = '';
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index] ?? '';
      const descriptor = getOwnPropertyDescriptor(value, name);
      if (descriptor === undefined) continue;
      text += (text === '' ? '' : ',') + name + ':' + property(descriptor, around);
    }
    return '{' + text + '}';
  };
  const property = (descriptor: PropertyDescriptor, around: object[]): string => {
    if (descriptor.get !== undefined) return "'[Getter]'";
    if (descriptor.set !== undefined) return "'[Setter]'";
    return format(descriptor.value, around);
  };
  const special: Record<string, ((value: object) => string) | undefined | null> = {
    __proto__: null,
    Function: callable,
    AsyncFunction: callable,
    Error: (value) => textBy(errorText, value),
    RegExp: (value) => textBy(regExpText, value),
    Date: (value) =>
      apply(milliseconds, value, []) === apply(milliseconds, value, [])
        ? textBy(isoText, value)
        : 'Invalid Date',
  };
  const boxed = (tag: string): boolean => tag === 'String' || tag === 'Number' || tag === 'Boolean';
  const format = (value: unknown, around: object[]): string => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null)
      return scalar(value);
    for (let index = 0; index < around.length; index += 1)
      if (around[index] === value) return '[Circular]';
    const tag = tagOf(value);
    const own = special[tag];
    if (own) return own(value);
    const inside: object[] = [];
    for (let index = 0; index < around.length; index += 1) inside[index] = around[index]!;
    inside[around.length] = value;
    if (isArray(value)) return items(value as unknown[], inside);
    if (isTyped(tag)) return tag + ' ' + items(value as unknown as number[], inside);
    if (boxed(tag))
      return '[' + tag + ': ' + scalar((value as { valueOf(): unknown }).valueOf()) + ']';
    return (tag === 'Object' || tag === 'Arguments' ? '' : tag + ' ') + members(value, inside);
  };
  const log = (first: unknown): void => {
    const text = typeof first === 'string' ? first : format(first, []);
    host.log(text.length > MAX_CHARACTERS ? cut(text, 0, MAX_CHARACTERS) : text);
  };
  guest.global.console = { log };
}
