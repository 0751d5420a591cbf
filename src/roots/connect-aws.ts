import type { Environment } from '../core/environment.ts';
import type {
  Caller,
  CloudFrontFunctions,
  KeyValueStores,
  ThrowawayFunctions,
} from '../core/ports.ts';
import type { CloudFrontOptions } from '../aws/client.ts';
import type { ServiceId } from '../aws/endpoint.ts';
import type { FunctionAlarms } from '../core/alarms/function-alarms.ts';
import type { PermissionProbe } from '../core/doctor/permission-probe.ts';
import type { HealthMetrics } from '../core/health/metrics.ts';
import type { FunctionLogs } from '../core/logs/log-event.ts';
import type { OnRetry } from '../aws/retry.ts';
import { assumeRoles, NO_ROLES, type RoleOptions } from './assume-roles.ts';
import { lazyAlarms, lazyLogs, lazyMetrics, lazyProbe, lazyStores } from './lazy-services.ts';
import { readSmallFile } from './read-small-file.ts';

/** What is known about the way to AWS without taking it. */
export interface AwsAccess {
  /** Whether there are credentials to try. */
  readonly hasCredentials: boolean;
  /** A custom endpoint; undefined for AWS's own. */
  readonly endpoint: string | undefined;
}

/** CloudFront with the credentials of a run. */
export interface AwsConnection {
  readonly cloudfront: CloudFrontFunctions;
  /** The same, or with the role that alone may publish. */
  readonly publisher: Pick<CloudFrontFunctions, 'publish'>;
  /** The same with little patience, for what a run can do without. */
  readonly comparing: Pick<CloudFrontFunctions, 'describe' | 'get' | 'test'>;
  /** For functions that are made to be tested and taken away: `cancel` lets no call begin, `cutOff` none go on. */
  readonly throwawayFunctions: (
    ends: Record<'cancel' | 'cutOff', AbortSignal>,
  ) => ThrowawayFunctions;
  /** Asks AWS who makes the calls. */
  readonly identify: () => Promise<Caller>;
  /** False where a custom endpoint stands for CloudFront alone: AWS would not know its callers. */
  readonly knowsCallers: boolean;
  /** undefined where a custom endpoint stands for CloudFront alone: AWS's metrics would be of other functions. */
  readonly metrics: HealthMetrics | undefined;
  /** The same, as for the two below. */
  readonly alarms: FunctionAlarms | undefined;
  readonly logs: FunctionLogs | undefined;
  /** Finds out what the caller may do. */
  readonly permissionProbe: PermissionProbe;
  /** undefined where a custom endpoint stands for CloudFront alone: AWS does not have its stores. */
  readonly keyValueStores: KeyValueStores | undefined;
}

/** Looks for credentials and endpoint in environment and profiles. Throws InputError `bad-endpoint`. */
export async function findAwsAccess(
  environment: Environment,
  { roleToAssume, webIdentity }: Pick<RoleOptions, 'roleToAssume' | 'webIdentity'> = NO_ROLES,
): Promise<AwsAccess> {
  const [{ detectCredentials }, { effectiveEndpoint }] = await Promise.all([
    import('../aws/credentials.ts'),
    import('../aws/endpoint.ts'),
  ]);
  const byToken = roleToAssume !== undefined && webIdentity !== undefined;
  return {
    hasCredentials: byToken || detectCredentials(environment, readSmallFile).found,
    endpoint: effectiveEndpoint(environment, readSmallFile),
  };
}

/** Who hears of long rests, and who may end them. */
export interface CallWatch {
  readonly onRetry?: OnRetry | undefined;
  readonly cancel?: AbortSignal | undefined;
}

/** Attempts of a call that a run can do without: enough for one busy moment. */
const FEW_ATTEMPTS = 4;

/** Loads the AWS SDK and connects; only here, because loading takes longer than an offline run. */
export async function connectAws(
  environment: Environment,
  endpoint: string | undefined,
  roles: RoleOptions = NO_ROLES,
  { onRetry, cancel }: CallWatch = {},
): Promise<AwsConnection> {
  const { SDK_ENVIRONMENT } = await import('../aws/environment.ts');
  Object.assign(process.env, SDK_ENVIRONMENT);
  const [
    { createCloudFrontFunctions },
    { createThrowawayFunctions },
    { createPacer, MACHINE_TIME },
    { effectiveEndpoint },
  ] = await Promise.all([
    import('../aws/cloudfront-functions.ts'),
    import('../aws/throwaway-functions.ts'),
    import('../aws/pacer.ts'),
    import('../aws/endpoint.ts'),
  ]);
  const stsEndpoint = effectiveEndpoint(environment, readSmallFile, 'sts');
  const loadSts = async () =>
    (await import('../aws/security-token-service.ts')).createSecurityTokenService(stsEndpoint);
  const credentials = await assumeRoles(environment, roles, loadSts);
  // One gate for both: AWS counts the calls of an account, not of a client.
  const shared = { endpoint, pacer: createPacer(MACHINE_TIME), onRetry, cancel };
  const cloudfront = createCloudFrontFunctions({ ...shared, credentials: credentials.base });
  /** Options of another service's client; undefined where only CloudFront has an endpoint of its own. */
  const beside = (service: ServiceId): CloudFrontOptions | undefined => {
    const own = effectiveEndpoint(environment, readSmallFile, service);
    if (endpoint !== undefined && own === undefined) return undefined;
    return { endpoint: own, onRetry, cancel, credentials: credentials.base };
  };
  const [watch, stores] = [beside('cloudwatch'), beside('cloudfront_keyvaluestore')];
  const logs = beside('cloudwatch_logs');
  return {
    cloudfront,
    comparing: createCloudFrontFunctions({
      ...shared,
      credentials: credentials.base,
      maxAttempts: FEW_ATTEMPTS,
    }),
    metrics: watch && lazyMetrics(watch),
    alarms: watch && lazyAlarms(watch),
    // Reading is cut off at once: nothing is half done then.
    permissionProbe: lazyProbe({ ...shared, credentials: credentials.base }),
    logs: logs && lazyLogs({ ...logs, cutOff: cancel }),
    keyValueStores: stores && lazyStores(stores),
    publisher:
      credentials.publish === undefined
        ? cloudfront
        : createCloudFrontFunctions({ ...shared, credentials: credentials.publish }),
    throwawayFunctions: (ends) =>
      createThrowawayFunctions({ ...shared, credentials: credentials.base, ...ends }),
    identify: async () => (await loadSts()).callerIdentity(credentials.base),
    knowsCallers: endpoint === undefined || stsEndpoint !== undefined,
  };
}
