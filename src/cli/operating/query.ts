import { ServiceError } from '../../core/errors.ts';
import { logGroupOf } from '../../core/logs/log-event.ts';
import { queryText, READY_QUERIES } from '../../core/logs/queries.ts';
import { jsonForTerminal } from '../../reporters/terminal/render-logs.ts';
import { renderRows } from '../../reporters/terminal/render-rows.ts';
import { explainEmptyLogs } from '../../usecases/explain-empty-logs.ts';
import { badOption } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { connectHere, needed } from './connect.ts';
import { tellEmpty, type LogOrder } from './read.ts';

/** Runs a query of Logs Insights and shows its rows. Throws InputError for one that is none. */
export async function queryHere(
  { flags, json, name, from, to = Date.now() }: LogOrder,
  nameOrText: string,
  terminal: Terminal,
): Promise<void> {
  const text = queryText(nameOrText);
  const { cloudfront, metrics, logs: found } = await connectHere(flags);
  const logs = needed(found, 'StartQuery', name);
  const rows = await logs.query(name, { from, to }, text).catch((error: unknown) => {
    throw asBadQuery(error, nameOrText);
  });
  if (rows !== undefined && rows.length > 0) {
    terminal.out(json ? rows.map((row) => `${jsonForTerminal(row)}\n`).join('') : renderRows(rows));
    return;
  }
  const empty = { name, from, to, hidden: 0 };
  tellEmpty(await explainEmptyLogs({ cloudfront, logs, metrics }, empty), empty, terminal);
  if (rows !== undefined) terminal.err(`  - the query on ${logGroupOf(name)} found no rows\n`);
}

/** A text that Logs Insights does not understand is a mistake of who wrote it. */
function asBadQuery(error: unknown, text: string): unknown {
  if (!(error instanceof ServiceError) || error.failure !== 'malformed-query') return error;
  const names = Object.keys(READY_QUERIES).join(', ');
  return badOption(
    '--query',
    text,
    `one of ${names}, or a query of Logs Insights (${error.detail})`,
  );
}
