import type { Guest } from '../guest.ts';

/**
 * console.log, the only member the runtimes have; only its first argument counts. Objects look as njs prints
 * them: `{a:1,b:'x',c:[1,2]}`.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
export function installConsole(guest: Guest): void {
  const { host } = guest;
  const { isEnumerable, replaceAll, sliceText, tagOf, uncurryThis } = guest.intrinsics;
  const { getOwnPropertyDescriptor } = Object;
  const { ownKeys } = Reflect;
  const { isArray } = Array;
  const { stringify } = JSON;
  const MAX_CHARACTERS = 32 * 1024;
  const errorText = uncurryThis(Error.prototype.toString);
  const regExpText = uncurryThis(RegExp.prototype.toString);
  const isoText = uncurryThis(Date.prototype.toISOString);
  const milliseconds = uncurryThis(Date.prototype.getTime);
  const unboxed = uncurryThis(Symbol.prototype.valueOf);

  const quoted = (text: string): string =>
    "'" + replaceAll(sliceText(stringify(text), 1, -1), '\\"', '"') + "'";
  const scalar = (value: unknown): string => {
    if (typeof value === 'string') return quoted(value);
    return value === 0 && 1 / (value as number) < 0 ? '-0' : String(value);
  };
  const callable = (value: object): string => {
    const name = getOwnPropertyDescriptor(value, 'name')?.value as unknown;
    return '[Function' + (typeof name === 'string' && name !== '' ? ': ' + name : '') + ']';
  };
  const accessor = ({ get, set }: PropertyDescriptor): string =>
    "'[" + (get === undefined ? 'Setter' : set === undefined ? 'Getter' : 'Getter/Setter') + "]'";
  const property = (descriptor: PropertyDescriptor, around: object[]): string =>
    'value' in descriptor ? format(descriptor.value, around) : accessor(descriptor);
  const isIndex = (key: string | symbol, length: number): boolean =>
    typeof key === 'string' && String(Number(key) >>> 0) === key && Number(key) < length;
  /** Everything that can be enumerated but the elements of a list. */
  const members = (value: object, length: number, around: object[]): string => {
    const names = ownKeys(value);
    let text = '';
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index]!;
      const descriptor = getOwnPropertyDescriptor(value, name);
      if (descriptor === undefined || !isEnumerable(value, name) || isIndex(name, length)) continue;
      text += (text === '' ? '' : ',') + String(name) + ':' + property(descriptor, around);
    }
    return text;
  };
  const holes = (count: number): string =>
    count === 1 ? '<empty>' : '<' + String(count) + ' empty items>';
  const items = (value: ArrayLike<unknown>, around: object[]): string => {
    let text = '';
    let missing = 0;
    const append = (piece: string): void => {
      text += (text === '' ? '' : ',') + piece;
    };
    for (let index = 0; index < value.length && text.length < MAX_CHARACTERS; index += 1) {
      const descriptor = getOwnPropertyDescriptor(value, index);
      missing += descriptor === undefined ? 1 : 0;
      if (descriptor === undefined) continue;
      if (missing > 0) append(holes(missing));
      missing = 0;
      append(property(descriptor, around));
    }
    if (missing > 0) append(holes(missing));
    const further = members(value, value.length, around);
    if (further !== '') append(further);
    return '[' + text + ']';
  };
  const special: Record<string, ((value: object) => string) | undefined | null> = {
    __proto__: null,
    Function: callable,
    AsyncFunction: callable,
    Error: (value) => errorText(value),
    RegExp: (value) => regExpText(value),
    Symbol: (value) => '[Symbol: ' + String(unboxed(value)) + ']',
    Date: (value) =>
      milliseconds(value) === milliseconds(value) ? isoText(value) : 'Invalid Date',
  };
  const isTyped = (tag: string): boolean => tag === 'Buffer' || sliceText(tag, -5) === 'Array';
  const isBoxed = (tag: string): boolean =>
    tag === 'String' || tag === 'Number' || tag === 'Boolean';
  const tagged = (value: object, tag: string, inside: object[]): string => {
    if (isArray(value)) return items(value as unknown[], inside);
    if (isTyped(tag)) return tag + ' ' + items(value as ArrayLike<unknown>, inside);
    if (isBoxed(tag))
      return '[' + tag + ': ' + scalar((value as { valueOf(): unknown }).valueOf()) + ']';
    const name = tag === 'Object' || tag === 'Arguments' ? '' : tag + ' ';
    return name + '{' + members(value, 0, inside) + '}';
  };
  const format = (value: unknown, around: object[]): string => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null)
      return scalar(value);
    const inside: object[] = [];
    for (let index = 0; index < around.length; index += 1) {
      if (around[index] === value) return '[Circular]';
      inside[index] = around[index]!;
    }
    inside[around.length] = value;
    const tag = sliceText(tagOf(value), 8, -1);
    return special[tag]?.(value) ?? tagged(value, tag, inside);
  };
  const functions = {
    log: (first: unknown): void => {
      const text = guest.plainText(typeof first === 'string' ? first : format(first, []));
      host.log(text.length > MAX_CHARACTERS ? sliceText(text, 0, MAX_CHARACTERS) : text);
    },
  };
  guest.global.console = functions;
}
