import { describe, expect, it } from '@jest/globals';
import { createPacer } from '../../src/aws/pacer.ts';
import { callPatiently } from '../../src/aws/retry.ts';
import { ServiceError, type ServiceFailure } from '../../src/core/errors.ts';
import { createVirtualTime } from '../builders/virtual-time.ts';

const failure = (kind: ServiceFailure): ServiceError =>
  new ServiceError(kind, { operation: 'TestFunction', subject: 'site', detail: 'X' });

/** A service that bears `perSecond` calls after a first burst, in virtual time. */
function limitedService(perSecond: number, burst: number, latencyMs = 100) {
  const time = createVirtualTime();
  let tokens = burst;
  let filledAt = 0;
  let refused = 0;
  const send = async (): Promise<number> => {
    const now = time.clock();
    tokens = Math.min(burst, tokens + ((now - filledAt) * perSecond) / 1_000);
    filledAt = now;
    const isAllowed = tokens >= 1;
    if (isAllowed) tokens -= 1;
    else refused += 1;
    await time.wait(latencyMs);
    if (!isAllowed) throw failure('throttled');
    return time.clock();
  };
  return { time, send, refused: () => refused };
}

async function callAll(calls: number, service: ReturnType<typeof limitedService>) {
  const { time, send } = service;
  const pacer = createPacer(time);
  const timing = { ...time, random: () => 0.5 };
  const all = Promise.allSettled(
    Array.from({ length: calls }, () =>
      callPatiently(send, (error) => error as ServiceError, { pacer, timing }),
    ),
  );
  await time.run();
  const settled = await all;
  return { settled, pacer, endedAt: time.clock() };
}

describe('the gate of all calls', () => {
  it('is open until AWS throttles', async () => {
    const { pacer, endedAt } = await callAll(40, limitedService(1_000, 1_000));
    expect(pacer.rate).toBeUndefined();
    expect(endedAt).toBe(100);
  });

  it.each([
    [5, 5, 40],
    [5, 5, 120],
    [2, 1, 30],
    [20, 10, 200],
  ])(
    'loses no call at %i a second (burst %i, %i calls), and wastes little time',
    async (rate, burst, calls) => {
      const service = limitedService(rate, burst);
      const { settled, endedAt } = await callAll(calls, service);
      expect(settled.filter(({ status }) => status === 'rejected')).toEqual([]);
      const atBest = ((calls - burst) / rate) * 1_000 + 100;
      expect(endedAt / atBest).toBeLessThan(1.3);
    },
  );

  it('gives up on a service that never lets anything through', async () => {
    const { settled, endedAt } = await callAll(3, limitedService(0, 0));
    expect(
      settled.map((it) => (it.status === 'rejected' ? (it.reason as ServiceError).failure : it)),
    ).toEqual(['throttled', 'throttled', 'throttled']);
    expect(endedAt).toBeLessThan(180_000);
  });
});

describe('patience', () => {
  const attemptsOf = async (kind: ServiceFailure, maxAttempts?: number) => {
    const time = createVirtualTime();
    let attempts = 0;
    const call = callPatiently(
      () => {
        attempts += 1;
        return Promise.reject(failure(kind));
      },
      (error) => error as ServiceError,
      { pacer: createPacer(time), timing: { ...time, random: () => 1 }, maxAttempts },
    ).catch((error: unknown) => error as ServiceError);
    await time.run();
    return { attempts, error: await call, endedAt: time.clock() };
  };

  it.each<[ServiceFailure, number]>([
    ['throttled', 15],
    ['service-unavailable', 6],
    ['connection-refused', 3],
    ['timeout', 2],
    ['host-not-found', 2],
    ['access-denied', 1],
    ['precondition-failed', 1],
    ['event-not-valid', 1],
    ['invalid-argument', 1],
  ])('with %s ends after %i attempts', async (kind, expected) => {
    const { attempts, error, endedAt } = await attemptsOf(kind);
    expect(attempts).toBe(expected);
    expect(error.failure).toBe(kind);
    expect(error.detail).toBe(expected === 1 ? 'X' : `X (after ${expected} attempts)`);
    expect(endedAt).toBeLessThan(150_000);
  });

  it('ends earlier when asked to', async () => {
    expect((await attemptsOf('throttled', 1)).attempts).toBe(1);
  });
});
