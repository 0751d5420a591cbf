import { describe, expect, it } from '@jest/globals';
import { SDK_ENVIRONMENT } from '../../src/aws/environment.ts';
import { exitCodeOf } from '../../src/core/report-totals.ts';
import type { Report } from '../../src/core/report.ts';
import { instantTime, openInProcessEmulator } from '../builders/in-process-emulator.ts';
import { createScheduler, randomOf } from '../builders/scheduler.ts';
import { deploy, OLD, seedOld, textOf } from './deployment.ts';
import { ONE_IN } from './every-fault.ts';

Object.assign(process.env, SDK_ENVIRONMENT);

const codeOf = (index: number): string => `${OLD.trim()} run ${index}\n`;

/** Several runs at once, each with code of its own, in an order that the seed decides. */
async function race(runs: number, seed: number) {
  const random = randomOf(seed);
  const scheduler = createScheduler(random);
  const emulator = await openInProcessEmulator(instantTime());
  await seedOld(emulator.cloudfront);
  const published: string[] = [];
  const all = Promise.all(
    Array.from({ length: runs }, async (_, index) => {
      const timing = instantTime();
      const client = emulator.connect(timing, scheduler.turn);
      const report = await deploy(client, timing, { code: codeOf(index) });
      if (report.functions[0]?.deployment?.published) published.push(codeOf(index));
      return report;
    }),
  );
  await scheduler.run(all);
  const live = await textOf(emulator.cloudfront, 'LIVE');
  return { reports: await all, live, published };
}

function brokenRules(
  reports: readonly Report[],
  live: string | undefined,
  published: readonly string[],
) {
  const deployments = reports.map((report) => report.functions[0]?.deployment);
  const rules = {
    'LIVE is what some run published, or the old':
      published.length === 0 ? live === OLD : published.includes(live ?? ''),
    'each run is published or says that it is not': reports.every(
      (report, index) => deployments[index]?.published === true || exitCodeOf(report) !== 0,
    ),
    'who gives up names whose write it met': reports.every(
      ({ functions: [fn] }) =>
        fn?.trouble?.failure !== 'collision' || fn.trouble.detail.includes('SHA-256'),
    ),
    'a run that lost its upload says so': reports.every((report, index) => {
      const [fn] = report.functions;
      return deployments[index]?.published === true || fn?.trouble !== undefined;
    }),
  };
  return Object.entries(rules).flatMap(([name, holds]) => (holds ? [] : [name]));
}

const SEEDS = Math.ceil(60 / ONE_IN);

describe('runs at the same time', () => {
  it.each([2, 3])(
    '%i of them, in any order: the invariants hold',
    async (runs) => {
      const found: unknown[] = [];
      let collisions = 0;
      for (let seed = 1; seed <= SEEDS; seed += 1) {
        const { reports, live, published } = await race(runs, seed);
        collisions += reports.flatMap((it) => it.functions[0]?.deployment?.collisions ?? []).length;
        const names = brokenRules(reports, live, published);
        if (names.length > 0) found.push({ seed, names });
      }
      expect(found).toEqual([]);
      // Else the seeds would show nothing.
      expect(collisions).toBeGreaterThan(SEEDS / 4);
      console.info(
        `${SEEDS} races of ${runs} runs, ${collisions} collisions, every invariant held`,
      );
    },
    300_000,
  );
});
