import type { PublishDecision } from '../core/deployment.ts';
import type { Rollback } from '../core/health/rollback.ts';
import type { KeptFunction } from '../core/kept/kept-function.ts';
import { restoring } from '../core/kept/restoring.ts';
import { DEFAULT_RUNTIME } from '../core/runtimes.ts';
import { describeFound } from './collision.ts';
import type { DeployContext } from './deploy-context.ts';
import { attempt, startRun, type FunctionRun } from './function-run.ts';
import { restoredOf } from './prepared-function.ts';
import { publishTested, type AskGate } from './publish-stage.ts';
import { readRemote } from './read-remote.ts';
import { uploadAndTest } from './upload-stage.ts';
import { missingFunction } from './upload-function.ts';
import { waitForRollout } from './wait-for-rollout.ts';

/** How far a roll-back came. */
export interface Restored {
  readonly outcome: Rollback['outcome'];
  /** The run that brought the old version back, as far as it came. */
  readonly run?: FunctionRun;
}

/**
 * Takes a kept version the way of every deployment: upload, test, publish, read back, wait. Only the version of
 * this run is replaced, and never one that somebody else published meanwhile.
 */
export async function restoreKept(
  context: DeployContext,
  { prepared, cases, deployment }: FunctionRun,
  kept: KeptFunction,
): Promise<Restored> {
  // What is replaced now is what the repository has: nobody needs a file of it.
  const own: DeployContext = { ...context, ports: { ...context.ports, keep: undefined } };
  const version = { ...kept, file: deployment?.keptFile ?? '' };
  const config = restoring(prepared.config, version);
  const started = {
    ...startRun(restoredOf(config, version), config.runtime ?? DEFAULT_RUNTIME),
    cases,
    replaces: deployment?.etag,
  };
  const tested = await attempt(started, async (it) => uploadAndTest(own, await findState(own, it)));
  const publish = await askEvents([tested]);
  if (!publish.publish) {
    return { outcome: publish.code === 'tests-failed' ? 'broken' : 'stopped', run: tested };
  }
  const { runs } = await publishTested(own, [tested], publish, askEvents);
  const [run] = await waitForRollout(own, runs);
  return { outcome: run?.deployment?.published ? 'restored' : 'stopped', ...(run && { run }) };
}

/** What is on AWS now; work of others on DEVELOPMENT is written over like in every upload, but not unseen. */
async function findState({ ports }: DeployContext, run: FunctionRun): Promise<FunctionRun> {
  const { id, name } = run.prepared.config;
  const remote = await readRemote(ports.cloudfront, name);
  if (remote === undefined) throw missingFunction(name);
  if (remote.development.described.etag === run.replaces) return { ...run, remote };
  const collision = describeFound(remote, 'upload', ports.sha256);
  ports.progress({ step: 'collision', id, ...collision });
  return { ...run, remote, collisions: [collision] };
}

/**
 * The tests of the repository are written for the new version, so what they expect does not count. AWS has to
 * run their events, though, and the old version must not raise an error at every one.
 */
const askEvents: AskGate = (runs) => {
  const answers = runs.flatMap((run) => [...(run.answers.aws?.values() ?? [])]);
  const isTroubled = answers.some(({ kind }) => kind === 'trouble');
  if (isTroubled || runs.some(({ trouble }) => trouble !== undefined)) return closed('trouble');
  const isBroken = answers.every((it) => it.kind === 'result' && it.result.errorMessage !== '');
  if (answers.length > 0 && isBroken) return closed('tests-failed');
  return Promise.resolve({ publish: true, code: 'rollback', subject: '' });
};

function closed(code: 'trouble' | 'tests-failed'): Promise<PublishDecision> {
  return Promise.resolve({ publish: false, code, subject: '' });
}
