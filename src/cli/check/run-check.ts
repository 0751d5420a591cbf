import { loadProject } from '../../config/load-project.ts';
import { selectCases } from '../../config/select-cases.ts';
import { hasErrors } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import type { Suite } from '../../core/function-config.ts';
import type { SourceSize } from '../../core/source-size.ts';
import { RUNTIMES, type Runtime } from '../../core/runtimes.ts';
import { createFiles } from '../../files/working-directory.ts';
import { connectStrict } from '../../roots/connect-njs.ts';
import { checkCode } from '../../runtime/checker/check-code.ts';
import { explainSize } from '../../runtime/language/source-size.ts';
import { createBuild } from '../../roots/create-build.ts';
import { checkProject, type CheckFindings } from '../../usecases/check-project.ts';
import { findSources } from '../find-sources.ts';
import { parseChoice } from '../options.ts';
import { projectRequest, type ProjectFlags } from '../project-options.ts';

/** Options of `cf2 check` that say what is checked. */
export interface CheckFlags extends ProjectFlags {
  readonly runtime?: string;
  /** Let a second parser read each function too. */
  readonly strict?: boolean;
}

/** What is wrong, and how large each checked function is, by the path of its source. */
export interface Checked extends Omit<CheckFindings, 'codes'> {
  readonly sizes: ReadonlyMap<string, SourceSize>;
}

/** Loads the project and checks the selected functions; runs nothing. */
export async function runCheck(selections: readonly string[], flags: CheckFlags): Promise<Checked> {
  const runtime = parseChoice('--runtime', flags.runtime, RUNTIMES);
  const strict = await connectStrict(flags.strict, process.env);
  const files = createFiles(process.cwd());
  const inputs = await findSources(files, selections);
  const request = projectRequest({ ...flags, allowNoTests: true }, [], inputs);
  const project = await loadProject(files, request);
  const selected = selectCases(project.suite, selections);
  const loading = [...project.diagnostics, ...selected.diagnostics];
  const unchecked = { sources: project.sources, sizes: new Map<string, SourceSize>() };
  const build = createBuild(process.cwd(), process.env);
  if (hasErrors(loading)) return { ...unchecked, diagnostics: loading };
  try {
    const suite = withRuntime(selected.suite, runtime);
    const checked = await checkProject({ files, check: checkCode, build }, suite, strict);
    return {
      diagnostics: [...loading, ...checked.diagnostics],
      sources: new Map([...project.sources, ...checked.sources]),
      sizes: sizesOf(suite, checked.codes),
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ...unchecked, diagnostics: [...loading, ...error.diagnostics] };
  }
}

function withRuntime(suite: Suite, runtime: Runtime | undefined): Suite {
  if (runtime === undefined) return suite;
  return { ...suite, functions: suite.functions.map((fn) => ({ ...fn, runtime })) };
}

function sizesOf(
  { functions }: Suite,
  codes: CheckFindings['codes'],
): ReadonlyMap<string, SourceSize> {
  return new Map(
    functions.map(({ source, limits }) => [
      source,
      explainSize(codes.get(source) ?? '', limits.codeSize),
    ]),
  );
}
