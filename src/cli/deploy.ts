import type { PublishDecision } from '../core/deployment.ts';
import { exitCodeOf } from '../core/report-totals.ts';
import { renderTerminal } from '../reporters/terminal/render-terminal.ts';
import { createRuntime } from '../roots/create-runtime.ts';
import { renderOutputsJson } from '../roots/outputs-json.ts';
import { fixedGate } from '../usecases/create-gate.ts';
import type { AddCommand } from './command.ts';
import { parseRetentionOption } from './options.ts';
import { addProjectOptions, projectRequest, type ProjectFlags } from './project-options.ts';
import { addPublishOptions, deployHere, parseAfter, type AfterFlags } from './publishing.ts';

interface DeployFlags extends ProjectFlags, AfterFlags {
  readonly publish?: boolean;
  readonly createMissing?: boolean;
  readonly compareLive?: boolean;
  readonly json?: boolean;
  readonly keep?: string;
  readonly logRetentionDays?: string;
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
    .option('--no-compare-live', 'do not run the events on LIVE to see what changes')
    .option('--log-retention-days <days>', 'before a publish, let logs expire that never do');
  addPublishOptions(command)
    .option('--rollback <when>', 'unhealthy: bring back what was LIVE before', 'never')
    .addHelpText(
      'after',
      `
Examples:
  cf2 deploy
  cf2 deploy redirects --environment staging --publish
  cf2 deploy --publish --watch 10m --rollback unhealthy
  AWS_ENDPOINT_URL_CLOUDFRONT=http://127.0.0.1:4599 cf2 deploy --publish --create-missing`,
    )
    .action(async (ids: string[], flags: DeployFlags) => {
      const after = parseAfter(flags);
      const logRetentionDays = parseRetentionOption('--log-retention-days', flags.logRetentionDays);
      const tell = flags.json ? terminal.err : terminal.out;
      const offline = createRuntime(spawnWorker);
      try {
        const report = await deployHere(
          { offline, tell },
          {
            project: projectRequest(flags, ids, []),
            // Who types "deploy" means AWS: without credentials this has to fail.
            engine: 'both',
            createMissing: flags.createMissing,
            logRetentionDays,
            mark: undefined,
            compareLive: flags.compareLive ?? true,
            ...after,
            keep: flags.keep,
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
