import type { Guest, Operand, Operation } from '../guest.ts';

/** The function through which the programs of program/second-look.ts tell what they are about to do. */
export function installSecondLook(guest: Guest): void {
  const { modules, resets, typeOf } = guest;
  const { isArray } = Array;
  const MODULE = 'cf2:second-look';
  const MAX_CHARACTERS = 100;
  const KEY = 1;
  const FIRST_ARGUMENT = 2;
  interface Site {
    kind: Operation['kind'];
    key: string | null;
    values: unknown[];
  }
  const sizeOf = guest.intrinsics.uncurryThis<unknown, [], number>(
    Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, 'byteLength')!.get as () => number,
  );
  let sites: Record<number, Site | undefined> = {};
  let current: Site | undefined;

  const isPrimitive = (value: unknown): value is string | number | boolean | symbol | undefined =>
    typeof value !== 'object' && typeof value !== 'function';
  const textOf = (value: unknown): string | undefined => {
    const text = isPrimitive(value) ? String(value) : undefined;
    return text === undefined || text.length > MAX_CHARACTERS ? undefined : text;
  };
  const operand = (value: unknown): Operand => {
    const type = typeOf(value);
    return { type, text: textOf(value), size: type === 'array buffer' ? sizeOf(value) : undefined };
  };
  const look = {
    look(site: number, kind: Operation['kind'], slot: number, key: string | null, value: unknown) {
      const seen = sites[site] ?? { kind, key, values: [] };
      if (key !== null) seen.key = key;
      seen.values[slot] = value;
      sites[site] = seen;
      current = seen;
      return value;
    },
  };
  guest.operation = () => {
    if (current === undefined) return undefined;
    const { kind, key, values } = current;
    const args: Operand[] = [];
    for (let index = FIRST_ARGUMENT; index < values.length; index += 1)
      args[index - FIRST_ARGUMENT] = operand(values[index]);
    const subject = values[0];
    const length = isArray(subject) ? subject.length : undefined;
    const named = key ?? (KEY in values ? textOf(values[KEY]) : undefined);
    return { kind, subject: operand(subject), key: named, length, args };
  };
  resets[resets.length] = () => {
    sites = {};
    current = undefined;
  };
  modules[MODULE] = look.look;
}
