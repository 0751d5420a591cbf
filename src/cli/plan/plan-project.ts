import { listEnvironments } from '../../config/list-environments.ts';
import { loadProject } from '../../config/load-project.ts';
import { errorAt, hasErrors } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import type { Files } from '../../core/ports.ts';
import type { PlannedFunction } from '../../core/planned-function.ts';
import { planFunctions } from '../../usecases/plan-functions.ts';
import { projectRequest } from '../project-options.ts';

/** Options of `cf2 plan` that say what is planned. */
export interface PlanFlags {
  readonly config?: string;
  /** Lists of names, separated by commas. */
  readonly environment: readonly string[];
}

/**
 * What runs would work on, environment by environment: those that are named, else those of the configuration,
 * else none. Throws InputError.
 */
export async function planProject(
  files: Files,
  ids: readonly string[],
  flags: PlanFlags,
): Promise<readonly PlannedFunction[]> {
  const asked = namesIn(flags.environment);
  const listed = asked.length > 0 ? asked : await listEnvironments(files, flags.config);
  const environments = listed.length > 0 ? listed : [undefined];
  const planned: PlannedFunction[] = [];
  for (const environment of environments)
    planned.push(...(await planEnvironment(files, flags, environment)));
  const known = [...new Set(planned.map((it) => it.function))];
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw new InputError(
      unknown.map((id) => errorAt(undefined, 'unknown-function', { id, known })),
    );
  return planned.filter((it) => ids.length === 0 || ids.includes(it.function));
}

function namesIn(lists: readonly string[]): readonly string[] {
  const names = lists.flatMap((list) => list.split(',')).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

async function planEnvironment(
  files: Files,
  { config }: PlanFlags,
  environment: string | undefined,
): Promise<readonly PlannedFunction[]> {
  const flags = {
    allowNoTests: true,
    ...(config === undefined ? {} : { config }),
    ...(environment === undefined ? {} : { environment }),
  };
  const project = await loadProject(files, projectRequest(flags, [], []));
  if (hasErrors(project.diagnostics)) throw new InputError(project.diagnostics, project.sources);
  return planFunctions({ files }, project.suite.functions, environment);
}
