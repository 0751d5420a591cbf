import path from 'node:path';
import { createFileWriter } from '../files/file-writer.ts';
import { createFiles, repositoryRoot } from '../files/working-directory.ts';
import type { AddCommand } from './command.ts';
import { planInit } from './initialising/plan-init.ts';
import { renderInit, renderInitJson } from './initialising/render-init.ts';
import { workflowText, WORKFLOW_PATH } from './initialising/workflow.ts';
import { writePlan } from './initialising/write-plan.ts';
import { addConfigOptions, projectRequest, type ProjectFlags } from './project-options.ts';
import { chooseObserver } from './recording/choose-observer.ts';
import { createRuntime } from '../roots/create-runtime.ts';

interface InitFlags extends ProjectFlags {
  readonly workflow?: boolean;
  readonly live?: boolean;
  readonly endpointUrl?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  cf2 init                        finds the functions of the project, or begins with one
  cf2 init edge/redirects.js      this function only
  cf2 init --workflow             a GitHub workflow, too`;

/** `cf2 init`: configuration, first tests and schemas for editors; nothing that is there is touched. */
export const addInit: AddCommand = (program, { terminal, spawnWorker }) => {
  const command = program
    .command('init')
    .argument('[source...]', 'sources of functions (default: those that are found)')
    .description('write a configuration, first tests and schemas; never overwrites');
  addConfigOptions(command)
    .option('--workflow', 'a GitHub workflow that tests and publishes')
    .option('--live', 'first tests expect what LIVE does, not what the code here does')
    .option('--endpoint-url <url>', 'endpoint instead of AWS')
    .option('--json', 'print { files, functions }')
    .addHelpText('after', EXAMPLES)
    .action(async (sources: string[], flags: InitFlags) => {
      const files = createFiles(process.cwd());
      const runtime = createRuntime(spawnWorker);
      try {
        const from = { offline: flags.live !== true, endpointUrl: flags.endpointUrl };
        const observer = await chooseObserver(from, files, runtime);
        const requestFor = projectRequest.bind(undefined, { ...flags, allowNoTests: true }, []);
        const plan = await planInit(sources, { files, observer, requestFor });
        const texts = new Map([...plan.texts, ...(flags.workflow ? [workflow()] : [])]);
        const written = await writePlan(texts, files, createFileWriter(process.cwd()));
        terminal.out(
          flags.json ? renderInitJson(plan, written) : renderInit(plan, written, terminal),
        );
      } finally {
        await runtime.close();
      }
    });
};

/** GitHub reads workflows at the root of the repository only. */
function workflow(): [path: string, text: string] {
  const here = process.cwd();
  const root = repositoryRoot(here) ?? here;
  const [up, down] = [path.relative(here, root), path.relative(root, here)].map((it) =>
    it.split(path.sep).join('/'),
  );
  return [path.posix.join(up ?? '', WORKFLOW_PATH), workflowText(down ?? '')];
}
