import { hasErrors, type Diagnostic } from '../core/diagnostics.ts';
import { NO_STORE } from '../core/function-config.ts';
import type { RemoteState } from '../core/plan.ts';
import { DEFAULT_RUNTIME, isRuntime, type Runtime } from '../core/runtimes.ts';
import type { DeployContext } from './deploy-context.ts';
import { addCoverage, coverageFindings, readyForCoverage } from './coverage-stage.ts';
import { attempt, startRun, type FunctionRun } from './function-run.ts';
import { checkFunction, type PreparedFunction } from './prepared-function.ts';
import { readRemote } from './read-remote.ts';
import { runCases } from './run-cases.ts';
import { missingFunction } from './upload-function.ts';

/** Functions after the first stage. An error among the diagnostics means: nothing was run. */
export interface OfflineStage {
  readonly runs: readonly FunctionRun[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads what AWS has while the offline engine tests. Functions whose runtime is stated are checked
 * before the first request is made; the others take the runtime AWS has, so they are checked after.
 */
export async function checkAndTestOffline(
  context: DeployContext,
  prepared: readonly PreparedFunction[],
): Promise<OfflineStage> {
  const { check } = context.ports;
  const stated = prepared.flatMap((it) =>
    it.config.runtime === undefined ? [] : checkFunction(check, it, it.config.runtime),
  );
  if (hasErrors(stated)) return { runs: [], diagnostics: stated };

  const reading = prepared.map((it) => readFunction(context, it));
  const resolved = await Promise.all(
    prepared.map(async (it, index) => ({
      prepared: it,
      runtime: it.config.runtime ?? runtimeOf((await reading[index])?.remote),
    })),
  );
  const unstated = resolved.flatMap((it) =>
    it.prepared.config.runtime === undefined ? checkFunction(check, it.prepared, it.runtime) : [],
  );
  const diagnostics = [...stated, ...unstated];
  if (hasErrors(diagnostics)) return { runs: [], diagnostics };
  const runs = await Promise.all(
    resolved.map(async (it, index) => {
      const tested = await testOffline(context, startRun(it.prepared, it.runtime));
      return { ...tested, ...(await reading[index]) };
    }),
  );
  return { diagnostics: [...diagnostics, ...coverageFindings(runs)], runs };
}

type Reading = Pick<FunctionRun, 'remote' | 'keyValueStoreArn' | 'trouble'>;

async function readFunction(
  { ports, options }: DeployContext,
  prepared: PreparedFunction,
): Promise<Reading> {
  const { name, kvs } = prepared.config;
  const read = await attempt(startRun(prepared, DEFAULT_RUNTIME), async (run) => {
    const [remote, keyValueStoreArn] = await Promise.all([
      readRemote(ports.cloudfront, name),
      kvs === undefined || isResolved(kvs) ? kvs : ports.cloudfront.keyValueStoreArn(kvs),
    ]);
    if (remote === undefined && !options.createMissing) throw missingFunction(name);
    return { ...run, remote, keyValueStoreArn };
  });
  return { remote: read.remote, keyValueStoreArn: read.keyValueStoreArn, trouble: read.trouble };
}

function isResolved(kvs: string): boolean {
  return kvs === NO_STORE || kvs.startsWith('arn:');
}

function runtimeOf(remote: RemoteState | undefined): Runtime {
  const runtime = remote?.development.described.config.runtime;
  return isRuntime(runtime) ? runtime : DEFAULT_RUNTIME;
}

async function testOffline(
  { ports, options }: DeployContext,
  started: FunctionRun,
): Promise<FunctionRun> {
  const isAsked = options.coverage === true;
  const run = readyForCoverage(started, isAsked, ports);
  const { config, text, bytes } = run.prepared;
  ports.progress({ step: 'checked', id: config.id, bytes: bytes.length, runtime: run.runtime });
  if (!options.offline) return run;
  const engine = ports.offline.engine({ source: text, runtime: run.runtime });
  const offline = await runCases(engine, run.cases, config.limits);
  ports.progress({ step: 'tested', id: config.id, engine: 'offline', cases: offline.size });
  const answered = { ...run, answers: { ...run.answers, offline } };
  return addCoverage(ports.measureCoverage, answered, isAsked);
}
