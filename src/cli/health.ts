import { EXIT } from '../core/errors.ts';
import { parseMoment } from '../core/since.ts';
import {
  describeEmptyHealth,
  renderHealth,
  renderHealthJson,
} from '../reporters/terminal/render-health.ts';
import { escapeControls } from '../reporters/text/quote.ts';
import { explainEmptyHealth, readHealth } from '../usecases/read-health.ts';
import type { AddCommand } from './command.ts';
import { connectHere, needed } from './operating/connect.ts';
import {
  addOperatingOptions,
  observedFunction,
  type OperatingFlags,
} from './operating/observed-functions.ts';
import { badOption } from './options.ts';

interface HealthFlags extends OperatingFlags {
  readonly since: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  cf2 health redirects
  cf2 health redirects --since 1d
  cf2 health redirects --since 15m --json

Invocations, errors, throttles and compute utilization, as CloudWatch counts them; they come minutes late.
Unhealthy, exit code 1: errors that were not there in as much time before, or became more, or are more than 1 %.
Without any figures there is no verdict, and the exit code is 0.`;

/** Milliseconds: CloudWatch keeps figures by the minute for 15 days, and as much time before is read, too. */
const LONGEST = 7 * 86_400_000;

/** `cf2 health`: the metrics of a function, and what to think of them. */
export const addHealth: AddCommand = (program, { terminal, exit }) => {
  const command = program
    .command('health')
    .argument('[id]', 'the function')
    .description('show the metrics of a LIVE function, and a verdict');
  addOperatingOptions(command)
    .option('--since <time>', 'from then on: 30m, 2h, 1d or an instant, 7d at most', '1h')
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (id: string | undefined, flags: HealthFlags) => {
      const to = Date.now();
      const from = parseSince(flags.since, to);
      const { name, ...fn } = await observedFunction(id, flags);
      const { cloudfront, metrics } = await connectHere(flags);
      const shown = await readHealth(needed(metrics, 'GetMetricData', name), name, { from, to });
      const title = fn.id === name ? name : `${fn.id} (${name})`;
      terminal.out(
        flags.json
          ? renderHealthJson({ id: fn.id, name }, shown)
          : renderHealth(title, shown, terminal.colour),
      );
      if (shown.health.verdict === 'inconclusive') {
        const why = describeEmptyHealth(await explainEmptyHealth(cloudfront, name));
        terminal.err(`  ${escapeControls(why)}\n`);
      }
      exit(shown.health.verdict === 'unhealthy' ? EXIT.failed : EXIT.passed);
    });
};

function parseSince(text: string, now: number): number {
  const at = parseMoment(text, now);
  if (at !== undefined && at >= now - LONGEST && at < now) return at;
  throw badOption(
    '--since',
    text,
    'a time ago from 1m to 7d, or an instant as 2026-03-01T12:00:00Z',
  );
}
