import type { CloudFrontFunctions, RemoteConfig } from '../core/ports.ts';
import { outsideSample } from '../core/sample.ts';
import type { DeployContext } from './deploy-context.ts';
import type { FunctionRun } from './function-run.ts';
import { readStore } from './read-store.ts';
import { runCases } from './run-cases.ts';
import { createTestFunctionEngine } from './test-function-engine.ts';

/** One revision on DEVELOPMENT: of the function itself, or of one that stands for it. */
export interface Revision {
  readonly name: string;
  readonly etag: string;
  readonly config: RemoteConfig;
}

/** Runs the events of a function on one revision, and reads the store that its fixtures are compared with. */
export async function testRevision(
  { ports, slots, options }: DeployContext,
  run: FunctionRun,
  cloudfront: Pick<CloudFrontFunctions, 'test'>,
  { name, etag, config }: Revision,
): Promise<FunctionRun> {
  const { id, limits } = run.prepared.config;
  const engine = createTestFunctionEngine(
    { cloudfront, clock: ports.clock, slots },
    { name, etag, stage: 'DEVELOPMENT' },
  );
  const sampling = { commit: options.commit, sha256: ports.sha256 };
  const leftOut = outsideSample(run.cases, options.offline ? sampling : undefined);
  const cases = run.cases.filter(({ id: caseId }) => !leftOut.has(caseId));
  const aws = await runCases(engine, cases, limits);
  ports.progress({ step: 'tested', id, engine: 'aws', cases: aws.size });
  const tested = { ...run, answers: { ...run.answers, aws }, outsideSample: leftOut };
  const [arn] = config.keyValueStoreArns;
  return { ...tested, store: await readStore(ports.keyValueStores, tested, arn) };
}
