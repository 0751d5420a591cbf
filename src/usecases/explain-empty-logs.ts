import { ServiceError } from '../core/errors.ts';
import type { FunctionMetrics } from '../core/health/metrics.ts';
import { canLog, type EmptyReason } from '../core/logs/empty-logs.ts';
import { logGroupOf, type FunctionLogs } from '../core/logs/log-event.ts';
import type { FunctionReads } from '../core/ports.ts';

/** What can be asked. */
export interface EmptyPorts {
  readonly cloudfront: FunctionReads;
  readonly logs: Pick<FunctionLogs, 'group'>;
  /** undefined: the metrics that could be read are not of this function. */
  readonly metrics: FunctionMetrics | undefined;
}

/** What came back empty. Times in milliseconds since 1970. */
export interface EmptyAnswer {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Lines that filters held back. */
  readonly hidden: number;
}

/** Finds out why there are no lines. Never throws for what it may not ask: that is among the answers. */
export async function explainEmptyLogs(
  ports: EmptyPorts,
  answer: EmptyAnswer,
): Promise<readonly EmptyReason[]> {
  if (answer.hidden > 0) return [{ why: 'filtered', lines: answer.hidden }];
  const questions = [ofGroup(ports, answer), ofCode(ports, answer), ofTraffic(ports, answer)];
  const reasons = await Promise.all(questions.map((it) => it.catch(notKnown)));
  return [...reasons.flat(), { why: 'errors-elsewhere' }];
}

async function ofGroup({ logs }: EmptyPorts, { name }: EmptyAnswer): Promise<EmptyReason[]> {
  const group = await logs.group(name);
  return group === undefined ? [{ why: 'no-group', group: logGroupOf(name) }] : [];
}

/** What runs at the edge is LIVE. */
async function ofCode({ cloudfront }: EmptyPorts, { name }: EmptyAnswer): Promise<EmptyReason[]> {
  const live = await cloudfront.get(name, 'LIVE');
  if (live === undefined) return [{ why: 'not-live' }];
  return canLog(new TextDecoder().decode(live.code)) ? [] : [{ why: 'no-console-log' }];
}

async function ofTraffic(
  { metrics }: EmptyPorts,
  { name, from, to }: EmptyAnswer,
): Promise<EmptyReason[]> {
  if (metrics === undefined) return [];
  const minutes = await metrics.read(name, from, to);
  const invocations = minutes.reduce((sum, minute) => sum + minute.invocations, 0);
  return [invocations === 0 ? { why: 'no-traffic' } : { why: 'traffic', invocations }];
}

function notKnown(error: unknown): EmptyReason[] {
  if (!(error instanceof ServiceError) || error.failure === 'cancelled') throw error;
  return [{ why: 'not-known', operation: error.operation, failure: error.failure }];
}
