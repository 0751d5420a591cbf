import { createHash } from 'node:crypto';
import { ServiceError } from '../../src/core/errors.ts';
import { exitCodeOf } from '../../src/core/report-totals.ts';
import { createReport } from '../../src/core/create-report.ts';
import type { Suite } from '../../src/core/function-config.ts';
import type { Report } from '../../src/core/report.ts';
import type { CloudFrontFunctions, Engine, FunctionReads, Stage } from '../../src/core/ports.ts';
import type { Timing } from '../../src/aws/pacer.ts';
import { FOREIGN_CODE } from '../../src/emulator/control/change-function.ts';
import type { Fault } from '../../src/emulator/control/faults.ts';
import { renderSummary } from '../../src/reporters/markdown/render-summary.ts';
import type { Gate } from '../../src/core/gate/ports.ts';
import type { DeployPorts, ThrowawayPorts } from '../../src/usecases/pipeline-ports.ts';
import type { DeployOptions as PipelineOptions } from '../../src/usecases/deploy-context.ts';
import { deployProject } from '../../src/usecases/deploy-project.ts';
import { fixedGate } from '../../src/usecases/create-gate.ts';
import { instantTime, openInProcessEmulator } from '../builders/in-process-emulator.ts';
import type { InProcessEmulator } from '../builders/in-process-emulator.ts';
import { aCase, aFunction, aSuite } from '../builders/suite.ts';

export const OLD = 'function handler(event) { return event.request; } // old\n';
export const NEW = 'function handler(event) { return event.request; } // new\n';
export { FOREIGN_CODE as FOREIGN };

/** One run of the pipeline against the emulator, and what is there afterwards. */
export interface FaultyRun {
  readonly report: Report;
  readonly exitCode: number;
  readonly summary: string;
  /** Operations in the order of their answers. */
  readonly operations: readonly string[];
  /** undefined: there is no such stage. */
  readonly live: string | undefined;
  readonly comment: string | undefined;
  /** Milliseconds that passed. */
  readonly tookMs: number;
}

const TESTS = ['a', 'b'].map((name) => aCase({ name, id: `site › ${name}` }));
const SITE = aSuite(aFunction({ tests: TESTS }));

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

/** Puts OLD there, published, with a comment that somebody set. */
export async function seedOld(cloudfront: CloudFrontFunctions): Promise<void> {
  const config = { comment: 'kept', runtime: 'cloudfront-js-2.0', keyValueStoreArns: [] };
  const { etag } = await cloudfront.create('site', config, Buffer.from(OLD));
  await cloudfront.publish('site', etag);
}

interface DeployOptions {
  readonly code?: string;
  readonly createMissing?: boolean;
  /** Default: the function `site` with two tests. */
  readonly suite?: Suite;
  readonly cancel?: AbortSignal;
  readonly throwaways?: ThrowawayPorts;
  readonly gate?: Gate;
  /** Whatever else shall be different. */
  readonly ports?: Partial<DeployPorts>;
  readonly options?: Partial<PipelineOptions>;
}

/** One run of the pipeline that brings `code` to LIVE. */
export async function deploy(
  cloudfront: CloudFrontFunctions,
  timing: Timing,
  {
    code = NEW,
    createMissing = false,
    suite = SITE,
    cancel,
    throwaways,
    gate = fixedGate({ publish: true, code: 'main', subject: 'main' }),
    ports,
    options,
  }: DeployOptions = {},
): Promise<Report> {
  const findings = await deployProject(
    {
      files: {
        readText: () => Promise.resolve(code),
        list: () => Promise.resolve([]),
        exists: () => Promise.resolve(true),
      },
      offline: { engine: () => echo, close: () => Promise.resolve() },
      check: () => [],
      clock: timing.clock,
      progress: () => undefined,
      cloudfront,
      publisher: cloudfront,
      throwaways,
      identify: () => Promise.reject(new Error('nobody asks')),
      knowsCallers: false,
      sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
      wait: (milliseconds) => timing.wait(milliseconds).then(() => cancelled(cancel)),
      ...ports,
    },
    suite,
    {
      offline: true,
      commit: () => '',
      skipUnchanged: true,
      createMissing,
      gate,
      mark: undefined,
      waitForDeployedMs: 60_000,
      expectedAccountId: undefined,
      ...options,
    },
  );
  return createReport({ ...findings, engines: ['offline', 'aws'] });
}

/** Nobody waits in a run that was cancelled. */
function cancelled(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  const facts = { operation: 'waiting', subject: 'the rollout', detail: 'cancelled' };
  throw new ServiceError('cancelled', facts);
}

/** The text of one stage; undefined: there is none. */
export async function textOf(
  cloudfront: FunctionReads,
  stage: Stage,
  name = 'site',
): Promise<string | undefined> {
  const found = await cloudfront.get(name, stage);
  return found && new TextDecoder().decode(found.code);
}

/** An emulator and clients of it, however they reach it. */
export type Reachable = Pick<InProcessEmulator, 'cloudfront' | 'connect' | 'faults'> & {
  readonly log: Pick<InProcessEmulator['log'], 'records'>;
};

interface FaultyOptions {
  readonly exists?: boolean;
  readonly cancelAt?: number;
  /** Whether the events run on LIVE too; default no. */
  readonly compareLive?: boolean;
  /** Default: without sockets. */
  readonly open?: (timing: Timing) => Promise<Reachable>;
}

/**
 * Deploys NEW over a published OLD (or creates it), while `faults` happen. The run is cancelled while the call with
 * the number `cancelAt` is under way.
 */
export async function deployWith(
  faults: readonly Fault[],
  {
    exists = true,
    cancelAt,
    compareLive = false,
    open = openInProcessEmulator,
  }: FaultyOptions = {},
): Promise<FaultyRun> {
  const timing = instantTime();
  const { cloudfront, faults: plan, log, connect } = await open(timing);
  if (exists) await seedOld(cloudfront);
  const before = log.records.length;
  plan.set(faults);
  const cancelling = new AbortController();
  let calls = 0;
  const countCall = (): Promise<void> => {
    calls += 1;
    if (calls === cancelAt) cancelling.abort();
    return Promise.resolve();
  };
  const { signal: cancel } = cancelling;
  const client = connect(timing, countCall, cancel);
  const report = await deploy(client, timing, {
    createMissing: !exists,
    cancel,
    options: { compareLive },
  });
  plan.set([]);
  return {
    report,
    exitCode: exitCodeOf(report),
    summary: renderSummary(report),
    operations: log.records.slice(before).map(({ operation }) => operation),
    live: await textOf(cloudfront, 'LIVE'),
    comment: (await cloudfront.describe('site', 'LIVE'))?.config.comment,
    tookMs: timing.clock(),
  };
}
