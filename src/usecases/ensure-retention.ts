import { logGroupOf, type FunctionLogs } from '../core/logs/log-event.ts';
import type { RetentionOutcome } from '../core/logs/retention.ts';

/** A log group that expires, and what was done for it. */
export interface Retention {
  readonly group: string;
  readonly outcome: RetentionOutcome;
  /** After which it expires now. */
  readonly days: number;
}

/**
 * Sees to it that the log group of a function is there and expires. One that expires already keeps its days,
 * whatever they are: shorter ones would delete logs, and others may be somebody's decision. Throws ServiceError.
 */
export async function ensureRetention(
  logs: Pick<FunctionLogs, 'group' | 'createGroup' | 'expireAfter'>,
  name: string,
  days: number,
): Promise<Retention> {
  const group = logGroupOf(name);
  const before = await logs.group(name);
  const kept = before?.retentionInDays;
  if (kept !== undefined) return { group, outcome: 'kept', days: kept };
  if (before === undefined) await logs.createGroup(name);
  await logs.expireAfter(name, days);
  return { group, outcome: before === undefined ? 'created' : 'set', days };
}
