import type { PublishDecision } from '../core/deployment.ts';
import type { Diagnostic } from '../core/diagnostics.ts';
import type { ServiceError } from '../core/errors.ts';
import type { FunctionReport } from '../core/report.ts';

/** What a use case hands to the reporters, apart from what the root knows. */
export interface RunFindings {
  readonly functions: readonly FunctionReport[];
  readonly diagnostics: readonly Diagnostic[];
  readonly publish: PublishDecision | undefined;
  /** Trouble with the way to AWS, said once for all functions. */
  readonly trouble: ServiceError | undefined;
  /** Texts of the functions, by path. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Findings of a run in which nothing was run. */
export function nothingRun(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string> = new Map(),
): RunFindings {
  return { functions: [], diagnostics, publish: undefined, trouble: undefined, sources };
}
