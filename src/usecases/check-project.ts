import type { Diagnostic } from '../core/diagnostics.ts';
import type { Suite } from '../core/function-config.ts';
import type { StrictBackend } from '../core/ports.ts';
import type { PipelinePorts } from './pipeline-ports.ts';
import { prepareFunctions } from './prepared-function.ts';
import { compareVerdicts } from './strict-stage.ts';
import { checkAll, withRuntimes } from './test-project.ts';

/** Findings of `cf2 check`, with the texts they point into. */
export interface CheckFindings {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Static rules only; nothing runs. `strict` has the parser of a second engine read each function. Throws InputError for sources that cannot be read. */
export async function checkProject(
  ports: Pick<PipelinePorts, 'files' | 'check'>,
  suite: Suite,
  strict?: StrictBackend,
): Promise<CheckFindings> {
  const prepared = await prepareFunctions(ports.files, suite.functions);
  const sources = new Map(prepared.map(({ config, text }) => [config.source, text]));
  const second = strict === undefined ? [] : await compareVerdicts(strict, withRuntimes(prepared));
  return { diagnostics: [...checkAll(ports, prepared), ...second], sources };
}
