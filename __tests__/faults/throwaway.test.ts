import { describe, expect, it } from '@jest/globals';
import { SDK_ENVIRONMENT } from '../../src/aws/environment.ts';
import { FAULT_KINDS, type Fault, type FaultKind } from '../../src/emulator/control/faults.ts';
import { callsOf, FOREVER, KINDS_OF_PAIRS, ONE_IN } from './every-fault.ts';
import { brokenBy } from './throwaway-invariants.ts';
import { runWith, type Scene, type ThrowawayRun } from './throwaway-run.ts';

Object.assign(process.env, SDK_ENVIRONMENT);

const SCENES: readonly Scene[] = ['clean', 'found', 'leftover', 'no-tags'];

/** Every fault at every call of a clean run. */
function faultsAt(run: ThrowawayRun, kinds: readonly FaultKind[], times: number): Fault[] {
  return callsOf(run.operations).flatMap((at) => kinds.map((fault) => ({ ...at, fault, times })));
}

let count = 0;

/** Runs every list of faults; answers those after which an invariant is broken. */
async function broken(scene: Scene, lists: readonly (readonly Fault[])[], cancelAt?: number) {
  const found: unknown[] = [];
  for (const faults of lists) {
    const run = await runWith(faults, { scene, cancelAt });
    const names = brokenBy(run, faults);
    if (names.length === 0) continue;
    const where = faults.map(({ fault, operation, call }) => `${fault} ${operation} ${call}`);
    const ended = JSON.stringify(run.report.functions[0]?.throwaway);
    found.push({ names, where, cancelAt, operations: run.operations.join(), ended });
  }
  count += lists.length;
  return found;
}

/** One in so many, always the same; FAULTS_ONE_IN below 1 tries more. */
function some<Item>(oneIn: number, items: readonly Item[], from = 0): Item[] {
  const step = Math.max(1, Math.round(oneIn * ONE_IN));
  return items.filter((_, index) => (index + from) % step === 0);
}

describe.each(SCENES)('a run on a throwaway function, %s', (scene) => {
  // The other scenes have most of their calls in common with this one.
  const less = scene === 'clean' ? 1 : 5;

  it('without faults tests there, and leaves nothing', async () => {
    const run = await runWith([], { scene });
    expect(brokenBy(run, [])).toEqual([]);
    expect(run).toMatchObject({ exitCode: 0, left: [undefined, undefined], otherLeft: undefined });
    expect(run.report.functions[0]?.throwaway).toMatchObject({
      end: 'deleted',
      found: scene === 'found',
      collisions: [],
    });
  });

  it('with every fault at every call, once and from then on', async () => {
    const clean = await runWith([], { scene });
    const forever = some(4 * less, faultsAt(clean, FAULT_KINDS, FOREVER));
    const lists = [...some(less, faultsAt(clean, FAULT_KINDS, 1)), ...forever].map((it) => [it]);
    expect(await broken(scene, lists)).toEqual([]);
  }, 300_000);

  it('cancelled at any call', async () => {
    const clean = await runWith([], { scene });
    const faults = faultsAt(clean, KINDS_OF_PAIRS, 1).map((it) => [it]);
    const found: unknown[] = [];
    for (let cancelAt = 1; cancelAt <= clean.operations.length; cancelAt += 1) {
      const lists = [[], ...some(3 * less, faults, cancelAt)];
      found.push(...(await broken(scene, lists, cancelAt)));
    }
    expect(found).toEqual([]);
  }, 300_000);

  it('with pairs of faults', async () => {
    const clean = await runWith([], { scene });
    const once = faultsAt(clean, KINDS_OF_PAIRS, 1);
    const forever = faultsAt(clean, ['unavailable'], FOREVER);
    const pairs = once.flatMap((first, at) =>
      [...once.slice(at + 1), ...forever].map((second) => [first, second]),
    );
    expect(await broken(scene, some(6 * less, pairs))).toEqual([]);
    console.info(`${count} runs on throwaway functions so far, every invariant held`);
  }, 300_000);
});
