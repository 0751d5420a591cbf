import { errorAt } from '../core/diagnostics.ts';
import { InputError } from '../core/errors.ts';
import type { SnapshotMode } from '../core/snapshot/snapshot.ts';
import { isCi } from '../roots/is-ci.ts';
import { badOption } from './options.ts';
import { addProjectOptions, type ProjectFlags } from './project-options.ts';
import type { AddCommand } from './command.ts';
import { createRuntime } from '../roots/create-runtime.ts';
import {
  addEngineOptions,
  parseEngines,
  type EngineChoices,
  type EngineFlags,
} from './test/engine-options.ts';
import { addCoverageOptions, parseCoverage, type CoverageFlags } from './test/coverage-options.ts';
import { addReporterOptions, parseReporters, type ReporterFlags } from './test/reporter-options.ts';
import {
  addStepsOption,
  readOtherVersion,
  writeSteps,
  type StepsFlags,
} from './test/steps-option.ts';
import { loadSelected, runSelected } from './test/run-tests.ts';
import {
  addSelectionOptions,
  parseFilters,
  type SelectionFlags,
} from './test/selection-options.ts';
import { writeReport } from './test/write-report.ts';
import { watchTests } from './watch/watch-tests.ts';

/** Options that say what becomes of snapshots. */
interface SnapshotFlags {
  readonly updateSnapshots?: boolean;
}

interface TestFlags
  extends
    SnapshotFlags,
    ProjectFlags,
    SelectionFlags,
    EngineFlags,
    ReporterFlags,
    StepsFlags,
    CoverageFlags {
  readonly watch?: boolean;
}

const EXAMPLES = `
Examples:
  cf2 test
  cf2 test functions/redirects.js
  cf2 test functions/redirects.test.yml:4
  cf2 test redirects --engine aws --stage live
  cf2 test --engine both
  cf2 test --strict
  cf2 test redirects --steps-against old/redirects.js
  cf2 test --coverage
  cf2 test -u -t checkout
  cf2 test --watch -t 'GET /old'
  cf2 test --tags smoke --reporter default --reporter junit=reports/junit.xml`;

/** `cf2 test`: runs tests and changes nothing anywhere. */
export const addTest: AddCommand = (program, { terminal, exit, spawnWorker }) => {
  const command = program
    .command('test')
    .argument('[id | source | file[:line]...]', 'what to test (default: all of the configuration)')
    .description('run tests, offline unless --engine says otherwise');
  addProjectOptions(command);
  addSelectionOptions(command);
  addEngineOptions(command).option(
    '--watch',
    'run again what a change of a file concerns, until Ctrl-C',
  );
  addStepsOption(command);
  addCoverageOptions(command);
  command.option('-u, --update-snapshots', 'accept what differs from snapshots');
  addReporterOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (selections: string[], flags: TestFlags) => {
      const offline = createRuntime(spawnWorker);
      try {
        const snapshots = parseSnapshots(flags);
        const chosen = await parseEngines(flags);
        const coverage = parseCoverage(flags, chosen.options, flags.watch);
        const reporters = parseReporters(flags, coverage);
        const options = { ...chosen.options, snapshots, coverage: coverage !== undefined };
        const engines = { ...chosen, options };
        const request = { selections, filters: parseFilters(flags), project: flags };
        if (flags.watch) {
          checkWatch(engines);
          return await watchTests({ request, engines, reporters, terminal, offline });
        }
        const project = await loadSelected(request);
        const other = await readOtherVersion(flags, project, engines.options.engine);
        const report = await runSelected(project, engines, { offline, terminal });
        exit(await writeReport(report, reporters, terminal));
        await writeSteps(other, report, { offline, terminal });
      } finally {
        await offline.close();
      }
    });
};

/** In CI nothing is written. Throws InputError for `-u` where it cannot be. */
function parseSnapshots({ updateSnapshots = false, watch }: TestFlags): SnapshotMode {
  const ci = isCi(process.env);
  const against = ci ? 'CI' : watch ? '--watch' : undefined;
  if (updateSnapshots && against !== undefined) {
    throw new InputError([errorAt(undefined, 'conflict', { keys: ['-u', against] })]);
  }
  if (ci) return 'check';
  return updateSnapshots ? 'update' : 'record';
}

/** A change of the code here changes nothing at AWS: there is nothing to run again. */
function checkWatch({ options: { engine } }: EngineChoices): void {
  if (engine !== 'offline') throw badOption('--engine', engine, '"offline" with --watch');
}
