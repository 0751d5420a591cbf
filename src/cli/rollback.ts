import { noticeAt } from '../core/diagnostics.ts';
import type { PublishDecision } from '../core/deployment.ts';
import { EXIT } from '../core/errors.ts';
import { exitCodeOf, publishedIds } from '../core/report-totals.ts';
import type { Report } from '../core/report.ts';
import { renderTerminal } from '../reporters/terminal/render-terminal.ts';
import { renderOutputsJson } from '../roots/outputs-json.ts';
import { createRuntime } from '../roots/create-runtime.ts';
import type { AddCommand } from './command.ts';
import { addProjectOptions } from './project-options.ts';
import { planRollback, type RollbackPlan } from './rolling-back/plan-rollback.ts';
import type { RollbackFlags } from './rolling-back/rollback-flags.ts';
import { addPublishOptions, deployHere, parseAfter } from './publishing.ts';
import { addSelectionOptions } from './test/selection-options.ts';
import { fixedGate } from '../usecases/create-gate.ts';

const ASKED: PublishDecision = { publish: true, code: 'rollback', subject: '' };

const EXAMPLES = `
Examples:
  cf2 rollback redirects --to ~/Downloads/www-redirects.20260301T120000Z.json
  cf2 rollback redirects --to-commit HEAD~1
  cf2 rollback redirects --to kept.json --tests-of HEAD~1
  cf2 rollback redirects --to kept.json -t 'GET /old' --environment production

What comes back is uploaded, tested on AWS, published and read back, as in a deployment. It has to pass its
tests: --to-commit takes those of the commit, --to those of now unless --tests-of or -t say otherwise.
What is LIVE now is kept in a file, too.`;

/** `cf2 rollback`: an older version goes the way of a deployment. */
export const addRollback: AddCommand = (program, { terminal, exit, spawnWorker }) => {
  const command = program
    .command('rollback')
    .argument('<id>', 'the function')
    .description('bring back what was LIVE before, or the code of a commit')
    .option('--to <file>', 'a file that a publish left (output rollback-files)')
    .option('--to-commit <sha>', 'code, configuration and tests of a commit')
    .option('--tests-of <sha>', 'with --to: the tests of this commit');
  addSelectionOptions(addProjectOptions(command));
  addPublishOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, flags: RollbackFlags) => {
      const after = parseAfter(flags);
      const plan = await planRollback(id, flags);
      const tell = flags.json ? terminal.err : terminal.out;
      const offline = createRuntime(spawnWorker);
      try {
        const request = { ...after, keep: flags.keep, gate: fixedGate(ASKED) };
        // The offline engine has no say: what was LIVE may be older than any rule of today.
        const ran = await deployHere({ offline, tell }, { ...plan, ...request, engine: 'aws' });
        const report = explainFailure(ran, id, plan);
        tell(`\n${renderTerminal(report, { ...terminal, verbose: false })}`);
        if (flags.json) terminal.out(renderOutputsJson(report));
        exit(exitCodeOf(report) || (isThere(report) ? EXIT.passed : EXIT.failed));
      } finally {
        await offline.close();
      }
    });
};

/** A roll-back was asked for, so one that did not happen is a failure, whatever held it up. */
function isThere(report: Report): boolean {
  return publishedIds(report).length > 0 || report.publish?.code === 'already-live';
}

function explainFailure(report: Report, id: string, { testsOf }: RollbackPlan): Report {
  if (report.publish?.code !== 'tests-failed') return report;
  const notice = noticeAt(undefined, 'restored-fails', { id, testsOf });
  return { ...report, diagnostics: [...report.diagnostics, notice] };
}
