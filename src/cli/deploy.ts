import type { PublishDecision } from '../core/deployment.ts';
import { DURATION_WORDS, parseDuration } from '../core/duration.ts';
import { exitCodeOf } from '../core/report-totals.ts';
import { createFiles } from '../files/working-directory.ts';
import { describeProgress } from '../reporters/progress.ts';
import { renderTerminal } from '../reporters/terminal/render-terminal.ts';
import { cancelledBySignal } from '../roots/cancelled-by-signal.ts';
import { NO_ROLES } from '../roots/assume-roles.ts';
import { keptFolder } from '../roots/kept-folder.ts';
import { renderOutputsJson } from '../roots/outputs-json.ts';
import { runDeployment } from '../roots/run-deployment.ts';
import { fixedGate } from '../usecases/create-gate.ts';
import { badOption } from './options.ts';
import { addProjectOptions, projectRequest, type ProjectFlags } from './project-options.ts';
import type { AddCommand } from './command.ts';
import { createRuntime } from '../roots/create-runtime.ts';

interface DeployFlags extends ProjectFlags {
  readonly publish?: boolean;
  readonly createMissing?: boolean;
  readonly json?: boolean;
  readonly waitForDeployed: string;
  readonly keep?: string;
}

function parseWait(text: string): number {
  const milliseconds = parseDuration(text);
  if (milliseconds === undefined) throw badOption('--wait-for-deployed', text, DURATION_WORDS);
  return milliseconds;
}

const NOT_ASKED: PublishDecision = { publish: false, code: 'not-asked', subject: '' };
const ASKED: PublishDecision = { publish: true, code: 'always', subject: '' };

/** `cf2 deploy`: the action's pipeline from a terminal. */
export const addDeploy: AddCommand = (program, { terminal, exit, spawnWorker }) => {
  const command = program
    .command('deploy')
    .argument('[id...]', 'functions to deploy (default: all of the configuration)')
    .description('test offline, upload to DEVELOPMENT, test there, and publish if asked');
  addProjectOptions(command)
    .option('--publish', 'publish to LIVE when all tests pass')
    .option('--create-missing', 'create functions that do not exist yet')
    .option('--wait-for-deployed <duration>', 'wait for the publish to reach all locations', '10m')
    .option('--keep <folder>', 'where to keep what was LIVE (default: outside of the repository)')
    .option('--json', "print the action's outputs as JSON, and what happens to standard error")
    .addHelpText(
      'after',
      `
Examples:
  cf2 deploy
  cf2 deploy redirects --environment staging --publish
  AWS_ENDPOINT_URL_CLOUDFRONT=http://127.0.0.1:4599 cf2 deploy --publish --create-missing`,
    )
    .action(async (ids: string[], flags: DeployFlags) => {
      const tell = flags.json ? terminal.err : terminal.out;
      const offline = createRuntime(spawnWorker);
      try {
        const report = await runDeployment(
          {
            environment: process.env,
            files: createFiles(process.cwd()),
            workingDirectory: process.cwd(),
            offline,
            clock: Date.now,
            cancel: cancelledBySignal(),
            progress: (event) => tell(`${describeProgress(event)}\n`),
          },
          {
            project: projectRequest(flags, ids, []),
            // Who types "deploy" means AWS: without credentials this has to fail.
            engine: 'both',
            skipUnchanged: true,
            createMissing: flags.createMissing ?? false,
            maxComputeUtilization: undefined,
            roles: NO_ROLES,
            mark: undefined,
            waitForDeployedMs: parseWait(flags.waitForDeployed),
            keepFolder: flags.keep ?? keptFolder(process.env),
            expectedAccountId: undefined,
            gate: fixedGate(flags.publish ? ASKED : NOT_ASKED),
          },
        );
        tell(`\n${renderTerminal(report, { ...terminal, verbose: false })}`);
        if (flags.json) terminal.out(renderOutputsJson(report));
        exit(exitCodeOf(report));
      } finally {
        await offline.close();
      }
    });
};
