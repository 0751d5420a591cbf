import type { UploadChange } from './deployment.ts';
import type { RemoteCode, RemoteConfig, RemoteFunction } from './ports.ts';
import { DEFAULT_RUNTIME } from './runtimes.ts';

/** What the repository wants; `undefined` keeps what AWS has. */
export interface DesiredFunction {
  readonly code: Uint8Array;
  readonly runtime: string | undefined;
  readonly comment: string | undefined;
  readonly keyValueStoreArn: string | undefined;
}

/** State of a function in AWS, as far as it exists. */
export interface RemoteState {
  readonly development: { readonly code: RemoteCode; readonly described: RemoteFunction };
  /** undefined before the first publish. */
  readonly live: RemoteFunction | undefined;
}

/** What the upload step has to do. `config` is complete: AWS replaces the whole configuration. */
export interface UploadPlan {
  readonly action: 'create' | 'update' | 'none';
  readonly config: RemoteConfig;
  readonly changes: readonly UploadChange[];
}

/** Compares the repository with AWS and says what to write, if anything. */
export function planUpload(desired: DesiredFunction, remote: RemoteState | undefined): UploadPlan {
  const current = remote?.development.described.config;
  const config = mergeConfig(desired, current);
  if (remote === undefined || current === undefined) {
    return { action: 'create', config, changes: ['code'] };
  }
  const changes = [
    ...(equalBytes(desired.code, remote.development.code.code) ? [] : (['code'] as const)),
    ...changedConfig(config, current),
  ];
  return { action: changes.length === 0 ? 'none' : 'update', config, changes };
}

/** True when LIVE is the very revision that DEVELOPMENT is: an ETag is a revision number. */
export function isLive(remote: RemoteState): boolean {
  return remote.live?.etag === remote.development.described.etag;
}

/**
 * Completes the configuration with what AWS has: UpdateFunction replaces it whole, and an omitted key
 * value store association would be removed.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/update-function.html
 */
function mergeConfig(desired: DesiredFunction, current: RemoteConfig | undefined): RemoteConfig {
  return {
    runtime: desired.runtime ?? current?.runtime ?? DEFAULT_RUNTIME,
    comment: desired.comment ?? current?.comment ?? '',
    keyValueStoreArns:
      desired.keyValueStoreArn === undefined
        ? (current?.keyValueStoreArns ?? [])
        : [desired.keyValueStoreArn],
  };
}

/** Names the parts in which two configurations differ. */
export function changedConfig(wanted: RemoteConfig, actual: RemoteConfig): UploadChange[] {
  const changes: UploadChange[] = [];
  if (wanted.runtime !== actual.runtime) changes.push('runtime');
  if (wanted.comment !== actual.comment) changes.push('comment');
  if (wanted.keyValueStoreArns.join() !== actual.keyValueStoreArns.join()) {
    changes.push('key value store');
  }
  return changes;
}

/** Byte for byte equality. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
