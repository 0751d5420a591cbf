import type { Build } from '../../core/built-code.ts';
import type { FunctionAlarms } from '../../core/alarms/function-alarms.ts';
import { found, type Finding } from '../../core/doctor/finding.ts';
import type { PermissionProbe } from '../../core/doctor/permission-probe.ts';
import type { RoleName } from '../../core/doctor/roles.ts';
import { ServiceError, type ServiceFailure } from '../../core/errors.ts';
import type { FunctionConfig } from '../../core/function-config.ts';
import type { FunctionMetrics } from '../../core/health/metrics.ts';
import type { FunctionLogs } from '../../core/logs/log-event.ts';
import type {
  Checker,
  CloudFrontFunctions,
  Files,
  RemoteCode,
  RemoteFunction,
} from '../../core/ports.ts';

/** A function to be examined. */
export interface Patient {
  readonly id: string;
  /** Name in AWS. */
  readonly name: string;
  /** undefined where there is no configuration: then only AWS is looked at. */
  readonly configured: Omit<FunctionConfig, 'tests' | 'kvsData'> | undefined;
}

/** What can be asked of AWS; undefined where a custom endpoint stands for CloudFront alone. */
export interface AwsToExamine {
  readonly cloudfront: Pick<CloudFrontFunctions, 'describe' | 'get' | 'keyValueStoreArn'>;
  readonly logs: FunctionLogs | undefined;
  readonly metrics: FunctionMetrics | undefined;
  readonly alarms: FunctionAlarms | undefined;
  /** undefined: permissions are not found out. */
  readonly probe: PermissionProbe | undefined;
}

/** What examining needs. */
export interface DoctorPorts {
  readonly files: Pick<Files, 'readText'>;
  readonly build: Build;
  readonly check: Checker;
  /** undefined: there are no credentials. */
  readonly aws: AwsToExamine | undefined;
  readonly clock: () => number;
}

/** What shall be mended, and what the caller should be. */
export interface DoctorOptions {
  /** Days after which logs shall expire; undefined: nothing is changed. */
  readonly retentionDays: number | undefined;
  readonly role: RoleName | undefined;
}

/** A stage as it was read; what could not be is undefined. */
export interface ReadStage {
  readonly described: RemoteFunction | undefined;
  readonly code: RemoteCode | undefined;
}

/** Failures of the whole way to AWS: nothing else could be asked either. */
const FATAL: readonly ServiceFailure[] = [
  'no-credentials',
  'expired-credentials',
  'invalid-credentials',
  'connection-refused',
  'host-not-found',
  'not-cloudfront',
  'cancelled',
];

/** An answer, or the finding that there is none. */
export type Asked<T> =
  | { readonly isKnown: true; readonly value: T }
  | { readonly isKnown: false; readonly finding: Finding };

/** Asks AWS; what it does not allow, or cannot answer, is a finding. Throws ServiceError where AWS is not there at all. */
export async function ask<T>(
  { permission, about }: { readonly permission: string; readonly about: string },
  question: () => Promise<T>,
): Promise<Asked<T>> {
  try {
    return { isKnown: true, value: await question() };
  } catch (error) {
    if (!(error instanceof ServiceError) || FATAL.includes(error.failure)) throw error;
    const { operation, failure } = error;
    const finding =
      failure === 'access-denied'
        ? found('unknown', 'not-allowed', { permission, about })
        : found('unknown', 'not-answered', { operation, failure, about });
    return { isKnown: false, finding };
  }
}

/** Findings of what was asked, if nothing is known. */
export function unknownOf(...asked: readonly Asked<unknown>[]): readonly Finding[] {
  return asked.flatMap((it) => (it.isKnown ? [] : [it.finding]));
}

/** A service that a custom endpoint for CloudFront alone does not have. */
export function noEndpoint(operation: string, about: string): Finding {
  return found('unknown', 'not-answered', { operation, failure: 'no-endpoint', about });
}
