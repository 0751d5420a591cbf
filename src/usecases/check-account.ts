import { isUserArn } from '../core/caller.ts';
import { noticeAt, type Diagnostic } from '../core/diagnostics.ts';
import { ServiceError } from '../core/errors.ts';
import type { Caller } from '../core/ports.ts';
import type { DeployContext } from './deploy-context.ts';

/**
 * Finds out who makes the calls, says it once, and refuses every account but the expected one. Without an
 * expectation a caller that cannot be found out stops nothing. Throws ServiceError.
 */
export async function checkAccount({
  ports,
  options,
}: DeployContext): Promise<readonly Diagnostic[]> {
  const { expectedAccountId: expected } = options;
  if (expected === undefined && !ports.knowsCallers) return [];
  const caller = await ports.identify().catch((error: unknown) => {
    if (expected === undefined && error instanceof ServiceError) return undefined;
    throw error;
  });
  if (caller === undefined) return [];
  const { account, arn } = caller;
  ports.progress({ step: 'caller', id: 'AWS', account, arn });
  if (expected !== undefined && account !== expected) throw otherAccount(caller, expected);
  return isUserArn(arn) ? [noticeAt(undefined, 'long-lived-credentials', { arn })] : [];
}

function otherAccount({ account }: Caller, expected: string): ServiceError {
  const operation = 'GetCallerIdentity';
  return new ServiceError('other-account', { operation, subject: account, detail: expected });
}
