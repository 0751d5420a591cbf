import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createReport } from './core/create-report.ts';
import type { Environment } from './core/environment.ts';
import { EXIT, InputError, ServiceError } from './core/errors.ts';
import { commitMark } from './core/plan.ts';
import { exitCodeOf } from './core/report-totals.ts';
import type { Report } from './core/report.ts';
import type { PullRequest } from './core/throwaway/throwaway.ts';
import type { EmulatedRuntime, Progress } from './core/ports.ts';
import { createFiles, repositoryRoot } from './files/working-directory.ts';
import { readRunContext, type RunContext } from './github/run-context.ts';
import { loadRunnerCommands, type RunnerCommands } from './github/runner-commands.ts';
import { createRunnerOutput, type RunnerOutput } from './github/runner-output.ts';
import { parseInputs, type ActionOptions } from './inputs.ts';
import { describeProgress } from './reporters/progress.ts';
import { createActionGate } from './roots/action-gate.ts';
import { isCi } from './roots/is-ci.ts';
import { announceReport } from './roots/announce-report.ts';
import { commentOnPullRequest } from './roots/comment-on-pull-request.ts';
import type { RoleOptions } from './roots/assume-roles.ts';
import { createRuntime } from './roots/create-runtime.ts';
import { cancelledBySignal } from './roots/cancelled-by-signal.ts';
import { findChangedFiles } from './roots/find-changed-files.ts';
import { keptFolder } from './roots/kept-folder.ts';
import type { SpawnWorker } from './roots/sandbox-workers.ts';
import { projectVariables } from './roots/project-variables.ts';
import { runDeployment } from './roots/run-deployment.ts';

/** Runs the action: inputs, pipeline, reports. Never throws; the exit code tells how it ended. */
export async function run(spawnWorker: SpawnWorker): Promise<void> {
  const offline = createRuntime(spawnWorker);
  const environment: Environment = process.env;
  const commands = await loadRunnerCommands();
  const output = createRunnerOutput(commands);
  const context = readRunContext(environment, readEvent);
  const { report, options } = await runAction({ environment, offline, output, context, commands });
  await offline.close();
  const workingDirectory = path.resolve(options?.workingDirectory ?? '.');
  const root = repositoryRoot(workingDirectory) ?? process.cwd();
  const pathPrefix = path.relative(root, workingDirectory).split(path.sep).join('/');
  const changedFiles = await findChangedFiles(report, {
    token: options?.githubToken,
    context,
    output,
  });
  const complete = await announceReport(report, {
    commands,
    output,
    environment,
    context,
    workingDirectory,
    pathPrefix,
    changedFiles,
    files: {
      junitFile: options?.junitFile,
      jsonFile: options?.jsonFile,
      lcovFile: options?.lcovFile,
    },
  });
  if (options !== undefined) {
    const files = createFiles(workingDirectory);
    await commentOnPullRequest(report, { options, context, output, files, pathPrefix });
  }
  // A report file that was asked for and could not be written is a failure, whatever else went well.
  process.exitCode = exitCodeOf(report) || (complete ? EXIT.passed : EXIT.failed);
}

interface ActionRun {
  readonly environment: Environment;
  readonly offline: EmulatedRuntime;
  readonly output: RunnerOutput;
  readonly context: RunContext;
  readonly commands: RunnerCommands;
}

/** Every way in which a run can end becomes a report. */
async function runAction(
  action: ActionRun,
): Promise<{ report: Report; options: ActionOptions | undefined }> {
  let options: ActionOptions | undefined;
  try {
    options = parseInputs((name) => action.environment[inputVariable(name)] ?? '');
    return { report: await deploy(action, options), options };
  } catch (error) {
    if (error instanceof InputError) {
      return { report: createReport({ diagnostics: error.diagnostics }), options };
    }
    return { report: createReport({ trouble: asServiceError(error) }), options };
  }
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs */
function inputVariable(name: string): string {
  return `INPUT_${name.toUpperCase()}`;
}

function deploy(action: ActionRun, options: ActionOptions): Promise<Report> {
  const { environment, offline, output, context, commands } = action;
  const { workingDirectory } = options;
  const progress: Progress = (event) => {
    output.print(describeProgress(event));
  };
  return runDeployment(
    {
      environment,
      offline,
      files: createFiles(workingDirectory),
      workingDirectory,
      clock: Date.now,
      cancel: cancelledBySignal(),
      progress,
    },
    {
      project: {
        // Who describes a function by inputs means that one, not what a configuration says.
        configPath: options.zeroConfig === undefined ? options.config : false,
        fallback: options.zeroConfig === undefined ? 'none' : [options.zeroConfig],
        environment: options.environment,
        only: options.only,
        allowNoTests: options.allowNoTests,
        ci: isCi(environment),
        variables: projectVariables(environment, workingDirectory),
      },
      engine: options.engine,
      // Who names an engine wants its verdict, also on a function that did not change.
      skipUnchanged: options.engine === 'auto',
      coverage: options.lcovFile !== undefined,
      createMissing: options.createMissing,
      logRetentionDays: options.logRetentionDays,
      maxComputeUtilization: options.maxComputeUtilization,
      roles: rolesOf(options, context, action),
      mark: context.sha === undefined ? undefined : commitMark(context.sha, context.repository),
      kvsSync: options.kvsSync,
      compareLive: options.compareLive,
      waitForDeployedMs: options.waitForDeployedMs,
      watch:
        options.watchMs === 0
          ? undefined
          : { watchMs: options.watchMs, rollback: options.rollback },
      keepFolder: keptFolder(environment),
      expectedAccountId: options.expectedAccountId,
      throwaway: throwawayOf(options, context, progress),
      gate: createActionGate(options, context, commands),
    },
  );
}

/** Only a pull request has a number to name functions by. */
function throwawayOf(
  { pullRequestFunctions }: ActionOptions,
  { eventName = '(unknown)', pullRequest, repository = '' }: RunContext,
  progress: Progress,
): PullRequest | undefined {
  if (pullRequestFunctions === 'shared') return undefined;
  if (pullRequest !== undefined) return { number: pullRequest.number, repository };
  progress({ step: 'no-pull-request', id: 'pull-request-functions', event: eventName });
  return undefined;
}

function rolesOf(
  { roleToAssume, publishRoleToAssume, sessionTags }: ActionOptions,
  { runId }: RunContext,
  { environment, commands }: ActionRun,
): RoleOptions {
  // The runner sets it for jobs with `id-token: write`.
  const hasToken = Boolean(environment.ACTIONS_ID_TOKEN_REQUEST_URL);
  return {
    roleToAssume,
    publishRoleToAssume,
    sessionTags,
    sessionName: `cf2-${runId ?? 'run'}`,
    webIdentity: hasToken ? (audience) => commands.getIDToken(audience) : undefined,
  };
}

function readEvent(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function asServiceError(error: unknown): ServiceError {
  if (error instanceof ServiceError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new ServiceError('unknown', {
    operation: 'cf2',
    subject: 'this run',
    detail,
    cause: error,
  });
}
