import { hasErrors } from '../core/diagnostics.ts';
import type { PublishDecision } from '../core/deployment.ts';
import { ServiceError } from '../core/errors.ts';
import type { EngineName } from '../core/failure.ts';
import type { FunctionConfig, Suite } from '../core/function-config.ts';
import type { Gate } from '../core/gate/ports.ts';
import { findObstacle, holdBack } from '../core/hold-back.ts';
import type { FunctionReport } from '../core/report.ts';
import { shareTrouble } from '../core/shared-trouble.ts';
import { createSlots } from '../core/slots.ts';
import { checkAccount } from './check-account.ts';
import { compareTested } from './compare-stage.ts';
import type { DeployContext, DeployOptions } from './deploy-context.ts';
import { attempt, reportFunctions, type FunctionRun } from './function-run.ts';
import { checkAndTestOffline } from './offline-stage.ts';
import type { DeployPorts } from './pipeline-ports.ts';
import { prepareFunctions, sourcesOf } from './prepared-function.ts';
import { publishTested, type AskGate, type PublishedStage } from './publish-stage.ts';
import { forgetRehearsal, rehearse } from './rehearse.ts';
import { nothingRun, type RunFindings } from './run-findings.ts';
import { settleRetention } from './retention-stage.ts';
import { settleStores, type StoreStage } from './store-stage.ts';
import { PARALLEL_TESTS } from './test-function-engine.ts';
import { uploadAndTest } from './upload-stage.ts';
import { settleUnhealthy } from './restore-stage.ts';
import { watchPublished } from './watch-stage.ts';
import { waitForRollout } from './wait-for-rollout.ts';

/**
 * The pipeline: check, test offline, upload to DEVELOPMENT, test there, publish. All functions pass
 * each stage before any enters the next, so one failure holds all back. With throwaway functions the tests on
 * AWS run there first, and the functions themselves are written to only by a run that may publish. Throws
 * InputError for sources that cannot be read.
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
  const deployed = await uploadTestPublish(context, runs);
  return {
    ...deployed,
    diagnostics: [...diagnostics, ...caller.diagnostics, ...deployed.diagnostics],
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

type Deployed = Pick<RunFindings, 'functions' | 'publish' | 'trouble' | 'diagnostics'>;

async function uploadTestPublish(
  context: DeployContext,
  runs: readonly FunctionRun[],
): Promise<Deployed> {
  const { options } = context;
  const offline = reportFunctions(runs, options.offline ? ['offline'] : []);
  const early = findObstacle(offline);
  if (early !== undefined) return endEarly(context, runs, early);

  const before = await settleSurroundings(
    context,
    runs.map(({ prepared }) => prepared.config),
  );
  if (before.trouble !== undefined)
    return { ...before, functions: offline, publish: heldUp(before.trouble) };
  const deployed = await rehearseAndDeploy(context, runs);
  return { ...deployed, diagnostics: [...before.diagnostics, ...deployed.diagnostics] };
}

/** What functions log to and read from, before any of them is written to. */
async function settleSurroundings(
  context: DeployContext,
  functions: readonly FunctionConfig[],
): Promise<StoreStage> {
  const logs = await settleRetention(context, functions);
  if (logs.trouble !== undefined) return logs;
  const stores = await settleStores(context, functions);
  return { ...stores, diagnostics: [...logs.diagnostics, ...stores.diagnostics] };
}

/** Nothing more is tested, but what a failing change would do to LIVE is worth knowing. */
async function endEarly(
  context: DeployContext,
  runs: readonly FunctionRun[],
  publish: PublishDecision,
): Promise<Deployed> {
  const engines: readonly EngineName[] = context.options.offline ? ['offline'] : [];
  const functions = reportFunctions(await compareTested(context, runs), engines);
  return { ...shareTrouble(functions), publish, diagnostics: [] };
}

function heldUp({ failure }: ServiceError): PublishDecision {
  return { publish: false, code: 'trouble', subject: failure };
}

async function rehearseAndDeploy(
  context: DeployContext,
  runs: readonly FunctionRun[],
): Promise<Deployed> {
  const { ports, options } = context;
  const engines: readonly EngineName[] = options.offline ? ['offline', 'aws'] : ['aws'];
  const { throwaways } = ports;
  if (throwaways === undefined) return deployTested(context, runs, engines);
  const { runs: rehearsed, diagnostics } = await rehearse(context, throwaways, runs);
  const functions = reportFunctions(rehearsed, engines);
  const publish = await askGate(options.gate, functions);
  if (!publish.publish) {
    const compared = reportFunctions(await compareTested(context, rehearsed), engines);
    return { ...shareTrouble(compared), publish, diagnostics };
  }
  // Only what was tested under its own name may become LIVE.
  const deployed = await deployTested(context, forgetRehearsal(runs, rehearsed), engines);
  return { ...deployed, diagnostics };
}

async function deployTested(
  context: DeployContext,
  runs: readonly FunctionRun[],
  engines: readonly EngineName[],
): Promise<Deployed> {
  const { options } = context;
  const tested = await Promise.all(
    runs.map((run) => attempt(run, (it) => uploadAndTest(context, it))),
  );
  const ask: AskGate = (asked) => askGate(options.gate, reportFunctions(asked, engines));
  const compared = await compareTested(context, tested);
  const { runs: published, publish } = await publishIfOpen(context, compared, ask);
  const arrived = await waitForRollout(context, published);
  const settled = await settleUnhealthy(context, await watchPublished(context, arrived));
  return { ...shareTrouble(reportFunctions(settled, engines)), publish, diagnostics: [] };
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
