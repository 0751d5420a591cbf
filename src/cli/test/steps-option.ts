import type { Command } from 'commander';
import { hasErrors } from '../../core/diagnostics.ts';
import type { OfflineRuntime } from '../../core/ports.ts';
import type { Report } from '../../core/report.ts';
import { createFiles } from '../../files/working-directory.ts';
import { renderStepsComparison } from '../../reporters/terminal/render-steps.ts';
import { compareSteps, type OtherVersion } from '../../usecases/compare-steps.ts';
import { readInputText } from '../../usecases/read-input-file.ts';
import { badOption } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import type { EngineChoices } from './engine-options.ts';
import type { SelectedProject } from './run-tests.ts';

/** The option that compares what a function costs. */
export interface StepsFlags {
  readonly stepsAgainst?: string;
}

/** Another version of the function under test, and where it was read. */
interface NamedVersion extends OtherVersion {
  readonly path: string;
}

const OPTION = '--steps-against';

/** Adds the option. */
export function addStepsOption(command: Command): Command {
  return command.option(
    `${OPTION} <source>`,
    'compare the steps of each test with another version of the function',
  );
}

/** Reads the other version. Throws InputError for what cannot be compared. */
export async function readOtherVersion(
  { stepsAgainst: path }: StepsFlags,
  { suite, diagnostics }: SelectedProject,
  engine: EngineChoices['options']['engine'],
): Promise<NamedVersion | undefined> {
  if (path === undefined || hasErrors(diagnostics)) return undefined;
  if (engine !== 'offline')
    throw badOption(OPTION, path, 'used with --engine offline, which counts');
  const [fn, ...others] = suite.functions;
  if (fn === undefined || others.length > 0) {
    throw badOption(OPTION, path, 'used with exactly one function: name it');
  }
  const text = await readInputText(createFiles(process.cwd()), path);
  return { path, text, limits: fn.limits };
}

/** Prints the comparison behind the report. */
export async function writeSteps(
  other: NamedVersion | undefined,
  { functions: [fn] }: Report,
  { offline, terminal }: { readonly offline: OfflineRuntime; readonly terminal: Terminal },
): Promise<void> {
  if (other === undefined || fn === undefined) return;
  const compared = await compareSteps(offline, fn, other);
  terminal.out(`\n${renderStepsComparison(other.path, compared, terminal.colour)}`);
}
