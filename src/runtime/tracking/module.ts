import { ByteReader } from './byte-reader.ts';

/** Ids of sections. https://webassembly.github.io/spec/core/binary/modules.html#sections */
export const SECTION = { type: 1, import: 2, function: 3, memory: 5, export: 7, code: 10 } as const;

const HEADER_BYTES = 8;
const FUNCTION_IMPORT = 0;

/** A section; all but custom ones begin with the number of what they hold. */
export interface Section {
  readonly id: number;
  readonly content: Uint8Array;
  readonly count: number;
  /** Behind the count. */
  readonly rest: Uint8Array;
}

/** What a module says of itself. */
export interface Module {
  readonly header: Uint8Array;
  readonly sections: readonly Section[];
  /** Number of function types. */
  readonly types: number;
  /** Number of functions, imported ones included. */
  readonly functions: number;
  /** How many parameters each function takes that is not imported. */
  readonly parameters: readonly number[];
  /** Pages of memory it begins with. */
  readonly pages: number;
}

function readSections(bytes: Uint8Array): readonly Section[] {
  const reader = new ByteReader(bytes, HEADER_BYTES);
  const sections: Section[] = [];
  while (reader.at < bytes.length) {
    const id = reader.byte();
    const size = reader.u32();
    const content = reader.slice(reader.at, reader.at + size);
    reader.skip(size);
    const inner = new ByteReader(content);
    const count = id === 0 ? 0 : inner.u32();
    sections.push({ id, content, count, rest: content.subarray(inner.at) });
  }
  return sections;
}

/** Number of parameters of every function type. */
function readTypes({ count, rest }: Section): readonly number[] {
  const reader = new ByteReader(rest);
  return Array.from({ length: count }, () => {
    reader.skip(1);
    const parameters = reader.u32();
    reader.skip(parameters);
    reader.skip(reader.u32());
    return parameters;
  });
}

/** Number of imports; the engine imports nothing but functions. */
function countImports({ count, rest }: Section): number {
  const reader = new ByteReader(rest);
  for (let left = count; left > 0; left -= 1) {
    reader.skip(reader.u32());
    reader.skip(reader.u32());
    if (reader.byte() !== FUNCTION_IMPORT) throw new Error('the module imports its memory');
    reader.skipInteger();
  }
  return count;
}

/** Reads a module as far as it has to be known to write it again. */
export function readModule(bytes: Uint8Array): Module {
  const sections = readSections(bytes);
  const find = (id: number): Section => {
    const found = sections.find((section) => section.id === id);
    if (found === undefined) throw new Error(`the module has no section ${String(id)}`);
    return found;
  };
  const types = readTypes(find(SECTION.type));
  const own = find(SECTION.function);
  const indices = new ByteReader(own.rest);
  const limits = new ByteReader(find(SECTION.memory).rest);
  limits.skip(1);
  return {
    header: bytes.subarray(0, HEADER_BYTES),
    sections,
    types: types.length,
    functions: countImports(find(SECTION.import)) + own.count,
    parameters: Array.from({ length: own.count }, () => types[indices.u32()] ?? 0),
    pages: limits.u32(),
  };
}
