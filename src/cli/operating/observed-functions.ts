import type { Command } from 'commander';
import { listFunctions } from '../../config/list-functions.ts';
import type { ProjectFunction } from '../../config/project/project-function.ts';
import { errorAt, hasErrors } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import { FUNCTION_NAME } from '../../core/limits.ts';
import { createFiles } from '../../files/working-directory.ts';
import { addConfigOptions, projectRequest, type ProjectFlags } from '../project-options.ts';

/** A function that somebody operates. */
export interface ObservedFunction {
  readonly id: string;
  /** Name in AWS. */
  readonly name: string;
  /** undefined where there is no configuration. */
  readonly configured: ProjectFunction | undefined;
}

/** Options of all commands that look at functions in AWS. */
export interface OperatingFlags extends ProjectFlags {
  readonly endpointUrl?: string;
}

/** Adds them. */
export function addOperatingOptions(command: Command): Command {
  return addConfigOptions(command).option(
    '--endpoint-url <url>',
    'endpoint instead of AWS, for all services',
  );
}

/**
 * The functions that a word means: ids, or names in AWS, of the configuration; without a configuration it is a
 * name in AWS. No word means all of the configuration. Throws InputError.
 */
export async function observedFunctions(
  idOrName: string | undefined,
  flags: ProjectFlags,
): Promise<readonly ObservedFunction[]> {
  const listed = await listFunctions(createFiles(process.cwd()), projectRequest(flags, [], []));
  if (listed === undefined) return [unconfigured(idOrName)];
  const { functions, diagnostics, sources } = listed;
  if (hasErrors(diagnostics)) throw new InputError(diagnostics, sources);
  const found = functions.filter(
    ({ id, name }) => idOrName === undefined || id === idOrName || name === idOrName,
  );
  if (found.length > 0) return found.map((it) => ({ id: it.id, name: it.name, configured: it }));
  const known = functions.map(({ id }) => id);
  throw new InputError([errorAt(undefined, 'unknown-function', { id: idOrName ?? '', known })]);
}

/** The one function that a word means. Throws InputError. */
export async function observedFunction(
  idOrName: string | undefined,
  flags: ProjectFlags,
): Promise<ObservedFunction> {
  const found = await observedFunctions(idOrName, flags);
  const [only] = found.filter(({ id }) => found.length === 1 || id === idOrName);
  if (only !== undefined) return only;
  throw badId('', `one of ${found.map(({ id }) => id).join(', ')}`);
}

function unconfigured(name: string | undefined): ObservedFunction {
  if (name === undefined)
    throw badId('', 'the name of a function, for there is no cloudfront-functions.yml here');
  if (FUNCTION_NAME.test(name)) return { id: name, name, configured: undefined };
  throw new InputError([
    errorAt(undefined, 'bad-name', { text: name, what: 'function name' as const }),
  ]);
}

function badId(text: string, expected: string): InputError {
  return new InputError([errorAt(undefined, 'bad-input', { input: 'id', text, expected })]);
}
