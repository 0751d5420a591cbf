import { describe, expect, it } from '@jest/globals';
import type { EngineRun } from '../../../src/core/report.ts';
import { checkSteps } from '../../../src/core/verdict/steps.ts';
import { buildRun } from '../../builders/report.ts';
import { aCase } from '../../builders/suite.ts';
import { at } from '../compare/written.ts';

const limited = aCase({ expectations: [{ kind: 'max-steps', limit: 100, span: at(7) }] });
const ran = (steps: number | undefined): EngineRun => ({ ...buildRun(), steps });

describe('steps of a case', () => {
  it.each<[string, EngineRun | undefined, object[]]>([
    ['may be the limit', ran(100), []],
    ['may not be more', ran(101), [{ kind: 'steps', limit: 100, steps: 101, span: at(7) }]],
    [
      'must be counted',
      ran(undefined),
      [{ kind: 'steps', limit: 100, steps: undefined, span: at(7) }],
    ],
    [
      'cannot be checked by AWS',
      undefined,
      [
        {
          kind: 'unchecked-assertion',
          assertion: 'expect.maxSteps',
          ability: 'steps',
          span: at(7),
        },
      ],
    ],
  ])('%s', (_, run, failures) => {
    expect(checkSteps(limited, run)).toEqual(failures);
  });

  it('have no limit of their own', () => {
    expect(checkSteps(aCase({ expectations: [] }), ran(1e6))).toEqual([]);
  });
});
