import { describe, expect, it } from '@jest/globals';
import { SDK_ENVIRONMENT } from '../../src/aws/environment.ts';
import { exitCodeOf } from '../../src/core/report-totals.ts';
import { fixedGate } from '../../src/usecases/create-gate.ts';
import { instantTime, openInProcessEmulator } from '../builders/in-process-emulator.ts';
import { createScheduler, randomOf } from '../builders/scheduler.ts';
import { deploy, OLD, seedOld, textOf } from './deployment.ts';
import { NAME } from './throwaway-run.ts';
import { ONE_IN } from './every-fault.ts';

Object.assign(process.env, SDK_ENVIRONMENT);

const CLOSED = fixedGate({ publish: false, code: 'not-main', subject: 'refs/pull/7/merge' });
const NEVER = new AbortController().signal;

/** Several runs of one pull request at once, each with code of its own, in an order that the seed decides. */
async function race(runs: number, seed: number) {
  const scheduler = createScheduler(randomOf(seed));
  const emulator = await openInProcessEmulator(instantTime());
  await seedOld(emulator.cloudfront);
  const all = Promise.all(
    Array.from({ length: runs }, async (_, index) => {
      const timing = instantTime();
      const functions = emulator.connectThrowaways(timing, scheduler.turn);
      return deploy(emulator.connect(timing, scheduler.turn), timing, {
        code: `${OLD.trim()} run ${index}\n`,
        gate: CLOSED,
        throwaways: {
          pullRequest: { number: 7, repository: 'octo/site', token: `run${index}` },
          functions,
          cleanup: functions,
          workEnds: NEVER,
          cleanupEnds: NEVER,
        },
      });
    }),
  );
  await scheduler.run(all);
  const { cloudfront } = emulator;
  const [development, live, left] = [
    await textOf(cloudfront, 'DEVELOPMENT'),
    await textOf(cloudfront, 'LIVE'),
    await textOf(cloudfront, 'DEVELOPMENT', NAME),
  ];
  return { reports: await all, development, live, left };
}

function brokenRules({ reports, development, live, left }: Awaited<ReturnType<typeof race>>) {
  const functions = reports.flatMap((report) => report.functions);
  const rules = {
    'the function itself is untouched': development === OLD && live === OLD,
    // Whoever writes last finds its own write, and takes it away.
    'the throwaway function is gone': left === undefined,
    'each run has tested its own code, or says that it could not': reports.every(
      (report) =>
        exitCodeOf(report) !== 0 ||
        report.functions.every(({ throwaway }) => throwaway?.etag !== undefined),
    ),
    'who gives up says what it met': functions.every(
      ({ trouble }) =>
        trouble === undefined ||
        (trouble.failure === 'collision' &&
          /cf2: throwaway run\d of pull request 7|somebody deleted it/.test(trouble.detail)),
    ),
    'who leaves it says to whom': functions.every(({ throwaway }) =>
      ['deleted', 'taken-over'].includes(throwaway?.end ?? ''),
    ),
  };
  return Object.entries(rules).flatMap(([name, holds]) => (holds ? [] : [name]));
}

/** Fewer would not meet everything that can happen. */
const SEEDS = Math.max(15, Math.ceil(40 / ONE_IN));

describe('runs of one pull request at the same time, on throwaway functions', () => {
  it.each([2, 3])(
    '%i of them, in any order: the invariants hold',
    async (runs) => {
      const found: unknown[] = [];
      const met = { collisions: 0, takenOver: 0, passed: 0 };
      for (let seed = 1; seed <= SEEDS; seed += 1) {
        const result = await race(runs, seed);
        const names = brokenRules(result);
        if (names.length > 0) found.push({ seed, names });
        for (const report of result.reports) {
          const throwaway = report.functions[0]?.throwaway;
          met.collisions += throwaway?.collisions.length ?? 0;
          if (throwaway?.end === 'taken-over') met.takenOver += 1;
          if (exitCodeOf(report) === 0) met.passed += 1;
        }
      }
      expect(found).toEqual([]);
      // Else the seeds would show nothing.
      expect(met.collisions).toBeGreaterThan(SEEDS / 10);
      expect(met.takenOver).toBeGreaterThan(0);
      expect(met.passed).toBeGreaterThan((SEEDS * runs) / 2);
      console.info(`${SEEDS} races of ${runs} runs: ${JSON.stringify(met)}`);
    },
    300_000,
  );
});
