import type { Command } from 'commander';
import type { FunctionInput, ProjectRequest } from '../config/project/project-request.ts';
import { isCi } from '../roots/is-ci.ts';
import { projectVariables } from '../roots/project-variables.ts';

/** Options of all commands that load a project. */
export interface ProjectFlags {
  readonly config?: string;
  readonly environment?: string;
  readonly allowNoTests?: boolean;
}

/** Adds the options that say which project to load. */
export function addProjectOptions(command: Command): Command {
  return addConfigOptions(command).option('--allow-no-tests', 'accept functions without tests');
}

/** The same for commands that need no tests. */
export function addConfigOptions(command: Command): Command {
  return command
    .option('--config <path>', 'configuration (default: cloudfront-functions.yml if it exists)')
    .option('--environment <name>', 'environment of the configuration');
}

/** The project that options and environment describe; `sources` are for runs without a configuration. */
export function projectRequest(
  flags: ProjectFlags,
  only: readonly string[],
  sources: readonly FunctionInput[],
): ProjectRequest {
  return {
    configPath: flags.config,
    fallback: sources.length === 0 ? 'none' : sources,
    environment: flags.environment,
    variables: projectVariables(process.env, process.cwd()),
    ci: isCi(process.env),
    allowNoTests: flags.allowNoTests ?? false,
    only,
  };
}
