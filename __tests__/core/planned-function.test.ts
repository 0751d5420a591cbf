import { describe, expect, it } from '@jest/globals';
import { MAX_JOBS, matrixOf, type PlannedFunction } from '../../src/core/planned-function.ts';

const planned = (count: number): PlannedFunction[] =>
  Array.from({ length: count }, (_, at) => ({
    function: `f${at}`,
    environment: 'staging',
    name: `staging-f${at}`,
    source: 'f.js',
    runtime: undefined,
    eventType: undefined,
    tests: 1,
    size: 1,
    sizeLimit: 10,
  }));

describe('a matrix', () => {
  it('has a job per function and environment', () => {
    expect(matrixOf(planned(1))).toEqual({
      include: [{ function: 'f0', environment: 'staging', name: 'staging-f0', source: 'f.js' }],
    });
  });

  it('has as many jobs as GitHub runs, and not one more', () => {
    expect(matrixOf(planned(MAX_JOBS)).include).toHaveLength(256);
    expect(() => matrixOf(planned(MAX_JOBS + 1))).toThrow(
      expect.objectContaining({
        diagnostics: [
          expect.objectContaining({ code: 'too-many-jobs', args: { jobs: 257, limit: 256 } }),
        ],
      }),
    );
  });
});
