import type { CloudFrontOptions } from '../aws/client.ts';
import type { FunctionAlarms } from '../core/alarms/function-alarms.ts';
import type { PermissionProbe } from '../core/doctor/permission-probe.ts';
import type { HealthMetrics } from '../core/health/metrics.ts';
import type { FunctionLogs } from '../core/logs/log-event.ts';
import type { KeyValueStores } from '../core/ports.ts';

/** Loads something when it is needed for the first time. */
function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => (loading ??= load());
}

/** Loads the client of key value stores, and its signer, when a store is asked for the first time. */
export function lazyStores(options: CloudFrontOptions): KeyValueStores {
  const loaded = lazily(async () =>
    (await import('../aws/key-value-stores.ts')).createKeyValueStores(options),
  );
  return {
    read: async (arn, keys) => (await loaded()).read(arn, keys),
    contents: async (arn) => (await loaded()).contents(arn),
    update: async (arn, etag, batch) => (await loaded()).update(arn, etag, batch),
  };
}

/** Loads CloudWatch's client when it is asked for the first time. */
export function lazyMetrics(options: CloudFrontOptions): HealthMetrics {
  const loaded = lazily(async () =>
    (await import('../aws/cloudwatch-metrics.ts')).createFunctionMetrics(options),
  );
  return {
    read: async (name, from, to) => (await loaded()).read(name, from, to),
    utilization: async (name, from, to) => (await loaded()).utilization(name, from, to),
  };
}

/** The same for alarms. */
export function lazyAlarms(options: CloudFrontOptions): FunctionAlarms {
  const loaded = lazily(async () =>
    (await import('../aws/function-alarms.ts')).createFunctionAlarms(options),
  );
  return { of: async (name) => (await loaded()).of(name) };
}

/** The same for the client of CloudWatch Logs. */
export function lazyLogs(options: CloudFrontOptions): FunctionLogs {
  const loaded = lazily(async () =>
    (await import('../aws/function-logs.ts')).createFunctionLogs(options),
  );
  return {
    events: async (...what) => (await loaded()).events(...what),
    query: async (...what) => (await loaded()).query(...what),
    group: async (name) => (await loaded()).group(name),
    createGroup: async (name) => (await loaded()).createGroup(name),
    expireAfter: async (name, days) => (await loaded()).expireAfter(name, days),
  };
}

/** The same for what finds out permissions. */
export function lazyProbe(options: CloudFrontOptions): PermissionProbe {
  const loaded = lazily(async () =>
    (await import('../aws/permission-probe.ts')).createPermissionProbe(options),
  );
  return {
    test: async (name) => (await loaded()).test(name),
    update: async (...what) => (await loaded()).update(...what),
    publish: async (name) => (await loaded()).publish(name),
  };
}
