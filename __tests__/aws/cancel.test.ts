import { describe, expect, it } from '@jest/globals';
import { createPacer } from '../../src/aws/pacer.ts';
import { callPatiently } from '../../src/aws/retry.ts';
import { translateError } from '../../src/aws/translate-error.ts';
import { instantTime } from '../builders/in-process-emulator.ts';

const unavailable = () =>
  Promise.reject(Object.assign(new Error('try later'), { name: 'ServiceUnavailable' }));

/** Calls with a signal that is aborted in the attempt with this number; 0 is before the first. */
async function callCancelledIn(attempt: number, send: () => Promise<string>) {
  const timing = instantTime();
  const cancelling = new AbortController();
  let attempts = 0;
  if (attempt === 0) cancelling.abort();
  const call = callPatiently(
    () => {
      attempts += 1;
      if (attempts === attempt) cancelling.abort();
      return send();
    },
    (error) =>
      translateError(error, { operation: 'PublishFunction', subject: 'site', endpoint: undefined }),
    { timing, pacer: createPacer(timing), cancel: cancelling.signal },
  );
  const outcome = await call.catch((error: unknown) => error);
  return { outcome, attempts };
}

describe('a call of a run that is cancelled', () => {
  it('is not made', async () => {
    const { outcome, attempts } = await callCancelledIn(0, () => Promise.resolve('done'));
    expect([outcome, attempts]).toEqual([expect.objectContaining({ failure: 'cancelled' }), 0]);
  });

  it('is let to its end when it is under way', async () => {
    const { outcome, attempts } = await callCancelledIn(1, () => Promise.resolve('done'));
    expect([outcome, attempts]).toEqual(['done', 1]);
  });

  it('is not made again, and fails for its own reason: it may have been carried out', async () => {
    const { outcome, attempts } = await callCancelledIn(2, unavailable);
    expect(outcome).toMatchObject({ failure: 'service-unavailable' });
    expect(attempts).toBe(2);
  });
});
