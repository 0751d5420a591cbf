import type { Diagnostic } from '../core/diagnostics.ts';
import type { Suite } from '../core/function-config.ts';
import type { StrictBackend } from '../core/ports.ts';
import type { PipelinePorts } from './pipeline-ports.ts';
import { prepareFunctions, sourcesOf } from './prepared-function.ts';
import { compareVerdicts } from './strict-stage.ts';
import { checkAll, withRuntimes } from './test-project.ts';

/** Findings of `cf2 check`, with the texts they point into. */
export interface CheckFindings {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
  /** The code of each function as uploaded, by source. */
  readonly codes: ReadonlyMap<string, string>;
}

/**
 * Static rules only; nothing runs. `strict` has the parser of a second engine read each function. Throws InputError for sources that cannot be read. */
export async function checkProject(
  ports: Pick<PipelinePorts, 'files' | 'check' | 'build'>,
  suite: Suite,
  strict?: StrictBackend,
): Promise<CheckFindings> {
  const prepared = await prepareFunctions(ports, suite.functions);
  const sources = sourcesOf(prepared);
  const second = strict === undefined ? [] : await compareVerdicts(strict, withRuntimes(prepared));
  const codes = new Map(prepared.map(({ config, text }) => [config.source, text]));
  return { diagnostics: [...checkAll(ports, prepared), ...second], sources, codes };
}
