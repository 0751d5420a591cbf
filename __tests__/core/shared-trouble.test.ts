import { describe, expect, it } from '@jest/globals';
import { ServiceError } from '../../src/core/errors.ts';
import { shareTrouble } from '../../src/core/shared-trouble.ts';
import { buildFunction } from '../builders/report.ts';

const cancelled = new ServiceError('cancelled', {
  operation: 'TestFunction',
  subject: 'site',
  detail: '',
});
const nothingRan = { cases: [], trouble: cancelled };

describe('trouble of all functions', () => {
  it('is said once, and functions of which nothing ran are left out', () => {
    const { functions, trouble } = shareTrouble([
      buildFunction({ id: 'a', ...nothingRan }),
      buildFunction({ id: 'b', trouble: cancelled }),
    ]);
    expect(trouble).toBe(cancelled);
    expect(functions.map(({ id, trouble: own }) => [id, own])).toEqual([['b', undefined]]);
  });

  it('leaves out no function whose throwaway function may still be there', () => {
    const throwaway = {
      end: 'left',
      error: cancelled,
      name: 'a-pr-7',
      etag: undefined,
      found: false,
      collisions: [],
    } as const;
    const { functions } = shareTrouble([buildFunction({ id: 'a', ...nothingRan, throwaway })]);
    expect(functions.map(({ throwaway: left }) => left?.name)).toEqual(['a-pr-7']);
  });
});
