import { ServiceError } from '../../core/errors.ts';
import type { Comparison, ReadComparison } from '../../core/live/comparison.ts';
import { judgeLive } from '../../core/live/judge-live.ts';
import type { LiveConfigChange } from '../../core/live/live-report.ts';
import { changedConfig, equalBytes } from '../../core/plan.ts';
import type { CloudFrontFunctions, OfflineRuntime, RemoteConfig } from '../../core/ports.ts';
import type { TestCase } from '../../core/test-case.ts';
import type { FunctionRun } from '../function-run.ts';
import type { LiveRevision } from '../read-live.ts';
import { askLive, type AskPorts } from './ask-live.ts';
import { runBothOffline } from './run-both-offline.ts';

/** So many events of a function all run on LIVE; of more, only those that LIVE's code answers differently offline. */
const MAX_LIVE_EVENTS = 100;

/** What a comparison reads and runs with. It has nothing that writes. */
export interface ComparePorts extends AskPorts {
  readonly cloudfront: Pick<CloudFrontFunctions, 'describe' | 'get' | 'test'>;
  readonly offline: OfflineRuntime;
}

/** One function to compare: how LIVE is read, and the configuration that would be published. */
export interface CompareTarget {
  /** undefined: there is no stage LIVE. */
  readonly read: () => Promise<LiveRevision | undefined>;
  readonly wanted: Pick<RemoteConfig, 'runtime' | 'keyValueStoreArns'>;
}

/**
 * Finds out what LIVE makes of the events that a run has answers for. Whatever goes wrong is part of what it
 * answers: a comparison is never in the way of a run.
 */
export async function compareLive(
  ports: ComparePorts,
  run: FunctionRun,
  target: CompareTarget,
): Promise<Comparison> {
  try {
    const revision = await target.read();
    if (revision === undefined) return { kind: 'new' };
    return await compareRevision(ports, run, revision, target.wanted);
  } catch (error) {
    return { kind: 'unreadable', trouble: asTrouble(error, run) };
  }
}

async function compareRevision(
  ports: ComparePorts,
  run: FunctionRun,
  { code, described }: LiveRevision,
  wanted: CompareTarget['wanted'],
): Promise<Comparison> {
  const config = configChanges(wanted, described.config);
  if (config.length === 0 && equalBytes(code, run.prepared.bytes)) return { kind: 'same' };
  const before = new TextDecoder().decode(code);
  const live = { source: before, runtime: described.config.runtime };
  const both = await runBothOffline(ports.offline, run, live);
  const comparison: ReadComparison = {
    kind: 'read',
    against: 'LIVE',
    before,
    after: run.prepared.text,
    config,
    ...both,
    aws: new Map(),
    trouble: undefined,
  };
  const { name } = run.prepared.config;
  const asked = await askLive(ports, name, described.etag, eventsFor(run, comparison));
  return { ...comparison, ...asked };
}

/** A comment changes nothing that a viewer could see. */
function configChanges(
  wanted: CompareTarget['wanted'],
  actual: RemoteConfig,
): readonly LiveConfigChange[] {
  return changedConfig({ ...wanted, comment: actual.comment }, actual).filter(
    (change) => change === 'runtime' || change === 'key value store',
  );
}

/** The events that LIVE is asked for: nothing to compare an answer with, nothing asked. */
function eventsFor(run: FunctionRun, comparison: ReadComparison): readonly TestCase[] {
  const { live = 'auto' } = run.prepared.config;
  const answered = run.cases.filter(({ id }) => run.answers.aws?.get(id)?.kind === 'result');
  if (live === 'always' || answered.length <= MAX_LIVE_EVENTS) return answered;
  return answered.filter((testCase) => {
    const { store } = run;
    const report = { testCase, status: 'passed' } as const;
    const verdict = judgeLive({ report, comparison, aws: undefined, store })?.verdict;
    return verdict === 'changed' || verdict === 'not-compared';
  });
}

/** What nobody foresaw is told as trouble, too. */
function asTrouble(error: unknown, { prepared: { config } }: FunctionRun): ServiceError {
  if (error instanceof ServiceError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  const facts = { operation: 'comparing', subject: config.name, detail, cause: error };
  return new ServiceError('unknown', facts);
}
