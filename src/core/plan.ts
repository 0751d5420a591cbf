import type { UploadChange } from './deployment.ts';
import type { RemoteCode, RemoteConfig, RemoteFunction } from './ports.ts';
import { NO_STORE } from './function-config.ts';
import { LIMITS } from './limits.ts';
import { DEFAULT_RUNTIME } from './runtimes.ts';

/** What the repository wants; `undefined` keeps what AWS has. */
export interface DesiredFunction {
  readonly code: Uint8Array;
  readonly runtime: string | undefined;
  readonly comment: string | undefined;
  /** `NO_STORE` removes an association; undefined: it is kept. */
  readonly keyValueStoreArn: string | undefined;
  /** Says which commit a revision is of. It goes where a comment is free: empty, or an older mark. */
  readonly mark?: string | undefined;
  /** The configuration to have, whole, whatever AWS has now; everything else that is said does not count. */
  readonly restores?: RemoteConfig | undefined;
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
  const config = desired.restores ?? mergeConfig(desired, current);
  if (remote === undefined || current === undefined) {
    return { action: 'create', config: markConfig(config, desired), changes: ['code'] };
  }
  const changes = [
    ...(equalBytes(desired.code, remote.development.code.code) ? [] : (['code'] as const)),
    ...changedConfig(config, current),
  ];
  // A new commit alone is no reason to write.
  return changes.length === 0
    ? { action: 'none', config, changes }
    : { action: 'update', config: markConfig(config, desired), changes };
}

/** How the comments begin that cf2 writes itself. */
const MARK = 'cf2: ';

/** The mark of a commit, `cf2: octo/site@0123456…`, within the limit of a comment. */
export function commitMark(commit: string, repository: string | undefined): string {
  const where = repository === undefined ? '' : `${repository}@`;
  return `${MARK}${where}${commit}`.slice(0, LIMITS.comment.value);
}

/** Whether a comment is the mark of a commit. */
export function isCommitMark(comment: string): boolean {
  return comment.startsWith(MARK);
}

/** A comment that a person set is never written over. */
function markConfig(
  config: RemoteConfig,
  { comment, mark, restores }: DesiredFunction,
): RemoteConfig {
  if (restores !== undefined) return config;
  const isFree = config.comment === '' || config.comment.startsWith(MARK);
  if (comment !== undefined || mark === undefined || !isFree) return config;
  return { ...config, comment: mark };
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
    keyValueStoreArns: storesFor(desired.keyValueStoreArn, current),
  };
}

function storesFor(wanted: string | undefined, current: RemoteConfig | undefined) {
  if (wanted === undefined) return current?.keyValueStoreArns ?? [];
  return wanted === NO_STORE ? [] : [wanted];
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

/** True when DEVELOPMENT is exactly this code with this configuration, whoever wrote it. */
export function holds(remote: RemoteState, code: Uint8Array, config: RemoteConfig): boolean {
  const { development } = remote;
  return (
    equalBytes(code, development.code.code) &&
    changedConfig(config, development.described.config).length === 0
  );
}

/** Byte for byte equality. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
