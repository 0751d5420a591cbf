import type { Intrinsics } from './intrinsics.ts';

/**
 * Keeps JavaScript's own functions as they are before any other code runs, because the function under test may
 * replace every one of them. Runs inside the VM, first of all.
 */
export function createIntrinsics(): Intrinsics {
  const { bind, call } = Function.prototype;
  const uncurryThis = bind.bind(call) as (method: unknown) => never;
  const { create, getOwnPropertyNames } = Object;
  const statics = (owner: object, copy: object): never => {
    for (const name of getOwnPropertyNames(owner)) {
      if (name === 'length' || name === 'name') continue;
      (copy as Record<string, unknown>)[name] = (owner as Record<string, unknown>)[name];
    }
    return copy as never;
  };
  const [text, list, bytes] = [String.prototype, Array.prototype, Uint8Array.prototype];
  const NativeString = String;
  const NativeNumber = Number;
  return {
    statics: {
      Array: statics(Array, create(null) as object),
      JSON: statics(JSON, create(null) as object),
      Math: statics(Math, create(null) as object),
      Number: statics(Number, (value: unknown) => NativeNumber(value)),
      Object: statics(Object, create(null) as object),
      Reflect: statics(Reflect, create(null) as object),
      String: statics(String, (value: unknown) => NativeString(value)),
      Symbol: statics(Symbol, create(null) as object),
    },
    charAt: uncurryThis(text.charAt),
    charCodeAt: uncurryThis(text.charCodeAt),
    codePointAt: uncurryThis(text.codePointAt),
    indexOf: uncurryThis(text.indexOf),
    sliceText: uncurryThis(text.slice),
    splitText: uncurryThis(text.split),
    replaceAll: uncurryThis(text.replaceAll),
    toLowerCase: uncurryThis(text.toLowerCase),
    toUpperCase: uncurryThis(text.toUpperCase),
    join: uncurryThis(list.join),
    indexIn: uncurryThis(list.indexOf),
    subarray: uncurryThis(bytes.subarray),
    setBytes: uncurryThis(bytes.set),
    exec: uncurryThis(RegExp.prototype.exec),
    tagOf: uncurryThis(Object.prototype.toString),
    isPrototypeOf: uncurryThis(Object.prototype.isPrototypeOf),
    isEnumerable: uncurryThis(Object.prototype.propertyIsEnumerable),
    then: uncurryThis(Promise.prototype.then),
    isView: ArrayBuffer.isView,
    uncurryThis,
  };
}
