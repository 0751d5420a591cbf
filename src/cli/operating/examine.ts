import type { Examined } from '../../core/doctor/examined.ts';
import { found, type Finding } from '../../core/doctor/finding.ts';
import { isUserArn } from '../../core/caller.ts';
import { ServiceError } from '../../core/errors.ts';
import { createFiles } from '../../files/working-directory.ts';
import { createBuild } from '../../roots/create-build.ts';
import type { AwsConnection } from '../../roots/connect-aws.ts';
import { checkCode } from '../../runtime/checker/check-code.ts';
import type {
  AwsToExamine,
  DoctorOptions,
  DoctorPorts,
} from '../../usecases/doctor/examination.ts';
import { examineFunction } from '../../usecases/doctor/examine-function.ts';
import { connectHere, findAccess } from './connect.ts';
import type { ObservedFunction, OperatingFlags } from './observed-functions.ts';

/** Examines functions with whatever credentials this process has. Throws InputError and ServiceError. */
export async function examineHere(
  functions: readonly ObservedFunction[],
  flags: OperatingFlags & { readonly probe: boolean },
  options: DoctorOptions,
): Promise<readonly Examined[]> {
  const { hasCredentials } = await findAccess(flags);
  if (!hasCredentials && (options.retentionDays ?? options.role) !== undefined)
    throw noCredentials(functions);
  const connection = hasCredentials ? await connectHere(flags) : undefined;
  const caller: Examined = {
    id: undefined,
    name: undefined,
    findings:
      connection === undefined
        ? [found('unknown', 'no-credentials', {})]
        : await examineCaller(connection),
  };
  const ports: DoctorPorts = {
    files: createFiles(process.cwd()),
    build: createBuild(process.cwd(), process.env),
    check: checkCode,
    aws: connection && toExamine(connection, flags.probe),
    clock: Date.now,
  };
  const examined: Examined[] = [caller];
  for (const it of functions) {
    const findings = await examineFunction(ports, it, options);
    examined.push({ id: it.id, name: it.name, findings });
  }
  return examined;
}

function toExamine(connection: AwsConnection, probes: boolean): AwsToExamine {
  const { cloudfront, logs, metrics, alarms, permissionProbe } = connection;
  return { cloudfront, logs, metrics, alarms, probe: probes ? permissionProbe : undefined };
}

/** GetCallerIdentity needs no permission; where a custom endpoint has no STS nobody is asked. */
async function examineCaller({
  identify,
  knowsCallers,
}: AwsConnection): Promise<readonly Finding[]> {
  if (!knowsCallers) return [];
  try {
    const { arn } = await identify();
    const isUser = isUserArn(arn);
    return [
      found('note', 'caller', { arn }),
      ...(isUser ? [found('warning', 'long-lived-credentials', { arn })] : []),
    ];
  } catch (error) {
    if (!(error instanceof ServiceError) || error.failure.includes('credentials')) throw error;
    const { operation, failure } = error;
    return [found('unknown', 'not-answered', { operation, failure, about: 'who the caller is' })];
  }
}

/** Who asks for a change, or for a proof, does not want to hear only what can be seen without AWS. */
function noCredentials([first]: readonly ObservedFunction[]): ServiceError {
  const facts = {
    operation: 'cf2 doctor',
    subject: first?.name ?? 'AWS',
    detail: 'none were found',
  };
  return new ServiceError('no-credentials', facts);
}
