import { NO_CONTENT } from '../answers.ts';
import { ApiError } from '../api-error.ts';
import type { Operation } from '../call.ts';
import { currentStore } from '../key-value-store-checks.ts';
import { withoutKeyValueStore } from '../state/account-state.ts';
import type { AccountState, FunctionRecord } from '../state/account-state.ts';
import { keyValueStoreArn } from '../state/arn.ts';

/**
 * Removes a store that neither stage of any function is associated with.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DeleteKeyValueStore.html
 */
export const deleteKeyValueStore: Operation = ({ ifMatch, name, service }) =>
  service.account.change((state) => {
    const store = currentStore(state, name, ifMatch);
    refuseInUse(state, keyValueStoreArn(state.accountId, store));
    return { state: withoutKeyValueStore(state, store), answer: NO_CONTENT };
  });

function refuseInUse(state: AccountState, arn: string): void {
  if ([...state.functions.values()].some((fn) => arnsOf(fn).includes(arn)))
    throw new ApiError('CannotDeleteEntityWhileInUse');
}

function arnsOf({ development, live }: FunctionRecord): readonly string[] {
  return [...development.config.keyValueStoreArns, ...(live?.config.keyValueStoreArns ?? [])];
}
