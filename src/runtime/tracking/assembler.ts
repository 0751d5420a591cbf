import { signed, unsigned } from './byte-writer.ts';

/** Number types. https://webassembly.github.io/spec/core/binary/types.html#number-types */
export const TYPE = { i32: 0x7f, i64: 0x7e, f32: 0x7d, f64: 0x7c } as const;
export type NumberType = keyof typeof TYPE;

type Code = readonly number[];

const EMPTY = 0x40;
const MEMORY = 0;

/** The instructions cf2 writes itself, named after the text format. */
export const wasm = {
  localGet: (index: number): Code => [0x20, ...unsigned(index)],
  localSet: (index: number): Code => [0x21, ...unsigned(index)],
  localTee: (index: number): Code => [0x22, ...unsigned(index)],
  i32Const: (value: number): Code => [0x41, ...signed(value)],
  i32Eqz: [0x45],
  i32LessThan: [0x49],
  i32GreaterOrEqual: [0x4f],
  i32CountTrailingZeros: [0x68],
  i32Add: [0x6a],
  i32Subtract: [0x6b],
  i32And: [0x71],
  i32ShiftLeft: [0x74],
  i32ShiftRight: [0x76],
  load8: [0x2d, 0, 0],
  store8: [0x3a, 0, 0],
  load128: (offset = 0): Code => [0xfd, 0, 4, ...unsigned(offset)],
  store128: (offset = 0): Code => [0xfd, 11, 4, ...unsigned(offset)],
  v128Zero: [0xfd, 12, ...Array<number>(16).fill(0)],
  v128Or: [0xfd, 80],
  v128AnyTrue: [0xfd, 83],
  i8x16NotEqual: [0xfd, 36],
  /** The upper bit of each lane. */
  i8x16Bitmask: [0xfd, 100],
  memoryFill: [0xfc, 11, MEMORY],
  call: (index: number): Code => [0x10, ...unsigned(index)],
  loop: (...body: readonly Code[]): Code => [0x03, EMPTY, ...body.flat(), 0x0b],
  if: (...body: readonly Code[]): Code => [0x04, EMPTY, ...body.flat(), 0x0b],
  ifElse: (yes: readonly Code[], no: readonly Code[]): Code => [
    ...[0x04, EMPTY, ...yes.flat()],
    ...[0x05, ...no.flat(), 0x0b],
  ],
  branch: (depth: number): Code => [0x0c, ...unsigned(depth)],
  branchIf: (depth: number): Code => [0x0d, ...unsigned(depth)],
  return: [0x0f],
} as const;

/** A function's body: the number of its own i32 locals, then its code. */
export function functionBody(locals: number, ...code: readonly Code[]): Uint8Array {
  const declared = locals === 0 ? [0] : [1, ...unsigned(locals), TYPE.i32];
  return Uint8Array.from([...declared, ...code.flat(), 0x0b]);
}
