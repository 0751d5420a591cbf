import type { AccountState, KeyValueStoreRecord } from './account-state.ts';

/** ARN of a function: the same for both stages, without a region. */
export function functionArn(accountId: string, name: string): string {
  return `arn:aws:cloudfront::${accountId}:function/${name}`;
}

/** ARN of a key value store. */
export function keyValueStoreArn(accountId: string, store: KeyValueStoreRecord): string {
  return `arn:aws:cloudfront::${accountId}:key-value-store/${store.id}`;
}

/** CloudFront writes logs and metrics of functions to this region alone. */
const HOME_REGION = 'us-east-1';

/** ARN of a log group, without the `:*` that some answers have at its end. */
export function logGroupArn(accountId: string, name: string): string {
  return `arn:aws:logs:${HOME_REGION}:${accountId}:log-group:${name}`;
}

/** ARN of an alarm. https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatch.html */
export function alarmArn(accountId: string, name: string): string {
  return `arn:aws:cloudwatch:${HOME_REGION}:${accountId}:alarm:${name}`;
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
