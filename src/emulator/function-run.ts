import type { TestResult } from '../core/outcome.ts';
import type { AccountState, StageRecord } from './state/account-state.ts';
import { keyValueStoreByArn } from './state/arn.ts';

/** What a stage reads from its key value store; undefined when it has none. */
export function storeContents(
  state: AccountState,
  { config }: StageRecord,
): Readonly<Record<string, string>> | undefined {
  const [arn] = config.keyValueStoreArns;
  const store = arn === undefined ? undefined : keyValueStoreByArn(state, arn);
  return store && Object.fromEntries(store.items);
}

/**
 * AWS measures this, the offline runtime does not. The emulator answers a small number, made of the sizes
 * of code and logs, only so that clients which read one go on. It says nothing about AWS.
 */
export function computeUtilization({ code }: StageRecord, result: TestResult): number {
  const pretended = 1 + Math.floor(code.length / 512) + result.logs.length;
  return result.computeUtilization ?? Math.min(pretended, 50);
}
