import { hasErrors, type Diagnostic } from '../core/diagnostics.ts';
import { ServiceError } from '../core/errors.ts';
import type { EngineName } from '../core/failure.ts';
import type { Suite } from '../core/function-config.ts';
import type { CloudFrontFunctions, Stage } from '../core/ports.ts';
import { DEFAULT_RUNTIME } from '../core/runtimes.ts';
import { shareTrouble } from '../core/shared-trouble.ts';
import { createSlots, type Slots } from '../core/slots.ts';
import { attempt, reportFunction, startRun, type FunctionRun } from './function-run.ts';
import type { PipelinePorts } from './pipeline-ports.ts';
import { checkFunction, prepareFunctions, type PreparedFunction } from './prepared-function.ts';
import { runCases } from './run-cases.ts';
import { nothingRun, type RunFindings } from './run-findings.ts';
import { PARALLEL_TESTS, createTestFunctionEngine } from './test-function-engine.ts';

/** `cf2 test`: which engine, and for `aws` which stage of the functions as they are there. */
export type TestOptions =
  | { readonly engine: 'offline' }
  | { readonly engine: 'aws'; readonly cloudfront: CloudFrontFunctions; readonly stage: Stage };

/** Runs tests without changing anything anywhere. Throws InputError for sources that cannot be read. */
export async function testProject(
  ports: PipelinePorts,
  suite: Suite,
  options: TestOptions,
): Promise<RunFindings> {
  const prepared = await prepareFunctions(ports.files, suite.functions);
  const sources = new Map(prepared.map(({ config, text }) => [config.source, text]));
  const diagnostics = checkAll(ports, prepared);
  if (hasErrors(diagnostics)) return nothingRun(diagnostics, sources);
  const slots = createSlots(PARALLEL_TESTS);
  const engines: readonly EngineName[] = [options.engine];
  const functions = await Promise.all(
    prepared.map(async (it) => {
      const started = startRun(it, it.config.runtime ?? DEFAULT_RUNTIME);
      const run = await attempt(started, (run) => testOne(ports, run, options, slots));
      return reportFunction(run, engines);
    }),
  );
  return { ...shareTrouble(functions), diagnostics, publish: undefined, sources };
}

/** Static rules over all functions of a project. */
export function checkAll(
  { check }: Pick<PipelinePorts, 'check'>,
  prepared: readonly PreparedFunction[],
): readonly Diagnostic[] {
  return prepared.flatMap((it) => checkFunction(check, it, it.config.runtime ?? DEFAULT_RUNTIME));
}

async function testOne(
  ports: PipelinePorts,
  run: FunctionRun,
  options: TestOptions,
  slots: Slots,
): Promise<FunctionRun> {
  const { name } = run.prepared.config;
  if (options.engine === 'offline') {
    const engine = ports.offline.engine({ source: run.prepared.text, runtime: run.runtime });
    return { ...run, answers: { offline: await runCases(engine, run.cases) } };
  }
  const { cloudfront, stage } = options;
  const etag = (await cloudfront.describe(name, stage))?.etag;
  if (etag === undefined) throw noStage(name, stage);
  const engine = createTestFunctionEngine(
    { cloudfront, clock: ports.clock, slots },
    { name, etag, stage },
  );
  return { ...run, answers: { aws: await runCases(engine, run.cases) } };
}

function noStage(name: string, stage: Stage): ServiceError {
  return new ServiceError('no-such-function', {
    operation: 'DescribeFunction',
    subject: name,
    detail: `there is no stage ${stage}`,
  });
}
