import type { Matchers } from './api.ts';
import { Cf2Error } from './cf2-error.ts';
import { judgeOf } from './outcome.ts';

/** Matchers for `expect.extend`. A mistake in the expectation is an error, also behind `not`. */
export const matchers: Matchers = {
  async toMeet(outcome, expectation) {
    const judge = judgeOf(outcome);
    if (judge === undefined) {
      throw new TypeError('toMeet takes an outcome, as run() or canonicalise() answers it');
    }
    try {
      await judge(expectation);
    } catch (error) {
      if (!(error instanceof Cf2Error) || error.kind !== 'failed') throw error;
      return { pass: false, message: () => error.message };
    }
    const text = JSON.stringify(expectation);
    return { pass: true, message: () => `expected the outcome not to meet ${text}` };
  },
};
