import { describe, expect, it } from '@jest/globals';
import { SDK_ENVIRONMENT } from '../../src/aws/environment.ts';
import { FAULT_KINDS, type Fault, type FaultKind } from '../../src/emulator/control/faults.ts';
import { deployWith, NEW } from './deployment.ts';
import { brokenBy } from './invariants.ts';

Object.assign(process.env, SDK_ENVIRONMENT);

/** The calls of a run as rules name them: operation and number. */
export function callsOf(
  operations: readonly string[],
): readonly Required<Pick<Fault, 'operation' | 'call'>>[] {
  const seen = new Map<string, number>();
  return operations.map((operation) => {
    const call = (seen.get(operation) ?? 0) + 1;
    seen.set(operation, call);
    return { operation, call };
  });
}

export const FOREVER = 1_000;

/**
 * One of each sort: not applied, applied but unanswered, written and published by others. The other kinds
 * lead to the same states.
 */
export const KINDS_OF_PAIRS: readonly FaultKind[] = [
  'unavailable',
  'reset-after',
  'foreign-write',
  'foreign-publish',
];

/** Runs every list of faults; answers those after which an invariant is broken. */
async function broken(lists: readonly (readonly Fault[])[], exists: boolean) {
  const found: unknown[] = [];
  for (const faults of lists) {
    const run = await deployWith(faults, { exists });
    const names = brokenBy(run, exists, faults);
    if (names.length > 0) found.push({ faults, names, operations: run.operations, live: run.live });
  }
  return found;
}

/** Of many runs only one in so many is made: for a second run of the tests on another Node. */
export const ONE_IN = Number(process.env.FAULTS_ONE_IN ?? 1);

/** Tells of every fault at every call of a deployment, once, from then on, cancelled, and in pairs. */
export function everyFault(title: string, exists: boolean): void {
  describe(`every fault at every call, deploying ${title}`, () => {
    tell(exists);
  });
}

function tell(exists: boolean): void {
  let count = 0;

  const faultsAt = async (
    kinds: readonly FaultKind[],
    times: number,
  ): Promise<readonly Fault[]> => {
    const clean = await deployWith([], { exists });
    expect(clean).toMatchObject({ exitCode: 0, live: NEW });
    return callsOf(clean.operations).flatMap((at) =>
      kinds.map((fault) => ({ ...at, fault, times })),
    );
  };

  it('once', async () => {
    const lists = (await faultsAt(FAULT_KINDS, 1)).map((it) => [it]);
    count += lists.length;
    expect(await broken(lists, exists)).toEqual([]);
  });

  it('from then on', async () => {
    const lists = (await faultsAt(FAULT_KINDS, FOREVER)).map((it) => [it]);
    count += lists.length;
    expect(await broken(lists, exists)).toEqual([]);
  });

  it('in a run that is cancelled at any call', async () => {
    const clean = await deployWith([], { exists });
    const found: unknown[] = [];
    let [runs, stopped] = [0, 0];
    for (let cancelAt = 1; cancelAt <= clean.operations.length; cancelAt += 1) {
      for (const faults of [[], ...(await faultsAt(KINDS_OF_PAIRS, 1)).map((it) => [it])]) {
        const run = await deployWith(faults, { exists, cancelAt });
        runs += 1;
        if (run.exitCode !== 0) stopped += 1;
        const names = brokenBy(run, exists, faults);
        if (names.length > 0) found.push({ cancelAt, faults, names, live: run.live });
      }
    }
    expect(found).toEqual([]);
    // Only what comes too late to stop anything may end well.
    expect(stopped).toBeGreaterThan(runs / 4);
    count += runs;
  }, 300_000);

  it('in pairs', async () => {
    const [once, forever] = [
      await faultsAt(KINDS_OF_PAIRS, 1),
      await faultsAt(['unavailable'], FOREVER),
    ];
    const lists = once
      .flatMap((first, index) =>
        [...once.slice(index + 1), ...forever].map((second) => [first, second]),
      )
      .filter((_, index) => index % ONE_IN === 0);
    count += lists.length;
    expect(await broken(lists, exists)).toEqual([]);
    console.info(`${count} runs with faults so far, every invariant held`);
  }, 300_000);
}
