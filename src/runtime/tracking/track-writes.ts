import { ByteReader } from './byte-reader.ts';
import { ByteWriter, unsigned } from './byte-writer.ts';
import { TYPE } from './assembler.ts';
import { readModule, SECTION } from './module.ts';
import type { Module, Section } from './module.ts';
import { trackBody } from './track-body.ts';
import { restoreBody } from './restore-function.ts';
import { markRangeBody, MAX_PAGES } from './write-map.ts';

/** Functions the module gets, in the order of their indices. They take i32s and answer nothing. */
const ADDED = [
  { name: 'mark', parameters: 2, body: markRangeBody() },
  { name: 'restore', parameters: 4, body: restoreBody() },
] as const;

const FUNCTION_TYPE = 0x60;
const FUNCTION_EXPORT = 0;
const MINIMUM_AND_MAXIMUM = 1;

const text = (name: string): Uint8Array => new TextEncoder().encode(name);

/** A vector with more elements: `rest` is the vector behind its length. */
function extended(
  count: number,
  rest: Uint8Array,
  added: readonly ArrayLike<number>[],
): ByteWriter {
  return new ByteWriter(rest.length + 64).write(unsigned(count + added.length), rest, ...added);
}

/** Sections that are written anew, by their id. */
const REWRITTEN: Readonly<Record<number, (section: Section, module: Module) => ByteWriter>> = {
  [SECTION.type]: ({ count, rest }) =>
    extended(
      count,
      rest,
      ADDED.map(({ parameters }) => [
        ...[FUNCTION_TYPE, parameters, ...Array<number>(parameters).fill(TYPE.i32), 0],
      ]),
    ),
  [SECTION.function]: ({ count, rest }, { types }) =>
    extended(
      count,
      rest,
      ADDED.map((_, index) => unsigned(types + index)),
    ),
  [SECTION.memory]: (_, { pages }) =>
    new ByteWriter().write([1, MINIMUM_AND_MAXIMUM], unsigned(pages), unsigned(MAX_PAGES)),
  [SECTION.export]: ({ count, rest }, { functions }) =>
    extended(
      count,
      rest,
      ADDED.map(({ name }, index) => {
        const at = [FUNCTION_EXPORT, ...unsigned(functions + index)];
        return new ByteWriter().writeSized(text(name)).write(at).written;
      }),
    ),
  [SECTION.code]: trackCode,
};

function trackCode({ count, rest }: Section, { parameters, functions }: Module): ByteWriter {
  const code = new ByteWriter(2 * rest.length).write(unsigned(count + ADDED.length));
  const reader = new ByteReader(rest);
  for (const own of parameters) {
    const size = reader.u32();
    const end = reader.at + size;
    code.writeSized(trackBody({ reader, end, parameters: own }, functions));
  }
  for (const { body } of ADDED) code.writeSized(body);
  return code;
}

/**
 * Answers a WebAssembly module that does what `bytes` does and knows where it wrote: a map at address 0 has
 * one byte for every GRANULE bytes of memory. It exports two more functions, `mark(address, size)`, for what
 * the host writes, and `restore(from, size, copy, entries)`, see restoreBody. The module must have one memory
 * of its own, and leave the map's room alone.
 */
export function trackWrites(bytes: Uint8Array): Uint8Array {
  const module = readModule(bytes);
  const written = new ByteWriter(2 * bytes.length).write(module.header);
  for (const section of module.sections) {
    const rewrite = REWRITTEN[section.id];
    written.write([section.id]);
    written.writeSized(rewrite?.(section, module).written ?? section.content);
  }
  return written.written;
}
