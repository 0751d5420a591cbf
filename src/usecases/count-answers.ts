import type { Suite } from '../core/function-config.ts';
import { outsideSample } from '../core/sample.ts';
import { casesFor } from './run-cases.ts';
import { TESTED_ENGINES, type TestOptions } from './test-project.ts';

/** How many answers a run over a suite will have. */
export function countAnswers({ functions }: Suite, options: TestOptions): number {
  const sampling = options.engine === 'both' ? options.sampling : undefined;
  return functions.reduce((sum, { tests }) => {
    const cases = tests === 'none' ? [] : tests;
    const answers = TESTED_ENGINES[options.engine].map((engine) => casesFor(engine, cases).length);
    return answers.reduce((all, some) => all + some, sum) - outsideSample(cases, sampling).size;
  }, 0);
}
