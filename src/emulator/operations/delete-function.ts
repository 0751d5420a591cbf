import { NO_CONTENT } from '../answers.ts';
import { ApiError } from '../api-error.ts';
import type { Operation } from '../call.ts';
import { currentFunction } from '../function-checks.ts';
import { associationsOf, withoutFunction } from '../state/account-state.ts';
import type { AccountState } from '../state/account-state.ts';

/**
 * Removes both stages of a function that no distribution uses.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DeleteFunction.html
 */
export const deleteFunction: Operation = ({ ifMatch, name, service }) =>
  service.account.change((state) => {
    currentFunction(state, name, ifMatch);
    refuseInUse(state, name);
    return { state: withoutFunction(state, name), answer: NO_CONTENT };
  });

function refuseInUse(state: AccountState, name: string): void {
  const users = new Set(associationsOf(state, name).map(({ distributionId }) => distributionId));
  if (users.size === 0) return;
  const message = `Cannot delete function ${name}, it is in use by ${users.size} distributions.`;
  throw new ApiError('FunctionInUse', message);
}
