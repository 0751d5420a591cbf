import { matrixOf, type PlannedFunction } from '../core/planned-function.ts';
import { createFiles } from '../files/working-directory.ts';
import { renderPlan } from '../reporters/terminal/render-plan.ts';
import type { AddCommand } from './command.ts';
import { collect } from './options.ts';
import { planProject, type PlanFlags } from './plan/plan-project.ts';

interface Flags extends PlanFlags {
  readonly matrix?: boolean;
  readonly json?: boolean;
}

/** `cf2 plan`: what a run would work on, without credentials and without running anything. */
export const addPlan: AddCommand = (program, { terminal }) => {
  program
    .command('plan')
    .argument('[id...]', 'functions to plan for (default: all of the configuration)')
    .description('list functions and environments, or print them as the matrix of a workflow')
    .option('--config <path>', 'configuration (default: cloudfront-functions.yml if it exists)')
    .option(
      '--environment <names>',
      'environments, with commas or repeated (default: all of the configuration)',
      collect,
      [],
    )
    .option('--matrix', 'print a GitHub matrix, a job per function and environment, in one line')
    .option('--json', 'print the list as JSON')
    .addHelpText(
      'after',
      `
Examples:
  cf2 plan
  cf2 plan redirects --environment staging,production --json
  matrix=$(cf2 plan --matrix) && echo "matrix=$matrix" >> "$GITHUB_OUTPUT"
    and in the job after it: strategy: { matrix: "\${{ fromJSON(needs.plan.outputs.matrix) }}" }`,
    )
    .action(async (ids: string[], { matrix = false, json = false, ...flags }: Flags) => {
      const planned = await planProject(createFiles(process.cwd()), ids, flags);
      const render = matrix ? renderMatrix : json ? renderJson : renderPlan;
      terminal.out(render(planned));
    });
};

/** One line: a line break would end the output in GITHUB_OUTPUT. */
function renderMatrix(planned: readonly PlannedFunction[]): string {
  return `${JSON.stringify(matrixOf(planned))}\n`;
}

function renderJson(planned: readonly PlannedFunction[]): string {
  const rows = planned.map(({ runtime = null, eventType = null, size = null, ...rest }) => ({
    ...rest,
    runtime,
    eventType,
    size,
  }));
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}
