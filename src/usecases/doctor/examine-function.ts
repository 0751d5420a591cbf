import type { Finding } from '../../core/doctor/finding.ts';
import type { DoctorOptions, DoctorPorts, Patient } from './examination.ts';
import { examineAlarms } from './examine-alarms.ts';
import { examineCode } from './examine-code.ts';
import { examineLogs } from './examine-logs.ts';
import { examinePermissions } from './examine-permissions.ts';
import { examineStages } from './examine-stages.ts';
import { examineStore } from './examine-store.ts';

/**
 * Examines a function in the working copy and, with credentials, in AWS. Nothing is changed but the expiry of
 * its logs, and that only if it was asked for. Throws ServiceError where AWS cannot be reached at all.
 */
export async function examineFunction(
  ports: DoctorPorts,
  patient: Patient,
  options: DoctorOptions,
): Promise<readonly Finding[]> {
  const code = await examineCode(ports, patient);
  const { aws } = ports;
  if (aws === undefined) return code.findings;
  const stages = await examineStages(aws, patient, code.bytes);
  const [store, logs, alarms, permissions] = [
    await examineStore(aws, patient, stages),
    await examineLogs(ports, aws, patient, mendable(patient, stages.findings, options)),
    await examineAlarms(ports, aws, patient),
    await examinePermissions(aws, patient, stages, options.role),
  ];
  return [...code.findings, ...stages.findings, ...store, ...logs, ...alarms, ...permissions];
}

/** A name that nobody configured and nobody knows may be misspelt: no log group is made for it. */
function mendable(
  { configured }: Patient,
  findings: readonly Finding[],
  options: DoctorOptions,
): DoctorOptions {
  const isMissing = findings.some(({ code }) => code === 'function-missing');
  return isMissing && configured === undefined ? { ...options, retentionDays: undefined } : options;
}
