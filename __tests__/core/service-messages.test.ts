import { describe, expect, it } from '@jest/globals';
import { ServiceError, type ServiceFailure } from '../../src/core/errors.ts';
import { describeServiceError } from '../../src/core/service-messages.ts';

const FAILURES: readonly ServiceFailure[] = [
  'access-denied',
  'no-credentials',
  'expired-credentials',
  'invalid-credentials',
  'connection-refused',
  'host-not-found',
  'timeout',
  'not-cloudfront',
  'no-such-function',
  'no-such-key-value-store',
  'precondition-failed',
  'throttled',
  'service-unavailable',
  'invalid-argument',
  'too-large',
  'too-many-functions',
  'already-exists',
  'tags-refused',
  'not-a-throwaway',
  'function-in-use',
  'event-not-valid',
  'live-differs',
  'unknown',
];

const describeFailure = (failure: ServiceFailure, detail = 'DETAIL') =>
  describeServiceError(
    new ServiceError(failure, { operation: 'UpdateFunction', subject: 'SUBJECT', detail }),
  );

describe('describeServiceError', () => {
  it.each(FAILURES)('%s names the thing and the mend, in one line each', (failure) => {
    const { message, hint } = describeFailure(failure);
    expect(message).toContain('SUBJECT');
    expect(hint).not.toBe('');
    expect(`${message}${hint}`).not.toMatch(/[\r\n]|DETAIL|undefined/);
  });

  it('says every failure differently', () => {
    const messages = FAILURES.map((failure) => describeFailure(failure).message);
    expect(new Set(messages).size).toBe(FAILURES.length);
  });

  it('names the permission that AWS names, else the one of the operation', () => {
    const detail = 'User: arn:x is not authorized to perform: sts:AssumeRole on resource: arn:y';
    expect(describeFailure('access-denied', detail).hint).toContain('sts:AssumeRole');
    expect(describeFailure('access-denied').hint).toContain('cloudfront:UpdateFunction');
  });
});
