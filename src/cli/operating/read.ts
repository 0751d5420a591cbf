import type { RequestLog } from '../../core/logs/request-log.ts';
import type { EmptyReason } from '../../core/logs/empty-logs.ts';
import { renderLogJson, renderRaw, renderRequests } from '../../reporters/terminal/render-logs.ts';
import { describeEmptyReason } from '../../reporters/text/empty-logs-words.ts';
import { escapeControls } from '../../reporters/text/quote.ts';
import { createTheme } from '../../reporters/text/theme.ts';
import { explainEmptyLogs } from '../../usecases/explain-empty-logs.ts';
import { readLogs, type LogWish } from '../../usecases/read-logs.ts';
import type { Terminal } from '../terminal.ts';
import { connectHere, needed } from './connect.ts';
import { nobodyReads } from './nobody-reads.ts';
import type { OperatingFlags } from './observed-functions.ts';

/** What was asked for, and how it shall look. */
export interface LogOrder extends LogWish {
  readonly flags: OperatingFlags;
  readonly json: boolean;
}

/** Reads once, and says why where there is nothing. */
export async function readHere(order: LogOrder, terminal: Terminal): Promise<void> {
  const { name, from, to = Date.now() } = order;
  nobodyReads();
  const { cloudfront, metrics, logs: found } = await connectHere(order.flags);
  const logs = needed(found, 'FilterLogEvents', name);
  const { requests, hidden, isCut } = await readLogs(logs, order);
  terminal.out(showRequests(requests, order, terminal));
  if (isCut)
    terminal.err(
      `Only the first ${order.most} events were read: name a shorter time, or --limit.\n`,
    );
  if (requests.length > 0) return;
  const empty = { name, from, to, hidden };
  tellEmpty(await explainEmptyLogs({ cloudfront, logs, metrics }, empty), empty, terminal);
}

/** Requests as text, as raw events, or as JSON. */
export function showRequests(
  requests: readonly RequestLog[],
  { json, raw }: Pick<LogOrder, 'json' | 'raw'>,
  { colour }: Terminal,
): string {
  if (json) return renderLogJson(requests);
  return raw ? renderRaw(requests) : renderRequests(requests, createTheme(colour));
}

/** An empty answer that explains itself; not on standard output, which a program may read. */
export function tellEmpty(
  reasons: readonly EmptyReason[],
  { name, from, to }: { readonly name: string; readonly from: number; readonly to: number },
  { err }: Terminal,
): void {
  const [begin, end] = [from, to].map((at) => new Date(at).toISOString());
  err(`No lines of ${escapeControls(name)} from ${begin} to ${end}:\n`);
  for (const reason of reasons) err(`  - ${escapeControls(describeEmptyReason(reason))}\n`);
}
