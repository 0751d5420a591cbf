import type { Command } from 'commander';
import { DURATION_WORDS, parseDuration } from '../core/duration.ts';
import { InputError } from '../core/errors.ts';
import { ROLLBACK_CHOICES, rollbackNeedsWatch } from '../core/health/rollback.ts';
import type { Files, EmulatedRuntime } from '../core/ports.ts';
import type { Report } from '../core/report.ts';
import { createFiles } from '../files/working-directory.ts';
import { describeProgress } from '../reporters/progress.ts';
import { NO_ROLES } from '../roots/assume-roles.ts';
import { cancelledBySignal } from '../roots/cancelled-by-signal.ts';
import { keptFolder } from '../roots/kept-folder.ts';
import { runDeployment, type RunRequest } from '../roots/run-deployment.ts';
import { badOption, parseChoice } from './options.ts';

/** Adds the options of all commands that publish. */
export function addPublishOptions(command: Command): Command {
  return command
    .option('--wait-for-deployed <duration>', 'wait for the publish to reach all locations', '10m')
    .option('--watch <duration>', 'watch its metrics this long after the publish', '0')
    .option('--keep <folder>', 'where to keep what was LIVE (default: outside of the repository)')
    .option('--json', "print the action's outputs as JSON, and what happens to standard error");
}

/** Options that say what happens after a publish. */
export interface AfterFlags {
  readonly waitForDeployed: string;
  readonly watch?: string;
  readonly rollback?: string;
}

/** What they mean. Throws InputError. */
export function parseAfter(flags: AfterFlags): Pick<RunRequest, 'waitForDeployedMs' | 'watch'> {
  const waitForDeployedMs = parseTime('--wait-for-deployed', flags.waitForDeployed);
  const watchMs = parseTime('--watch', flags.watch ?? '0');
  const rollback = parseChoice('--rollback', flags.rollback, ROLLBACK_CHOICES) ?? 'never';
  if (watchMs > 0) return { waitForDeployedMs, watch: { watchMs, rollback } };
  if (rollback === 'never') return { waitForDeployedMs, watch: undefined };
  throw new InputError([rollbackNeedsWatch('--rollback', '--watch')]);
}

function parseTime(option: string, text: string): number {
  const milliseconds = parseDuration(text);
  if (milliseconds === undefined) throw badOption(option, text, DURATION_WORDS);
  return milliseconds;
}

/** What a command decides of a deployment; the rest is as for everybody who sits at a terminal. */
export interface HereRequest extends Pick<
  RunRequest,
  | 'project'
  | 'revise'
  | 'engine'
  | 'mark'
  | 'gate'
  | 'logRetentionDays'
  | 'waitForDeployedMs'
  | 'watch'
  | 'compareLive'
> {
  /** Default: the working directory. */
  readonly files?: Files;
  readonly createMissing?: boolean | undefined;
  readonly keep: string | undefined;
}

/** Runs the pipeline in the working directory of this process, with the credentials at hand. */
export function deployHere(
  { offline, tell }: { readonly offline: EmulatedRuntime; readonly tell: (text: string) => void },
  { files = createFiles(process.cwd()), createMissing = false, keep, ...request }: HereRequest,
): Promise<Report> {
  return runDeployment(
    {
      environment: process.env,
      files,
      workingDirectory: process.cwd(),
      offline,
      clock: Date.now,
      cancel: cancelledBySignal(),
      progress: (event) => tell(`${describeProgress(event)}\n`),
    },
    {
      ...request,
      createMissing,
      keepFolder: keep ?? keptFolder(process.env),
      skipUnchanged: true,
      maxComputeUtilization: undefined,
      roles: NO_ROLES,
      expectedAccountId: undefined,
    },
  );
}
