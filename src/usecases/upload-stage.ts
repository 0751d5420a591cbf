import { isLive } from '../core/plan.ts';
import type { Deployment } from '../core/deployment.ts';
import type { TestCase } from '../core/test-case.ts';
import type { DeployContext } from './deploy-context.ts';
import type { FunctionRun } from './function-run.ts';
import { runCases } from './run-cases.ts';
import { createTestFunctionEngine } from './test-function-engine.ts';
import { uploadFunction, type UploadedFunction } from './upload-function.ts';

/**
 * Brings DEVELOPMENT to the repository's state and runs every event there, pinned to the ETag of that
 * very revision. Throws ServiceError.
 */
export async function uploadAndTest(
  context: DeployContext,
  run: FunctionRun,
): Promise<FunctionRun> {
  const { ports, options } = context;
  const { id, name } = run.prepared.config;
  const uploaded = await uploadFunction(ports.cloudfront, run.prepared, run, options.createMissing);
  const { etag, plan } = uploaded;
  const upload = UPLOADS[plan.action];
  const deployment = describeDeployment(context, run, uploaded);
  ports.progress({ step: 'uploaded', id, name, upload, changes: plan.changes, etag });
  if (deployment.alreadyLive) ports.progress({ step: 'already-live', id, etag });
  const withUpload: FunctionRun = { ...run, uploaded, deployment };
  if (deployment.alreadyLive && options.skipUnchanged) return withUpload;
  return testOnAws(context, withUpload, uploaded);
}

const UPLOADS = { create: 'created', update: 'updated', none: 'unchanged' } as const;

function describeDeployment(
  { ports }: DeployContext,
  run: FunctionRun,
  { plan, etag, arn }: UploadedFunction,
): Deployment {
  return {
    arn,
    upload: UPLOADS[plan.action],
    etag,
    sha256: ports.sha256(run.prepared.bytes),
    published: false,
    publishAnswered: false,
    alreadyLive: plan.action === 'none' && run.remote !== undefined && isLive(run.remote),
    liveEtag: run.remote?.live?.etag,
  };
}

async function testOnAws(
  { ports, slots }: DeployContext,
  run: FunctionRun,
  { config, etag }: UploadedFunction,
): Promise<FunctionRun> {
  const { id, name } = run.prepared.config;
  const engine = createTestFunctionEngine(
    { cloudfront: ports.cloudfront, clock: ports.clock, slots },
    { name, etag, stage: 'DEVELOPMENT' },
  );
  const cases = run.cases.map((it) => withStoreReason(it, config.keyValueStoreArns.length > 0));
  const aws = await runCases(engine, cases);
  ports.progress({ step: 'tested', id, engine: 'aws', cases: aws.size });
  return { ...run, cases, answers: { ...run.answers, aws } };
}

/** A fixture stands in for a store only offline: without an associated store AWS cannot run the case. */
function withStoreReason(testCase: TestCase, hasStore: boolean): TestCase {
  const { fixture, offlineOnly } = testCase;
  if (fixture.kvs === undefined || hasStore || offlineOnly.includes('kvs')) return testCase;
  return { ...testCase, offlineOnly: [...offlineOnly, 'kvs'] };
}
