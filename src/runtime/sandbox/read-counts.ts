import type { LoadedProgram } from './load-program.ts';
import type { Machine } from './machine.ts';

/**
 * What a program has counted for itself until its event ended, however that was. Undefined for programs that do not
 * count, for a script that did not even begin, and for a VM that has no memory left to tell.
 */
export function readCounts(machine: Machine, { counters }: LoadedProgram): string | undefined {
  if (counters === undefined) return undefined;
  try {
    const { kind, value } = machine.run(counters);
    return kind === 'value' ? machine.textOf(value) : undefined;
  } catch {
    return undefined;
  }
}
