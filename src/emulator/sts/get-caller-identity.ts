import { callerOf } from '../sessions/caller.ts';
import type { StsOperation } from './sts-call.ts';

/**
 * Who signed the request. Needs no permission, and no signature either where none is verified.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
export const getCallerIdentity: StsOperation = ({ service, request, answer }) => ({
  name: '',
  run() {
    const { arn, userId, accountId } = callerOf(service.account.state, request);
    const members = [
      ['Arn', arn],
      ['UserId', userId],
      ['Account', accountId],
    ] as const;
    return answer(members, service.newId());
  },
});
