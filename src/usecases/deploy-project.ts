import { hasErrors } from '../core/diagnostics.ts';
import type { PublishDecision } from '../core/deployment.ts';
import { ServiceError } from '../core/errors.ts';
import type { EngineName } from '../core/failure.ts';
import type { Suite } from '../core/function-config.ts';
import type { Gate } from '../core/gate/ports.ts';
import { findObstacle, holdBack } from '../core/hold-back.ts';
import type { FunctionReport } from '../core/report.ts';
import { shareTrouble } from '../core/shared-trouble.ts';
import { createSlots } from '../core/slots.ts';
import { checkAccount } from './check-account.ts';
import type { DeployContext, DeployOptions } from './deploy-context.ts';
import { attempt, reportFunctions, type FunctionRun } from './function-run.ts';
import { checkAndTestOffline } from './offline-stage.ts';
import type { DeployPorts } from './pipeline-ports.ts';
import { prepareFunctions, sourcesOf } from './prepared-function.ts';
import { publishTested, type AskGate, type PublishedStage } from './publish-stage.ts';
import { nothingRun, type RunFindings } from './run-findings.ts';
import { PARALLEL_TESTS } from './test-function-engine.ts';
import { uploadAndTest } from './upload-stage.ts';
import { waitForRollout } from './wait-for-rollout.ts';

/**
 * The pipeline: check, test offline, upload to DEVELOPMENT, test there, publish. All functions pass
 * each stage before any enters the next, so one failure holds all back. Throws InputError for sources
 * that cannot be read.
 */
export async function deployProject(
  ports: DeployPorts,
  suite: Suite,
  options: DeployOptions,
): Promise<RunFindings> {
  const slots = createSlots(options.parallelTests ?? PARALLEL_TESTS);
  const context: DeployContext = { ports, options, slots };
  const prepared = await prepareFunctions(ports, suite.functions);
  const sources = sourcesOf(prepared);
  const { runs, diagnostics } = await checkAndTestOffline(context, prepared);
  if (hasErrors(diagnostics)) return nothingRun(diagnostics, sources);
  const caller = await identifyCaller(context);
  if (caller.trouble !== undefined) return { ...nothingRun(diagnostics, sources), ...caller };
  return {
    ...(await uploadTestPublish(context, runs)),
    diagnostics: [...diagnostics, ...caller.diagnostics],
    sources,
  };
}

/** Before the first write; trouble here is trouble of the whole run. */
async function identifyCaller(
  context: DeployContext,
): Promise<Pick<RunFindings, 'diagnostics' | 'trouble'>> {
  try {
    return { diagnostics: await checkAccount(context), trouble: undefined };
  } catch (error) {
    if (error instanceof ServiceError) return { diagnostics: [], trouble: error };
    throw error;
  }
}

async function uploadTestPublish(
  context: DeployContext,
  runs: readonly FunctionRun[],
): Promise<Pick<RunFindings, 'functions' | 'publish' | 'trouble'>> {
  const { options } = context;
  const offline = reportFunctions(runs, options.offline ? ['offline'] : []);
  const early = findObstacle(offline);
  if (early !== undefined) return { ...shareTrouble(offline), publish: early };

  const engines: readonly EngineName[] = options.offline ? ['offline', 'aws'] : ['aws'];
  const tested = await Promise.all(
    runs.map((run) => attempt(run, (it) => uploadAndTest(context, it))),
  );
  const ask: AskGate = (asked) => askGate(options.gate, reportFunctions(asked, engines));
  const { runs: published, publish } = await publishIfOpen(context, tested, ask);
  const arrived = await waitForRollout(context, published);
  return { ...shareTrouble(reportFunctions(arrived, engines)), publish };
}

async function publishIfOpen(
  context: DeployContext,
  runs: readonly FunctionRun[],
  ask: AskGate,
): Promise<PublishedStage> {
  const publish = await ask(runs);
  return publish.publish ? publishTested(context, runs, publish, ask) : { runs, publish };
}

/** What failed is the better reason than a closed gate, and spares the questions. */
async function askGate(gate: Gate, functions: readonly FunctionReport[]): Promise<PublishDecision> {
  return findObstacle(functions) ?? holdBack(await gate.decide(), functions);
}
