import { DURATION_WORDS, parseDuration } from '../core/duration.ts';
import { errorAt } from '../core/diagnostics.ts';
import { InputError } from '../core/errors.ts';
import { READY_QUERIES } from '../core/logs/queries.ts';
import { MOMENT_WORDS, parseMoment } from '../core/since.ts';
import { escapeControls } from '../reporters/text/quote.ts';
import type { AddCommand } from './command.ts';
import { followHere } from './operating/follow.ts';
import { parseGrep } from './operating/grep.ts';
import {
  addOperatingOptions,
  observedFunction,
  type OperatingFlags,
} from './operating/observed-functions.ts';
import { queryHere } from './operating/query.ts';
import { readHere, type LogOrder } from './operating/read.ts';
import { badOption, parseInteger } from './options.ts';
import type { Terminal } from './terminal.ts';

interface LogsFlags extends OperatingFlags {
  readonly since?: string;
  readonly until?: string;
  readonly requestId?: string;
  readonly grep?: string;
  readonly follow?: boolean;
  readonly interval?: string;
  readonly raw?: boolean;
  readonly limit: string;
  readonly query?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  cf2 logs redirects
  cf2 logs redirects --since 2h --grep 'no such page'
  cf2 logs redirects --grep '/timeout after \\d+/i' --json
  cf2 logs redirects --request-id 'U7b4hR_…pjhw=='
  cf2 logs redirects --follow
  cf2 logs redirects --since 1d --query messages
  cf2 logs redirects --query 'stats count(*) by bin(5m)'
  cf2 logs --query list

The id is one of the configuration; without a configuration it is the name in AWS. Logs are in us-east-1, and
only what LIVE code writes with console.log. Errors of functions are not there: cf2 health.`;

/** `cf2 logs`: what a function logged, request by request. */
export const addLogs: AddCommand = (program, { terminal }) => {
  const command = program
    .command('logs')
    .argument('[id]', 'the function')
    .description('read what a LIVE function logged, request by request');
  addOperatingOptions(command)
    .option('--since <time>', 'from then on: 30m, 2h, 1d or an instant (default: 1h)')
    .option('--until <time>', 'up to then (default: now)')
    .option('--request-id <id>', 'of this request alone: the response header x-amz-cf-id')
    .option('--grep <text>', 'lines that hold this text, or match /this expression/i')
    .option('--follow', 'go on until it is interrupted')
    .option('--interval <duration>', 'with --follow: time between two looks (default: 5s)')
    .option('--raw', 'events as they are, with START and END')
    .option('--limit <number>', 'events to read at most', '10000')
    .option('--query <name | text>', 'ask Logs Insights; "list" shows the names')
    .option('--json', 'print a JSON object per line')
    .addHelpText('after', EXAMPLES)
    .action(async (id: string | undefined, flags: LogsFlags) => {
      if (flags.query === 'list') {
        listQueries(flags, terminal);
        return;
      }
      refuseConflicts(flags);
      const order = parseOrder(flags);
      const interval = parseInterval(flags);
      const { name } = await observedFunction(id, flags);
      if (flags.query !== undefined) await queryHere({ ...order, name }, flags.query, terminal);
      else if (flags.follow) await followHere({ ...order, name }, interval, terminal);
      else await readHere({ ...order, name }, terminal);
    });
};

const MAX_LIMIT = 1_000_000;

function parseOrder(flags: LogsFlags): Omit<LogOrder, 'name'> {
  const now = Date.now();
  const from = parseTime('--since', flags.since ?? '1h', now);
  const to = flags.until === undefined ? undefined : parseTime('--until', flags.until, now);
  if (to !== undefined && to < from)
    throw badOption('--until', flags.until ?? '', 'a time after --since');
  return {
    flags,
    from,
    to,
    requestId: parseRequestId(flags.requestId),
    matches: flags.grep === undefined ? undefined : parseGrep(flags.grep),
    raw: flags.raw ?? false,
    json: flags.json ?? false,
    most: parseInteger('--limit', flags.limit, 1, MAX_LIMIT),
  };
}

function parseTime(option: string, text: string, now: number): number {
  const at = parseMoment(text, now);
  if (at === undefined) throw badOption(option, text, MOMENT_WORDS);
  return at;
}

/** As CloudFront's ids look. A quote would end the filter that AWS is given. */
function parseRequestId(text: string | undefined): string | undefined {
  if (text === undefined || /^[\w+/=-]{1,256}$/.test(text)) return text;
  throw badOption('--request-id', text, 'the id of a request, as the header x-amz-cf-id has it');
}

const [SHORTEST, INTERVAL] = [1_000, '5s'];

function parseInterval({ interval = INTERVAL }: LogsFlags): number {
  const milliseconds = parseDuration(interval) ?? 0;
  if (milliseconds >= SHORTEST) return milliseconds;
  throw badOption('--interval', interval, `${DURATION_WORDS.replace(', or 0', '')}, 1s at least`);
}

/** What cannot be had together. */
const CONFLICTS = [
  ['follow', 'until'],
  ['query', 'follow'],
  ['query', 'grep'],
  ['query', 'requestId'],
  ['query', 'raw'],
] as const satisfies readonly (readonly [keyof LogsFlags, keyof LogsFlags])[];

function refuseConflicts(flags: LogsFlags): void {
  const found = CONFLICTS.find(([a, b]) => flags[a] !== undefined && flags[b] !== undefined);
  const option = (name: string) => `--${name === 'requestId' ? 'request-id' : name}`;
  if (found !== undefined) {
    const keys = [option(found[0]), option(found[1])] as const;
    throw new InputError([errorAt(undefined, 'conflict', { keys })]);
  }
  if (flags.interval !== undefined && flags.follow === undefined)
    throw badOption('--interval', flags.interval, 'used with --follow');
}

function listQueries({ json }: LogsFlags, { out }: Terminal): void {
  const rows = Object.entries(READY_QUERIES);
  if (json) {
    for (const [name, query] of rows) out(`${JSON.stringify({ name, ...query })}\n`);
    return;
  }
  for (const [name, { shows, text }] of rows) {
    out(`${name}: ${shows}\n  ${escapeControls(text)}\n`);
  }
}
