import { expect, it } from '@jest/globals';
import { createFaultPlan } from '../../src/emulator/control/faults.ts';
import { limitRate } from '../../src/emulator/control/rate-limit.ts';

it('bears a burst, then the rate, and asks the plan about what it lets through', () => {
  let now = 0;
  const plan = createFaultPlan([{ fault: 'hang', call: 3 }]);
  const limited = limitRate(plan, { perSecond: 2, burst: 2 }, () => now);
  const next = () =>
    limited.next({ service: 'cloudfront', operation: 'ListFunctions', name: '' })?.fault;
  expect([next(), next(), next()]).toEqual([undefined, undefined, 'throttle']);
  now += 500;
  expect([next(), next()]).toEqual(['hang', 'throttle']);
  now += 60_000;
  expect([next(), next(), next()]).toEqual([undefined, undefined, 'throttle']);
});
