import type { PublishDecision } from '../core/deployment.ts';
import { ServiceError } from '../core/errors.ts';
import { meetCollision } from './collision.ts';
import type { DeployContext } from './deploy-context.ts';
import type { FunctionRun } from './function-run.ts';
import { keepLive } from './keep-live.ts';
import { publishFunction } from './publish-function.ts';
import { uploadAndTest } from './upload-stage.ts';

/** The gate for a function, asked with what is known of it by now. */
export type AskGate = (runs: readonly FunctionRun[]) => Promise<PublishDecision>;

/** What became of the functions, and the decision that stood at the end. */
export interface PublishedStage {
  readonly runs: readonly FunctionRun[];
  readonly publish: PublishDecision;
}

/**
 * Publishes function after function and stops at the first that fails: what is LIVE by then stays
 * LIVE and is reported so, the rest was never touched.
 */
export async function publishTested(
  context: DeployContext,
  runs: readonly FunctionRun[],
  publish: PublishDecision,
  ask: AskGate,
): Promise<PublishedStage> {
  let stage: PublishedStage = { runs, publish };
  for (const [index, run] of runs.entries()) {
    const { run: done, publish: decision } = await publishOne(context, run, stage.publish, ask);
    stage = { runs: stage.runs.with(index, done), publish: decision };
    if (done.trouble !== undefined || !decision.publish) break;
  }
  return stage;
}

interface PublishedOne {
  readonly run: FunctionRun;
  readonly publish: PublishDecision;
}

async function publishOne(
  context: DeployContext,
  run: FunctionRun,
  publish: PublishDecision,
  ask: AskGate,
): Promise<PublishedOne> {
  const { uploaded, deployment } = run;
  if (uploaded === undefined || deployment === undefined || deployment.alreadyLive) {
    return { run, publish };
  }
  const done = await publishAndVerify(context, run, { uploaded, deployment });
  return done.trouble?.failure === 'precondition-failed' && !done.deployment?.publishAnswered
    ? testAgain(context, run, ask)
    : { run: done, publish };
}

/** Somebody wrote between the tests and the publish: what is there now has to pass the tests, and the gate. */
async function testAgain(
  context: DeployContext,
  run: FunctionRun,
  ask: AskGate,
): Promise<PublishedOne> {
  const tested = await retest(context, run);
  const publish = await ask([tested]);
  return publish.publish ? publishOne(context, tested, publish, ask) : { run: tested, publish };
}

async function retest(context: DeployContext, run: FunctionRun): Promise<FunctionRun> {
  try {
    return await uploadAndTest(context, await meetCollision(context, run, 'publish'));
  } catch (error) {
    if (error instanceof ServiceError) return { ...run, trouble: error };
    throw error;
  }
}

async function publishAndVerify(
  { ports }: DeployContext,
  run: FunctionRun,
  {
    uploaded,
    deployment,
  }: Required<Pick<FunctionRun, 'uploaded' | 'deployment'>> & {
    uploaded: NonNullable<FunctionRun['uploaded']>;
    deployment: NonNullable<FunctionRun['deployment']>;
  },
): Promise<FunctionRun> {
  const { id, name } = run.prepared.config;
  const { etag, config } = uploaded;
  let publishAnswered = false;
  let keptFile: string | undefined;
  try {
    keptFile = await keepLive(ports, run);
    const publishedAt = ports.clock();
    const tested = { name, etag, bytes: run.prepared.bytes, config };
    const live = await publishFunction(ports, tested, () => {
      publishAnswered = true;
      ports.progress({ step: 'published', id, etag });
    });
    ports.progress({ step: 'verified', id, sha256: deployment.sha256 });
    const answered = { ...deployment, keptFile, publishAnswered };
    const published = { ...answered, published: true, liveEtag: live.etag };
    return { ...run, live, publishedAt, deployment: published };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const publishUnknown = error.failure === 'publish-unknown';
    return {
      ...run,
      deployment: { ...deployment, keptFile, publishAnswered, publishUnknown },
      trouble: error,
    };
  }
}
