import { NO_CONTENT } from '../answers.ts';
import type { Operation } from '../call.ts';
import { currentFunction } from '../function-checks.ts';
import { withoutFunction } from '../state/account-state.ts';

/**
 * Removes both stages.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DeleteFunction.html
 */
export const deleteFunction: Operation = ({ ifMatch, name, service }) =>
  service.account.change((state) => {
    currentFunction(state, name, ifMatch);
    return { state: withoutFunction(state, name), answer: NO_CONTENT };
  });
