import type { PublishDecision } from '../core/deployment.ts';
import type { Diagnostic } from '../core/diagnostics.ts';
import type { FunctionReport } from '../core/report.ts';

/** What a use case hands to the reporters, apart from what the root knows. */
export interface RunFindings {
  readonly functions: readonly FunctionReport[];
  readonly diagnostics: readonly Diagnostic[];
  readonly publish: PublishDecision | undefined;
  /** Texts of the functions, by path. */
  readonly sources: ReadonlyMap<string, string>;
}
