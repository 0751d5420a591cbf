import type { FunctionConfig } from '../function-config.ts';
import { isRuntime } from '../runtimes.ts';
import type { RestoredFunction } from './kept-function.ts';

/** A function with a kept version in place of what its configuration says of code, runtime and the rest. */
export function restoring(fn: FunctionConfig, version: RestoredFunction): FunctionConfig {
  const { runtime } = version.config;
  return {
    ...fn,
    restores: version,
    runtime: isRuntime(runtime) ? runtime : undefined,
    comment: undefined,
    kvs: undefined,
    build: undefined,
  };
}
