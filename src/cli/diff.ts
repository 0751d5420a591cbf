import { createReport } from '../core/create-report.ts';
import { hasErrors } from '../core/diagnostics.ts';
import { EXIT, InputError } from '../core/errors.ts';
import { allChangedBehaviours } from '../core/live/report-live.ts';
import type { OfflineRuntime } from '../core/ports.ts';
import { redactReport } from '../core/redact/redact-report.ts';
import type { Report } from '../core/report.ts';
import { createFiles } from '../files/working-directory.ts';
import { renderDiffJson } from '../reporters/diff-json.ts';
import { renderDiff } from '../reporters/terminal/render-diff.ts';
import { createBuild } from '../roots/create-build.ts';
import { createRuntime } from '../roots/create-runtime.ts';
import { checkCode } from '../runtime/checker/check-code.ts';
import { diffProject } from '../usecases/diff-project.ts';
import type { AddCommand } from './command.ts';
import { chooseDiff, type DiffFlags } from './diff/diff-options.ts';
import { addConfigOptions, type ProjectFlags } from './project-options.ts';
import { loadSelected, type SelectedProject } from './test/run-tests.ts';
import {
  addSelectionOptions,
  parseFilters,
  type SelectionFlags,
} from './test/selection-options.ts';

interface Flags extends ProjectFlags, SelectionFlags, DiffFlags {
  readonly json?: boolean;
  readonly exitCode?: boolean;
}

const EXAMPLES = `
Examples:
  cf2 diff
  cf2 diff redirects --environment production
  cf2 diff redirects --engine aws
  cf2 diff redirects --offline old/redirects.js       without credentials
  cf2 diff functions/redirects.test.yml:4 --json
  cf2 diff --exit-code && echo 'nothing changes'`;

/** `cf2 diff`: code and behaviour here beside LIVE. Changes nothing anywhere. */
export const addDiff: AddCommand = (program, { terminal, exit, spawnWorker }) => {
  const command = program
    .command('diff')
    .argument(
      '[id | source | file[:line]...]',
      'what to compare (default: all of the configuration)',
    )
    .description('show how code and behaviour here differ from LIVE');
  addConfigOptions(command);
  addSelectionOptions(command)
    .option('--offline <old.js>', 'compare with this code instead of LIVE; needs no credentials')
    .option('--old-runtime <name>', "runtime of that code (default: the function's)")
    .option(
      '--engine <name>',
      "offline: run LIVE's code here; aws: TestFunction, where DEVELOPMENT holds the code here (default: offline)",
    )
    .option('--endpoint-url <url>', 'endpoint instead of AWS')
    .option('--exit-code', 'end with 1 when a behaviour changes')
    .option('--json', 'print a JSON list of functions with their behaviours')
    .addHelpText('after', EXAMPLES)
    .action(async (selections: string[], flags: Flags) => {
      const offline = createRuntime(spawnWorker);
      try {
        const project = await loadSelected({
          selections,
          filters: parseFilters(flags),
          project: { ...flags, allowNoTests: true },
        });
        if (hasErrors(project.diagnostics)) {
          throw new InputError(project.diagnostics, project.sources);
        }
        const report = await diff(project, flags, offline);
        if (hasErrors(report.diagnostics)) throw new InputError(report.diagnostics, report.sources);
        const shown = { ...terminal, verbose: false };
        terminal.out(flags.json ? renderDiffJson(report) : renderDiff(report, shown));
        exit(exitCode(report, flags));
      } finally {
        await offline.close();
      }
    });
};

async function diff(
  project: SelectedProject,
  flags: DiffFlags,
  offline: OfflineRuntime,
): Promise<Report> {
  const { suite, startedAt } = project;
  const { options, endpoint } = await chooseDiff(flags, project);
  const ports = {
    files: createFiles(process.cwd()),
    offline,
    check: checkCode,
    build: createBuild(process.cwd(), process.env),
    clock: Date.now,
    progress: () => undefined,
  };
  const findings = await diffProject(ports, suite, options);
  const report = createReport({
    ...findings,
    endpoint,
    diagnostics: [...project.diagnostics, ...findings.diagnostics],
    sources: new Map([...project.sources, ...findings.sources]),
    startedAt,
    durationMs: Date.now() - startedAt,
  });
  return redactReport(report, suite);
}

/** Tests that fail are no matter of a comparison; LIVE that cannot be read is. */
function exitCode(report: Report, { exitCode: isAsked = false }: Flags): number {
  const isTrouble = report.trouble !== undefined || report.functions.some((fn) => fn.trouble);
  if (isTrouble) return EXIT.error;
  return isAsked && (allChangedBehaviours(report) ?? 0) > 0 ? EXIT.failed : EXIT.passed;
}
