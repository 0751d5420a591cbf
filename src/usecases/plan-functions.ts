import type { FunctionConfig } from '../core/function-config.ts';
import type { PlannedFunction } from '../core/planned-function.ts';
import { prepareFunctions, type CodePorts } from './prepared-function.ts';

/**
 * What a run would work on in one environment, found out without running anything, builds included. Throws
 * InputError for sources that cannot be read.
 */
export async function planFunctions(
  { files }: Pick<CodePorts, 'files'>,
  functions: readonly FunctionConfig[],
  environment: string | undefined,
): Promise<readonly PlannedFunction[]> {
  // A build may need what is not there yet, and take minutes: its source must only exist.
  const sources = functions.map((fn) => ({ ...fn, build: undefined }));
  const prepared = await prepareFunctions({ files }, sources);
  return functions.map((fn, index) => ({
    function: fn.id,
    environment: environment ?? '',
    name: fn.name,
    source: fn.source,
    runtime: fn.runtime,
    eventType: fn.eventType,
    tests: fn.tests === 'none' ? 0 : fn.tests.length,
    size: fn.build === undefined ? prepared[index]?.bytes.length : undefined,
    sizeLimit: fn.limits.codeSize,
  }));
}
