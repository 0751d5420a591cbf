import type { Command } from 'commander';
import type { FunctionInput, ProjectRequest } from '../config/project/project-request.ts';
import { projectVariables } from '../roots/project-variables.ts';

/** Options of all commands that load a project. */
export interface ProjectFlags {
  readonly config?: string;
  readonly environment?: string;
  readonly allowNoTests?: boolean;
}

/** Adds the options that say which project to load. */
export function addProjectOptions(command: Command): Command {
  return command
    .option('--config <path>', 'configuration (default: cloudfront-functions.yml if it exists)')
    .option('--environment <name>', 'environment of the configuration')
    .option('--allow-no-tests', 'accept functions without tests');
}

/** The project that options and environment describe; `sources` are for runs without a configuration. */
export function projectRequest(
  flags: ProjectFlags,
  only: readonly string[],
  sources: readonly FunctionInput[],
): ProjectRequest {
  const { CI } = process.env;
  return {
    configPath: flags.config,
    fallback: sources.length === 0 ? 'none' : sources,
    environment: flags.environment,
    variables: projectVariables(process.env, process.cwd()),
    ci: CI !== undefined && CI !== '' && CI !== '0' && CI !== 'false',
    allowNoTests: flags.allowNoTests ?? false,
    only,
  };
}
