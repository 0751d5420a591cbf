import { errorAt } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import type { Command } from 'commander';
import type { EngineChoices } from './engine-options.ts';

/** Options that ask what tests reach of the code. */
export interface CoverageFlags {
  readonly coverage?: boolean;
  readonly coverageDir?: string;
}

/** Where coverage goes. */
export interface CoverageChoice {
  /** Path of the tracefile, relative to the working directory. */
  readonly lcovFile: string;
}

const FOLDER = 'coverage';

/** Adds the options. A folder has an option of its own, so that no selection is taken for one. */
export function addCoverageOptions(command: Command): Command {
  return command
    .option('--coverage', 'count what the offline tests reach of the code')
    .option('--coverage-dir <folder>', `folder for lcov.info, implies --coverage (${FOLDER})`);
}

/** What they ask for; undefined: nothing. Throws InputError where nobody could count. */
export function parseCoverage(
  { coverage = false, coverageDir }: CoverageFlags,
  { engine }: Pick<EngineChoices['options'], 'engine'>,
  watch = false,
): CoverageChoice | undefined {
  if (!coverage && coverageDir === undefined) return undefined;
  const against = watch ? '--watch' : engine === 'aws' ? '--engine aws' : undefined;
  if (against !== undefined) {
    throw new InputError([errorAt(undefined, 'conflict', { keys: ['--coverage', against] })]);
  }
  return { lcovFile: `${(coverageDir ?? FOLDER).replace(/\/+$/, '')}/lcov.info` };
}
