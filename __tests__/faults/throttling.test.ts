import { describe, expect, it } from '@jest/globals';
import { SDK_ENVIRONMENT } from '../../src/aws/environment.ts';
import { exitCodeOf } from '../../src/core/report-totals.ts';
import type { Suite } from '../../src/core/function-config.ts';
import { instantTime, openInProcessEmulator } from '../builders/in-process-emulator.ts';
import { aCase, aFunction, aSuite } from '../builders/suite.ts';
import { deploy } from './deployment.ts';

Object.assign(process.env, SDK_ENVIRONMENT);

const suiteOf = (functions: number, tests: number): Suite =>
  aSuite(
    ...Array.from({ length: functions }, (_, at) =>
      aFunction({
        id: `site-${at}`,
        tests: Array.from({ length: tests }, (_none, test) =>
          aCase({ functionId: `site-${at}`, name: `test ${test}` }),
        ),
      }),
    ),
  );

describe('an account that bears five requests per second', () => {
  it.each([
    [1, 1],
    [1, 11],
    [1, 40],
    [10, 1],
    [10, 11],
    [10, 40],
  ])('%i functions with %i tests each: none is lost', async (functions, tests) => {
    const timing = instantTime();
    const rate = { perSecond: 5, burst: 5 };
    const { cloudfront, log } = await openInProcessEmulator(timing, { rate });
    const report = await deploy(cloudfront, timing, {
      suite: suiteOf(functions, tests),
      createMissing: true,
    });
    expect(log.records.some(({ errorCode }) => errorCode === 'Throttling')).toBe(true);
    expect(report.functions.flatMap(({ cases }) => cases.map(({ status }) => status))).toEqual(
      Array<string>(functions * tests).fill('passed'),
    );
    expect(report.functions.every(({ deployment }) => deployment?.published)).toBe(true);
    expect(exitCodeOf(report)).toBe(0);
  });
});
