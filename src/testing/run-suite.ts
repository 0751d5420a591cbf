import type { Build } from '../core/built-code.ts';
import { hasErrors } from '../core/diagnostics.ts';
import type { FunctionConfig } from '../core/function-config.ts';
import type { Checker, EngineAnswer, Files, OfflineRuntime } from '../core/ports.ts';
import type { CaseReport } from '../core/report.ts';
import type { SourceTexts } from '../core/source.ts';
import { testProject } from '../usecases/test-project.ts';
import { asInvalid, invalid } from './failures.ts';

/** What running functions needs. */
export interface RunPorts {
  readonly files: Files;
  readonly runtime: OfflineRuntime;
  readonly check: Checker;
  readonly build?: Build | undefined;
  readonly now: () => number;
}

/** The cases of a function after an offline run, with the texts that their places point into. */
export interface FunctionRun {
  readonly cases: readonly CaseReport[];
  readonly sources: SourceTexts;
}

/** Runs the tests of a function as `cf2 test` does. Throws Cf2Error for code that the runtime refuses. */
export async function runFunction(
  fn: FunctionConfig,
  sources: SourceTexts,
  { files, runtime: offline, check, build, now }: RunPorts,
): Promise<FunctionRun> {
  const ports = { files, offline, check, build, clock: now, progress: () => undefined };
  // Other test runners count coverage themselves, of all that they run.
  const limits = { ...fn.limits, coverage: undefined };
  const suite = { functions: [{ ...fn, limits }] };
  const found = await testProject(ports, suite, { engine: 'offline' }).catch((error: unknown) => {
    throw asInvalid(error);
  });
  const texts = new Map([...sources, ...found.sources]);
  if (hasErrors(found.diagnostics)) throw invalid(found.diagnostics, texts);
  const [report] = found.functions;
  if (report?.trouble) throw report.trouble;
  return { cases: report?.cases ?? [], sources: texts };
}

/** A runtime that has run already: it gives one answer to everything. */
export function replay(answer: EngineAnswer): OfflineRuntime {
  return {
    engine: () => ({
      name: 'offline',
      run: (invocations) => Promise.resolve(invocations.map(() => answer)),
    }),
    close: () => Promise.resolve(),
  };
}
