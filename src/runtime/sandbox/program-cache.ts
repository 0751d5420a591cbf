import type { Program } from '../program/program.ts';
import type { LoadedProgram } from './load-program.ts';

/** A run goes through a handful of programs, an emulator through any number of them. */
const MAX_PROGRAMS = 4;

/** Keeps the programs that were used last. */
export class ProgramCache {
  private readonly known = new Map<Program, LoadedProgram>();
  /** The newest of them: a run has thousands of events for one program, and a map is slower to keep in order. */
  private last: LoadedProgram | undefined;

  /** Finds a loaded program, or loads it. What `load` throws is not kept. */
  get(program: Program, load: () => LoadedProgram): LoadedProgram {
    if (this.last?.program === program) return this.last;
    const found = this.known.get(program) ?? load();
    this.last = found;
    this.known.delete(program);
    this.known.set(program, found);
    const [oldest] = this.known.keys();
    if (this.known.size > MAX_PROGRAMS && oldest !== undefined) this.known.delete(oldest);
    return found;
  }
}
