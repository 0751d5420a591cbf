import { describe, expect, it } from '@jest/globals';
import { SDK_ENVIRONMENT } from '../../src/aws/environment.ts';
import { FAULT_KINDS, type Fault, type FaultKind } from '../../src/emulator/control/faults.ts';
import { deployWith, NEW } from './deployment.ts';
import { FOREVER } from './every-fault.ts';
import { brokenBy } from './invariants.ts';

Object.assign(process.env, SDK_ENVIRONMENT);

/** The calls of the comparison: reading LIVE, and the two events there. */
const CALLS = [
  { operation: 'GetFunction', call: 2 },
  { operation: 'TestFunction', call: 3 },
  { operation: 'TestFunction', call: 4 },
] as const;

/** What somebody else writes is met by every later call, and has rules of its own. */
const FOREIGN: readonly FaultKind[] = ['foreign-write', 'foreign-publish'];

/** TestFunction is not called again after the comparison: there these faults can last. */
const lasting = (call: (typeof CALLS)[number]): readonly number[] =>
  call.operation === 'TestFunction' ? [1, FOREVER] : [1];

describe('a comparison with LIVE', () => {
  it('is made of these calls', async () => {
    const [plain, compared] = await Promise.all([
      deployWith([]),
      deployWith([], { compareLive: true }),
    ]);
    const added = ['GetFunction', 'TestFunction', 'TestFunction'];
    expect([...compared.operations].sort()).toEqual([...plain.operations, ...added].sort());
    expect(compared.report.functions[0]?.live).toMatchObject({ counts: { same: 2 } });
  });

  it.each(FAULT_KINDS.filter((kind) => !FOREIGN.includes(kind)))(
    'never keeps a publish from happening: %s',
    async (fault) => {
      const faults = CALLS.flatMap((call) =>
        lasting(call).map((times): Fault => ({
          ...call,
          fault,
          times,
          code: 'UnsupportedOperation',
        })),
      );
      for (const one of faults) {
        const run = await deployWith([one], { compareLive: true });
        expect([one, run.live, run.exitCode]).toEqual([one, NEW, 0]);
        expect(brokenBy(run, true, [one])).toEqual([]);
      }
    },
  );

  it.each(FOREIGN)('keeps all promises while others are at work: %s', async (fault) => {
    for (const call of CALLS) {
      const run = await deployWith([{ ...call, fault }], { compareLive: true });
      expect(brokenBy(run, true, [{ ...call, fault }])).toEqual([]);
    }
  });

  it('keeps all promises in a run that is cancelled at any call', async () => {
    const { operations } = await deployWith([], { compareLive: true });
    for (const index of operations.keys()) {
      const run = await deployWith([], { compareLive: true, cancelAt: index + 1 });
      expect(brokenBy(run, true, [])).toEqual([]);
    }
  });
});
