import { setTimeout as delay } from 'node:timers/promises';
import { loadProject, type LoadedProject } from '../config/load-project.ts';
import type { ProjectRequest } from '../config/project/project-request.ts';
import { createReport } from '../core/create-report.ts';
import type { PublishDecision } from '../core/deployment.ts';
import { hasErrors } from '../core/diagnostics.ts';
import { decideEngines, type EngineChoice, type Engines } from '../core/engine-choice.ts';
import type { Environment } from '../core/environment.ts';
import { InputError, ServiceError } from '../core/errors.ts';
import type { Suite } from '../core/function-config.ts';
import type { KvsSync } from '../core/kvs/kvs-sync.ts';
import type { Gate } from '../core/gate/ports.ts';
import type { Clock, EmulatedRuntime, Files, Progress, Wait } from '../core/ports.ts';
import type { Report } from '../core/report.ts';
import type { PullRequest } from '../core/throwaway/throwaway.ts';
import { createKeep } from '../files/kept-files.ts';
import { checkCode } from '../runtime/checker/check-code.ts';
import { deployProject } from '../usecases/deploy-project.ts';
import type { WatchOptions } from '../usecases/deploy-context.ts';
import { nothingRun, type RunFindings } from '../usecases/run-findings.ts';
import type { PipelinePorts } from '../usecases/pipeline-ports.ts';
import { testProject } from '../usecases/test-project.ts';
import type { RoleOptions } from './assume-roles.ts';
import { connectAws, findAwsAccess, type AwsAccess } from './connect-aws.ts';
import { redactReport } from '../core/redact/redact-report.ts';
import { createBuild } from './create-build.ts';
import { createCoverage } from './create-coverage.ts';
import { sha256 } from './sha256.ts';
import { throwawayPorts } from './throwaway-ports.ts';

/** What both roots have. */
export interface RunSurroundings {
  readonly environment: Environment;
  readonly files: Files;
  /** The folder of `files`. */
  readonly workingDirectory: string;
  readonly offline: EmulatedRuntime;
  readonly clock: Clock;
  readonly progress: Progress;
  /** Aborted when somebody cancels the run: nothing new is begun, and what was done is reported. */
  readonly cancel: AbortSignal;
}

/** One run of the pipeline, as inputs or options describe it. */
export interface RunRequest {
  readonly project: ProjectRequest;
  /** Changes what was loaded without errors; errors of its own end the run. */
  readonly revise?: ((suite: Suite) => Pick<LoadedProject, 'suite' | 'diagnostics'>) | undefined;
  readonly engine: EngineChoice;
  /** Functions that already are LIVE as they are in the repository are not tested on AWS again. */
  readonly skipUnchanged: boolean;
  /** Counts what the offline events reach, also of functions without a limit for it. */
  readonly coverage?: boolean | undefined;
  readonly createMissing: boolean;
  /** Percent; outranks the limits of the configuration. */
  readonly maxComputeUtilization: number | undefined;
  readonly gate: Gate;
  readonly roles: RoleOptions;
  /** The commit that is uploaded, and where it comes from; undefined outside of repositories. */
  readonly mark: string | undefined;
  /** The pull request whose tests run on functions of its own; undefined: on the functions themselves. */
  readonly throwaway?: PullRequest | undefined;
  /** Whether the events run on LIVE too; default no. */
  readonly compareLive?: boolean;
  /** What becomes of key value stores; default: nothing. */
  readonly kvsSync?: KvsSync | undefined;
  /** Days after which log groups shall expire that never do. */
  readonly logRetentionDays?: number | undefined;
  readonly waitForDeployedMs: number;
  /** undefined: metrics are not watched. */
  readonly watch: WatchOptions | undefined;
  /** Folder for what was LIVE before a publish. */
  readonly keepFolder: string;
  /** With credentials of any other account nothing is written. */
  readonly expectedAccountId: string | undefined;
}

/**
 * Loads the project and takes it as far as credentials, tests and gate allow. What is wrong with files
 * or AWS is in the report. Throws InputError for a malformed endpoint, and what nobody foresaw.
 */
export async function runDeployment(
  surroundings: RunSurroundings,
  request: RunRequest,
): Promise<Report> {
  const startedAt = surroundings.clock();
  const [access, project] = await Promise.all([
    findAwsAccess(surroundings.environment, request.roles),
    loadRevised(surroundings.files, request),
  ]);
  const engines = decideEngines(request.engine, access.hasCredentials);
  const suite = withLimit(project.suite, request.maxComputeUtilization);
  const findings = hasErrors(project.diagnostics)
    ? nothingRun([])
    : await runSuite(surroundings, request, { suite, engines, access });
  const report = createReport({
    ...engines,
    ...findings,
    endpoint: engines.engines.includes('aws') ? access.endpoint : undefined,
    diagnostics: [...project.diagnostics, ...findings.diagnostics],
    sources: new Map([...project.sources, ...findings.sources]),
    startedAt,
    durationMs: surroundings.clock() - startedAt,
  });
  return redactReport(report, suite);
}

async function loadRevised(
  files: Files,
  { project, revise }: Pick<RunRequest, 'project' | 'revise'>,
): Promise<LoadedProject> {
  const loaded = await loadProject(files, project);
  if (revise === undefined || hasErrors(loaded.diagnostics)) return loaded;
  const { suite, diagnostics } = revise(loaded.suite);
  return { ...loaded, suite, diagnostics: [...loaded.diagnostics, ...diagnostics] };
}

async function runSuite(
  surroundings: RunSurroundings,
  {
    project,
    skipUnchanged,
    coverage,
    createMissing,
    gate,
    roles,
    mark,
    throwaway,
    kvsSync,
    compareLive = false,
    logRetentionDays,
    waitForDeployedMs,
    watch,
    keepFolder,
    expectedAccountId,
  }: RunRequest,
  { suite, engines, access }: { suite: Suite; engines: Engines; access: AwsAccess },
): Promise<RunFindings> {
  const build = createBuild(surroundings.workingDirectory, surroundings.environment);
  const measureCoverage = createCoverage(surroundings.offline);
  const ports: PipelinePorts = { ...surroundings, check: checkCode, build, measureCoverage };
  try {
    if (!engines.engines.includes('aws')) {
      const findings = await testProject(ports, suite, { engine: 'offline', coverage });
      return { ...findings, publish: offlineDecision(gate) };
    }
    const connection = await connectAws(surroundings.environment, access.endpoint, roles, {
      onRetry: tellRests(surroundings.progress),
      cancel: surroundings.cancel,
    });
    const throwaways = throwawayPorts(connection, throwaway, surroundings.cancel);
    return await deployProject(
      {
        ...ports,
        ...connection,
        throwaways,
        sha256,
        wait: waitFor(surroundings.cancel),
        keep: createKeep(keepFolder, sha256),
      },
      suite,
      {
        offline: engines.engines.includes('offline'),
        commit: () => project.variables('git.sha') ?? '',
        skipUnchanged,
        coverage,
        createMissing,
        gate,
        mark,
        ...(kvsSync === undefined ? {} : { kvsSync }),
        compareLive,
        logRetentionDays,
        waitForDeployedMs,
        watch,
        expectedAccountId,
      },
    );
  } catch (error) {
    if (error instanceof InputError) return nothingRun(error.diagnostics);
    throw error;
  }
}

/** A closed gate is the better reason; an open one is of no use without AWS. */
function offlineDecision({ refusal }: Gate): PublishDecision {
  return refusal ?? { publish: false, code: 'offline', subject: '' };
}

function withLimit(suite: Suite, computeUtilization: number | undefined): Suite {
  if (computeUtilization === undefined) return suite;
  return {
    ...suite,
    functions: suite.functions.map((fn) => ({
      ...fn,
      limits: { ...fn.limits, computeUtilization },
    })),
  };
}

/** Passes time; a cancelled run does not wait. */
function waitFor(signal: AbortSignal): Wait {
  return (milliseconds) =>
    delay(milliseconds, undefined, { signal }).catch((cause: unknown) => {
      const facts = { operation: 'waiting', subject: 'AWS', detail: 'cancelled', cause };
      throw new ServiceError('cancelled', facts);
    });
}

/** Rests shorter than this, in milliseconds, are not worth a line. */
const LONG_REST = 1_000;

/** Every long rest is shown, so that nobody wonders what a run waits for. */
function tellRests(progress: Progress): (error: ServiceError, restMs: number) => void {
  return ({ operation, subject, failure }, restMs) => {
    if (restMs >= LONG_REST) progress({ step: 'resting', id: subject, operation, failure, restMs });
  };
}
