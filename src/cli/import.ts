import type { Diagnostic } from '../core/diagnostics.ts';
import { EXIT } from '../core/errors.ts';
import { createFileWriter } from '../files/file-writer.ts';
import { createFiles } from '../files/working-directory.ts';
import type { AddCommand } from './command.ts';
import { importFiles } from './importing/import-files.ts';
import { renderImport, renderImportJson } from './importing/render-import.ts';
import { addConfigOptions, projectRequest, type ProjectFlags } from './project-options.ts';
import { offlineObserver } from './recording/observers.ts';
import { writeTarget } from './recording/write-target.ts';
import { createBuild } from '../roots/create-build.ts';
import { createRuntime } from '../roots/create-runtime.ts';

interface ImportFlags extends ProjectFlags {
  readonly function?: string;
  readonly file?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  cf2 import events/visitor.json          an event of the console or of aws cloudfront test-function
  cf2 import cfft.yaml                    the testCases of cfft
  cf2 import tests/ --function redirects  a folder of cases of cftest`;

/** `cf2 import`: tests from events of AWS and from cases of other tools. */
export const addImport: AddCommand = (program, { terminal, exit, spawnWorker }) => {
  const command = program
    .command('import')
    .argument('<path...>', 'events, configurations of cfft, cases of cftest; or folders of them')
    .description('append tests made of events and of the cases of cfft and cftest');
  addConfigOptions(command)
    .option('--function <id | source>', 'the function, where there are several')
    .option('--file <path>', 'test file (default: the first of the function)')
    .option('--json', 'print { file, written, tests, notes }')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], flags: ImportFlags) => {
      const files = createFiles(process.cwd());
      const build = createBuild(process.cwd(), process.env);
      const runtime = createRuntime(spawnWorker);
      try {
        const texts = new Map<string, string>();
        const result = await importFiles(
          { paths, functionId: flags.function, file: flags.file },
          (inputs) => projectRequest({ ...flags, allowNoTests: true }, [], inputs),
          { files, observer: offlineObserver({ files, build }, runtime), texts },
        );
        if (result.imported.length > 0) {
          await writeTarget(result.target, createFileWriter(process.cwd()));
        }
        terminal.out(flags.json ? renderImportJson(result) : renderImport(result, texts, terminal));
        exit(result.problems.some(isLoss) ? EXIT.failed : EXIT.passed);
      } finally {
        await runtime.close();
      }
    });
};

/** A case or a file was to be imported, and was not; settings are nobody's test. */
function isLoss({ code, args }: Diagnostic): boolean {
  return code === 'not-imported' && args.what !== 'setting';
}
