import type { Command } from 'commander';
import type { ReportFiles } from '../../roots/report-files.ts';
import type { CoverageChoice } from './coverage-options.ts';
import { badOption, collect } from '../options.ts';

/** Where the results of a run go. */
export interface ReporterFlags {
  readonly reporter: readonly string[];
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** The reporters of a run; several at once. */
export interface Reporters extends ReportFiles {
  /** What stands on the standard output: one of them, or nothing. */
  readonly output: 'terminal' | 'github' | 'json' | 'none';
  readonly verbose: boolean;
}

const FILES = 'json=path or junit=path';
const NAMES = `default, github, ${FILES}`;

/** Adds the options that say where results go. */
export function addReporterOptions(command: Command): Command {
  return command
    .option('--reporter <name>', `${NAMES}; repeatable`, collect, [])
    .option('--json', 'print the results as CTRF JSON')
    .option('--verbose', 'print events and raw output too');
}

/** The reporters that options name; none means the terminal. Throws InputError `bad-input`. */
export function parseReporters(flags: ReporterFlags, coverage?: CoverageChoice): Reporters {
  const { reporter: names, json = false, verbose = false } = flags;
  for (const name of names) {
    if (!/^(default|github|(json|junit)=.+)$/s.test(name)) {
      throw badOption('--reporter', name, NAMES);
    }
    if (json && !name.includes('=')) throw badOption('--reporter', name, `${FILES} with --json`);
  }
  return {
    output: json ? 'json' : outputOf(names),
    verbose,
    junitFile: fileOf('junit', names),
    jsonFile: fileOf('json', names),
    lcovFile: coverage?.lcovFile,
  };
}

/** On GitHub the log, in groups, takes the place of the terminal's list. */
function outputOf(names: readonly string[]): Reporters['output'] {
  if (names.includes('github')) return 'github';
  return names.length === 0 || names.includes('default') ? 'terminal' : 'none';
}

/** The last one named wins, as with every option that is given twice. */
function fileOf(kind: string, names: readonly string[]): string | undefined {
  return names.findLast((name) => name.startsWith(`${kind}=`))?.slice(kind.length + 1);
}
