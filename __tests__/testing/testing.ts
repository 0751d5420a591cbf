import { afterAll } from '@jest/globals';
import { createTesting } from '../../src/testing/create-testing.ts';
import type { Testing } from '../../src/testing/api.ts';
import { createTestRuntime } from '../builders/offline-runtime.ts';

/** The API as a program gets it, its worker straight from the sources; closed after the last test of the file. */
export function startTesting(ci = false): Testing {
  const testing = createTesting({
    createRuntime: createTestRuntime,
    now: Date.now,
    workingDirectory: () => {
      throw new Error('tests name their folder');
    },
    surroundings: () => ({ variables: () => undefined, ci }),
  });
  afterAll(() => testing.close());
  return testing;
}
