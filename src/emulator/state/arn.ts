import type { AccountState, KeyValueStoreRecord } from './account-state.ts';

/** ARN of a function: the same for both stages, without a region. */
export function functionArn(accountId: string, name: string): string {
  return `arn:aws:cloudfront::${accountId}:function/${name}`;
}

/** ARN of a key value store. */
export function keyValueStoreArn(accountId: string, store: KeyValueStoreRecord): string {
  return `arn:aws:cloudfront::${accountId}:key-value-store/${store.id}`;
}

/** CloudFront writes the logs of functions to this region alone. */
const LOGS_REGION = 'us-east-1';

/** ARN of a log group, without the `:*` that some answers have at its end. */
export function logGroupArn(accountId: string, name: string): string {
  return `arn:aws:logs:${LOGS_REGION}:${accountId}:log-group:${name}`;
}

/** The key value store with this ARN, if the account has it. */
export function keyValueStoreByArn(
  state: AccountState,
  arn: string,
): KeyValueStoreRecord | undefined {
  return [...state.keyValueStores.values()].find(
    (store) => keyValueStoreArn(state.accountId, store) === arn,
  );
}
