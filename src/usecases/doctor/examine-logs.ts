import { found, type Finding } from '../../core/doctor/finding.ts';
import type { FunctionLogs } from '../../core/logs/log-event.ts';
import { logGroupOf } from '../../core/logs/log-event.ts';
import { ensureRetention, type Retention } from '../ensure-retention.ts';
import {
  ask,
  noEndpoint,
  unknownOf,
  type AwsToExamine,
  type DoctorOptions,
  type DoctorPorts,
  type Patient,
} from './examination.ts';

const ABOUT = 'the log group';

/** Looks at the log group, and mends its expiry if that was asked for. Throws ServiceError for a mend that failed. */
export async function examineLogs(
  { clock }: Pick<DoctorPorts, 'clock'>,
  { logs }: AwsToExamine,
  { name }: Patient,
  { retentionDays }: DoctorOptions,
): Promise<readonly Finding[]> {
  if (logs === undefined) return [noEndpoint('DescribeLogGroups', ABOUT)];
  if (retentionDays !== undefined)
    return [mended(await ensureRetention(logs, name, retentionDays), retentionDays)];
  const asked = await ask({ permission: 'logs:DescribeLogGroups', about: ABOUT }, () =>
    logs.group(name),
  );
  const readable = await canRead(logs, name, clock());
  const group = logGroupOf(name);
  if (!asked.isKnown) return [asked.finding, ...readable];
  if (asked.value === undefined) return [found('problem', 'group-missing', { group }), ...readable];
  const { retentionInDays: days } = asked.value;
  const finding =
    days === undefined
      ? found('problem', 'group-never-expires', { group })
      : found('ok', 'group-expires', { group, days });
  return [finding, ...readable];
}

/** Whether `cf2 logs` would work; one event is enough to know. */
async function canRead(logs: FunctionLogs, name: string, now: number): Promise<readonly Finding[]> {
  const question = {
    permission: 'logs:FilterLogEvents',
    about: 'what the function logged (cf2 logs)',
  };
  return unknownOf(await ask(question, () => logs.events(name, { from: now }, 1)));
}

function mended({ group, outcome, days }: Retention, wanted: number): Finding {
  if (outcome === 'created') return found('ok', 'group-made', { group, days });
  if (outcome === 'set') return found('ok', 'group-expires-now', { group, days });
  return days === wanted
    ? found('ok', 'group-expires', { group, days })
    : found('note', 'group-kept', { group, days, wanted });
}
