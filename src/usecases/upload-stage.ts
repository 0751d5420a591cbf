import { isLive } from '../core/plan.ts';
import { ServiceError } from '../core/errors.ts';
import type { Deployment } from '../core/deployment.ts';
import { meetCollision } from './collision.ts';
import type { DeployContext } from './deploy-context.ts';
import type { FunctionRun } from './function-run.ts';
import { readLiveToKeep } from './keep-live.ts';
import { checkRestored } from './restore-guard.ts';
import type { Answers } from './run-cases.ts';
import { testRevision } from './test-revision.ts';
import { uploadFunction, type UploadedFunction } from './upload-function.ts';

/**
 * Brings DEVELOPMENT to the repository's state and runs every event there, pinned to the ETag of that very
 * revision; again from the start when somebody else wrote in between. Throws ServiceError.
 */
export async function uploadAndTest(
  context: DeployContext,
  run: FunctionRun,
): Promise<FunctionRun> {
  checkRestored(run);
  const uploaded = await uploadFunction(context, run).catch(collisionOnly);
  if (uploaded === undefined) {
    return uploadAndTest(context, await meetCollision(context, run, 'upload'));
  }
  const tested = await testUploaded(context, noteUpload(context, run, uploaded), uploaded);
  return isLost(tested.answers.aws)
    ? uploadAndTest(context, await meetCollision(context, run, 'test'))
    : tested;
}

/** Somebody else wrote first: not an end, but a reason to look again. */
function collisionOnly(error: unknown): undefined {
  if (error instanceof ServiceError && error.failure === 'precondition-failed') return undefined;
  throw error;
}

/** True when a test found that the revision it was pinned to is gone. */
function isLost(answers: Answers | undefined): boolean {
  return [...(answers?.values() ?? [])].some(
    (answer) => answer.kind === 'trouble' && answer.error.failure === 'precondition-failed',
  );
}

const UPLOADS = { create: 'created', update: 'updated', none: 'unchanged' } as const;

function noteUpload(
  { ports }: DeployContext,
  run: FunctionRun,
  uploaded: UploadedFunction,
): FunctionRun {
  const { id, name } = run.prepared.config;
  const { etag, plan } = uploaded;
  const deployment = describeDeployment(ports.sha256(run.prepared.bytes), run, uploaded);
  ports.progress({
    step: 'uploaded',
    id,
    name,
    upload: deployment.upload,
    changes: plan.changes,
    etag,
  });
  if (deployment.alreadyLive) ports.progress({ step: 'already-live', id, etag });
  return { ...run, uploaded, deployment };
}

function describeDeployment(
  sha256: string,
  run: FunctionRun,
  { plan, etag, arn }: UploadedFunction,
): Deployment {
  return {
    arn,
    upload: UPLOADS[plan.action],
    etag,
    sha256,
    published: false,
    publishAnswered: false,
    publishUnknown: false,
    alreadyLive: plan.action === 'none' && run.remote !== undefined && isLive(run.remote),
    liveEtag: run.remote?.live?.etag,
    collisions: run.collisions,
    rollout: undefined,
  };
}

async function testUploaded(
  context: DeployContext,
  run: FunctionRun,
  { config, etag }: UploadedFunction,
): Promise<FunctionRun> {
  if (run.deployment?.alreadyLive && context.options.skipUnchanged) return run;
  const { name } = run.prepared.config;
  const [tested, live] = await Promise.all([
    testRevision(context, run, context.ports.cloudfront, { name, etag, config }),
    readLiveToKeep(context, run),
  ]);
  return { ...tested, ...live };
}
