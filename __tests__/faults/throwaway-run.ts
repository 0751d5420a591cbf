import { exitCodeOf } from '../../src/core/report-totals.ts';
import type { Report } from '../../src/core/report.ts';
import type { ThrowawayFunctions } from '../../src/core/ports.ts';
import { throwawayComment, throwawayTags } from '../../src/core/throwaway/marks.ts';
import { ServiceError } from '../../src/core/errors.ts';
import type { Fault } from '../../src/emulator/control/faults.ts';
import { renderSummary } from '../../src/reporters/markdown/render-summary.ts';
import type { ThrowawayPorts } from '../../src/usecases/pipeline-ports.ts';
import { fixedGate } from '../../src/usecases/create-gate.ts';
import {
  instantTime,
  openInProcessEmulator,
  type InProcessEmulator,
} from '../builders/in-process-emulator.ts';
import { deploy, OLD, seedOld, textOf } from './deployment.ts';

/** What is there when a run begins. */
export type Scene =
  /** Nothing but the function itself. */
  | 'clean'
  /** An earlier run of the same pull request left its throwaway function behind. */
  | 'found'
  /** Another pull request's is two days old. */
  | 'leftover'
  /** AWS takes no tags for new functions. */
  | 'no-tags';

export const NAME = 'site-pr-7';
const OTHER = 'site-pr-3';
const REPOSITORY = 'octo/site';
const DAY = 24 * 60 * 60_000;
const NEVER = new AbortController().signal;
const CLOSED = fixedGate({ publish: false, code: 'not-main', subject: 'refs/pull/7/merge' });

/** One run of a pull request, and what is there afterwards. */
export interface ThrowawayRun {
  readonly report: Report;
  readonly exitCode: number;
  readonly summary: string;
  readonly operations: readonly string[];
  /** Code of the function itself. */
  readonly development: string | undefined;
  readonly live: string | undefined;
  /** What is left under the name of the throwaway function: DEVELOPMENT and LIVE. */
  readonly left: readonly [string | undefined, string | undefined];
  /** The same after a clean run of another pull request, more than a day later. */
  readonly leftLater: readonly [string | undefined, string | undefined];
  readonly otherLeft: string | undefined;
  readonly tookMs: number;
}

interface ThrowawayOptions {
  readonly scene?: Scene;
  readonly cancelAt?: number | undefined;
}

/** Tests NEW for a pull request while `faults` happen; the function itself holds OLD, which is LIVE. */
export async function runWith(
  faults: readonly Fault[],
  { scene = 'clean', cancelAt }: ThrowawayOptions = {},
): Promise<ThrowawayRun> {
  const timing = instantTime();
  const emulator = await openInProcessEmulator(timing);
  await seedOld(emulator.cloudfront);
  await prepare(emulator, scene, timing);
  const started = timing.clock();
  const before = emulator.log.records.length;
  emulator.faults.set(faults);
  const cancelling = new AbortController();
  let calls = 0;
  const countCall = (): Promise<void> => {
    calls += 1;
    if (calls === cancelAt) cancelling.abort();
    return Promise.resolve();
  };
  const { signal: cancel } = cancelling;
  const limited = scene === 'no-tags' ? withoutTags : (it: ThrowawayFunctions) => it;
  const throwaways: ThrowawayPorts = {
    pullRequest: { number: 7, repository: REPOSITORY, token: 'thisrun1' },
    functions: limited(emulator.connectThrowaways(timing, countCall, cancel)),
    cleanup: emulator.connectThrowaways(timing, countCall),
    workEnds: NEVER,
    cleanupEnds: NEVER,
  };
  const client = emulator.connect(timing, countCall, cancel);
  const report = await deploy(client, timing, { cancel, throwaways, gate: CLOSED });
  emulator.faults.set([]);
  const tookMs = timing.clock() - started;
  const operations = emulator.log.records.slice(before).map(({ operation }) => operation);
  const facts = {
    report,
    exitCode: exitCodeOf(report),
    summary: renderSummary(report),
    operations,
  };
  const [development, live, left] = await stagesOf(emulator);
  const otherLeft = await textOf(emulator.cloudfront, 'DEVELOPMENT', OTHER);
  // Nothing to find: a run that has nothing to do would only take time.
  const leftLater = left[0] === undefined ? left : await sweptLater(emulator, timing);
  return { ...facts, development, live, left, leftLater, otherLeft, tookMs };
}

async function stagesOf({ cloudfront }: InProcessEmulator) {
  return Promise.all([
    textOf(cloudfront, 'DEVELOPMENT'),
    textOf(cloudfront, 'LIVE'),
    Promise.all([textOf(cloudfront, 'DEVELOPMENT', NAME), textOf(cloudfront, 'LIVE', NAME)]),
  ]);
}

/** Another pull request, a good day later: it sweeps. */
async function sweptLater(emulator: InProcessEmulator, timing: ReturnType<typeof instantTime>) {
  await timing.wait(DAY + 1);
  const functions = emulator.connectThrowaways(timing);
  const throwaways: ThrowawayPorts = {
    pullRequest: { number: 8, repository: REPOSITORY, token: 'laterrun' },
    functions,
    cleanup: functions,
    workEnds: NEVER,
    cleanupEnds: NEVER,
  };
  await deploy(emulator.connect(timing), timing, { throwaways, gate: CLOSED });
  const [, , left] = await stagesOf(emulator);
  return left;
}

async function prepare(
  emulator: InProcessEmulator,
  scene: Scene,
  timing: ReturnType<typeof instantTime>,
): Promise<void> {
  const functions = emulator.connectThrowaways(timing);
  const leave = async (name: string, number: number): Promise<void> => {
    const pullRequest = { number, repository: REPOSITORY, token: 'earlier1' };
    const config = { runtime: 'cloudfront-js-2.0', keyValueStoreArns: [] };
    await functions.create(
      name,
      { ...config, comment: throwawayComment(pullRequest) },
      Buffer.from(OLD),
      throwawayTags('site', pullRequest, timing.clock()),
    );
  };
  if (scene === 'found') await leave(NAME, 7);
  if (scene !== 'leftover') return;
  await leave(OTHER, 3);
  await timing.wait(2 * DAY);
}

/** https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/2508 */
function withoutTags(functions: ThrowawayFunctions): ThrowawayFunctions {
  return {
    ...functions,
    create: (name, config, code, tags) =>
      tags === undefined
        ? functions.create(name, config, code)
        : Promise.reject(
            new ServiceError('tags-refused', {
              operation: 'CreateFunction',
              subject: name,
              detail: 'Unable to create function with tags at this time.',
            }),
          ),
  };
}
