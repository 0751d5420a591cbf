import { createHash } from 'node:crypto';
import type { FunctionConfig } from '../../../src/core/function-config.ts';
import type { Gate } from '../../../src/core/gate/ports.ts';
import type { Engine, ThrowawayFunctions } from '../../../src/core/ports.ts';
import type { ProgressEvent } from '../../../src/core/progress.ts';
import { throwawayComment, throwawayTags } from '../../../src/core/throwaway/marks.ts';
import { fixedGate } from '../../../src/usecases/create-gate.ts';
import { deployProject } from '../../../src/usecases/deploy-project.ts';
import { instantTime, openInProcessEmulator } from '../../builders/in-process-emulator.ts';
import { aFunction, aSuite } from '../../builders/suite.ts';

export const OLD = 'function handler(event) { return event.request; } // old\n';
export const NEW = 'function handler(event) { return event.request; } // new\n';
export const DAY = 24 * 60 * 60_000;
const NEVER = new AbortController().signal;
const CLOSED = fixedGate({ publish: false, code: 'not-main', subject: 'refs/pull/7/merge' });
export const OPEN = fixedGate({ publish: true, code: 'approved', subject: 'alice' });

const echo: Engine = {
  name: 'offline',
  run: (invocations) =>
    Promise.resolve(
      invocations.map(({ event }) => ({
        kind: 'result' as const,
        result: {
          computeUtilization: undefined,
          logs: [],
          errorMessage: '',
          output: JSON.stringify({ request: (event as { request: unknown }).request }),
        },
        observations: undefined,
        durationMs: 0,
      })),
    ),
};

/** How one run of a pull request goes. */
export interface PullRequestStep {
  readonly number?: number;
  readonly repository?: string;
  readonly gate?: Gate;
  readonly createMissing?: boolean;
  /** Stands in for the deletion at its end. */
  readonly noCleanup?: ThrowawayFunctions['delete'];
  /** Stands in for calls of the run. */
  readonly change?: (functions: ThrowawayFunctions) => Partial<ThrowawayFunctions>;
}

/** An account, and runs of pull requests in it; every function's code is NEW. */
export async function openWorld(stores: readonly string[] = []) {
  const timing = instantTime();
  const emulator = await openInProcessEmulator(timing, {
    keyValueStores: stores.map((name) => ({ name, items: {} })),
  });
  const { cloudfront } = emulator;
  const functions = emulator.connectThrowaways(timing);
  const progress: ProgressEvent[] = [];
  let runs = 0;

  const seed = async (
    name: string,
    config: Partial<Parameters<typeof cloudfront.create>[1]> = {},
    live = true,
  ): Promise<void> => {
    const all = { comment: '', runtime: 'cloudfront-js-2.0', keyValueStoreArns: [], ...config };
    const { etag } = await cloudfront.create(name, all, Buffer.from(OLD));
    if (live) await cloudfront.publish(name, etag);
  };

  /** What a run of a pull request has left behind; `bare`: without tags. */
  const leave = async (
    name: string,
    { of = 'site', number = 7, repository = 'octo/site', bare = false } = {},
  ): Promise<void> => {
    const owner = { number, repository, token: 'earlier1' };
    const config = { runtime: 'cloudfront-js-2.0', keyValueStoreArns: [] };
    await functions.create(
      name,
      { ...config, comment: throwawayComment(owner) },
      Buffer.from(OLD),
      bare ? undefined : throwawayTags(of, owner, timing.clock()),
    );
  };

  const pullRequest = (
    configs: readonly Partial<FunctionConfig>[] = [{}],
    { number = 7, repository = 'octo/site', gate = CLOSED, ...step }: PullRequestStep = {},
  ) =>
    deployProject(
      {
        files: {
          readText: () => Promise.resolve(NEW),
          list: () => Promise.resolve([]),
          exists: () => Promise.resolve(true),
        },
        offline: { engine: () => echo, close: () => Promise.resolve() },
        check: () => [],
        clock: timing.clock,
        progress: (event) => progress.push(event),
        cloudfront,
        publisher: cloudfront,
        identify: () => Promise.reject(new Error('nobody asks')),
        knowsCallers: false,
        sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
        wait: timing.wait,
        throwaways: {
          pullRequest: { number, repository, token: `run${(runs += 1)}` },
          functions: { ...functions, ...step.change?.(functions) },
          cleanup: { ...functions, ...(step.noCleanup && { delete: step.noCleanup }) },
          workEnds: NEVER,
          cleanupEnds: NEVER,
        },
      },
      aSuite(...configs.map((it) => aFunction(it))),
      {
        offline: true,
        commit: () => '',
        skipUnchanged: true,
        createMissing: step.createMissing ?? false,
        gate,
        mark: undefined,
        waitForDeployedMs: 0,
        expectedAccountId: undefined,
      },
    );

  const code = async (name: string, stage: 'DEVELOPMENT' | 'LIVE' = 'DEVELOPMENT') => {
    const found = await cloudfront.get(name, stage);
    return found && new TextDecoder().decode(found.code);
  };
  /** Names of all functions, sorted. */
  const names = async () => [...new Set((await functions.list()).map(({ name }) => name))].sort();
  return { ...emulator, timing, functions, progress, seed, leave, pullRequest, code, names };
}
