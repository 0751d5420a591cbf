import { AddedLocals } from './added-locals.ts';
import type { ByteReader } from './byte-reader.ts';
import { ByteWriter, unsigned } from './byte-writer.ts';
import { readInstruction } from './instructions.ts';
import { markWrite } from './marked-write.ts';

/** A function of a module. */
export interface FunctionBody {
  /** Stands at its local declarations. */
  readonly reader: ByteReader;
  /** Offset behind its last instruction. */
  readonly end: number;
  readonly parameters: number;
}

interface Locals {
  readonly groups: number;
  readonly declarations: Uint8Array;
  readonly count: number;
}

function readLocals(reader: ByteReader): Locals {
  const groups = reader.u32();
  const start = reader.at;
  let count = 0;
  for (let group = 0; group < groups; group += 1) {
    count += reader.u32();
    reader.skip(1);
  }
  return { groups, declarations: reader.slice(start, reader.at), count };
}

/** Answers a function's body with a mark at every write to memory. */
export function trackBody(
  { reader, end, parameters }: FunctionBody,
  markFunction: number,
): Uint8Array {
  const locals = readLocals(reader);
  const added = new AddedLocals(parameters + locals.count);
  const code = new ByteWriter(2 * (end - reader.at));
  let copied = reader.at;
  while (reader.at < end) {
    const start = reader.at;
    const instruction = readInstruction(reader);
    const marked = markWrite(instruction, reader.from(start + 1), added, markFunction);
    if (marked === undefined) continue;
    code.write(reader.slice(copied, start), marked.before);
    code.write(reader.slice(start, reader.at), marked.after);
    copied = reader.at;
  }
  code.write(reader.slice(copied, end));
  const head = [unsigned(locals.groups + added.count), locals.declarations, added.declarations];
  return new ByteWriter().write(...head, code.written).written;
}
