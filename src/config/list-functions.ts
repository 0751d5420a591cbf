import type { Diagnostic } from '../core/diagnostics.ts';
import type { Files } from '../core/ports.ts';
import { writtenPath } from './paths.ts';
import { createProjectFiles, type ProjectFiles } from './project-files.ts';
import { findConfig } from './project/config-path.ts';
import { orderDiagnostics } from './project/order-diagnostics.ts';
import type { ProjectFunction } from './project/project-function.ts';
import type { ProjectRequest } from './project/project-request.ts';
import { readConfig, type Configuration } from './project/read-config.ts';
import type { Problems } from './document/problems.ts';

/** The functions of a configuration, before anybody looks at their code and tests. */
export interface ListedFunctions {
  readonly functions: readonly ProjectFunction[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads the configuration and nothing else; undefined where there is none, and none was named. */
export async function listFunctions(
  port: Files,
  request: Pick<ProjectRequest, 'configPath' | 'environment' | 'variables'>,
): Promise<ListedFunctions | undefined> {
  const files = createProjectFiles(port);
  const problems: Problems = [];
  const read = await readConfiguration(files, request, problems);
  if (read === undefined) return undefined;
  return {
    functions: read.functions,
    diagnostics: orderDiagnostics(problems),
    sources: files.texts,
  };
}

/** The configuration of a request; undefined where there is none, and none was named. */
export async function readConfiguration(
  files: ProjectFiles,
  {
    configPath,
    environment,
    variables,
  }: Pick<ProjectRequest, 'configPath' | 'environment' | 'variables'>,
  problems: Problems,
): Promise<Configuration | undefined> {
  if (configPath === false) return undefined;
  const path = configPath ? writtenPath(configPath) : await findConfig(files);
  if (path === undefined) return undefined;
  const text = await files.read(path, undefined, problems);
  if (text === undefined) return { functions: [], redact: [] };
  return readConfig(text, path, { environment, variables }, problems);
}
