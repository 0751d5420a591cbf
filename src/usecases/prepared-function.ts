import { errorAt, type Diagnostic } from '../core/diagnostics.ts';
import type { FunctionConfig } from '../core/function-config.ts';
import { FileError, type Checker, type Files } from '../core/ports.ts';
import { InputError } from '../core/errors.ts';
import type { Runtime } from '../core/runtimes.ts';

/** A function with the very bytes that will be uploaded. */
export interface PreparedFunction {
  readonly config: FunctionConfig;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Reads the sources of all functions; throws InputError naming every one that cannot be read. */
export async function prepareFunctions(
  files: Files,
  functions: readonly FunctionConfig[],
): Promise<readonly PreparedFunction[]> {
  const results = await Promise.all(functions.map((config) => prepareFunction(files, config)));
  const problems = results.flatMap((result) => ('problem' in result ? [result.problem] : []));
  if (problems.length > 0) throw new InputError(problems);
  return results.flatMap((result) => ('prepared' in result ? [result.prepared] : []));
}

async function prepareFunction(
  files: Files,
  config: FunctionConfig,
): Promise<{ prepared: PreparedFunction } | { problem: Diagnostic }> {
  try {
    const text = await files.readText(config.source);
    return { prepared: { config, text, bytes: new TextEncoder().encode(text) } };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { problem: fileProblem(config, error) };
  }
}

function fileProblem(config: FunctionConfig, error: FileError): Diagnostic {
  const path = config.source;
  return error.outsideRoot
    ? errorAt(config.span, 'outside-root', { path })
    : errorAt(config.span, 'file-not-found', { path, reason: error.reason });
}

/** Static rules over one function, its own size limit included unless the function allows more. */
export function checkFunction(
  check: Checker,
  prepared: PreparedFunction,
  runtime: Runtime,
): readonly Diagnostic[] {
  const { config, text } = prepared;
  const found = check({ source: text, runtime }, config.source, config.limits.codeSize);
  return config.allow.includes('code-too-large')
    ? found.filter(({ code }) => code !== 'code-too-large')
    : found;
}
