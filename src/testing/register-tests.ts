import type { Project, ProjectTest, Registrar } from './api.ts';

/** Registers a suite for each function and a test for each of its tests, skipped ones included. */
export function registerTests({ functions }: Project, { describe, it }: Registrar): void {
  for (const { id, tests } of functions) {
    describe(id, () => {
      for (const test of tests) register(test, it);
    });
  }
}

function register(test: ProjectTest, it: Registrar['it']): void {
  const { name, skipped } = test;
  if (skipped === undefined) it(name, () => test.check());
  else it.skip(skipped === '' ? name : `${name} (${skipped})`, () => test.check());
}
