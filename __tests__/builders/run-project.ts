import { loadProject, type FunctionInput } from '../../src/config/load-project.ts';
import type { ProjectRequest } from '../../src/config/project/project-request.ts';
import { selectCases } from '../../src/config/select-cases.ts';
import { createReport } from '../../src/core/create-report.ts';
import { InputError } from '../../src/core/errors.ts';
import { createCoverage } from '../../src/roots/create-coverage.ts';
import { createBuild } from '../../src/roots/create-build.ts';
import { nothingRun } from '../../src/usecases/run-findings.ts';
import { hasErrors } from '../../src/core/diagnostics.ts';
import type { EmulatedRuntime } from '../../src/core/ports.ts';
import { redactReport } from '../../src/core/redact/redact-report.ts';
import type { SnapshotMode } from '../../src/core/snapshot/snapshot.ts';
import type { Report } from '../../src/core/report.ts';
import { createFiles } from '../../src/files/working-directory.ts';
import { checkCode } from '../../src/runtime/checker/check-code.ts';
import { testProject } from '../../src/usecases/test-project.ts';

/** How a project is run; what is left out is as on a developer's machine. */
export interface RunSettings extends Partial<Omit<ProjectRequest, 'fallback' | 'variables'>> {
  /** The function of a folder without a configuration; `f.js` where nothing is said. */
  readonly function?: Partial<FunctionInput>;
  readonly select?: readonly string[];
  readonly pattern?: string;
  readonly snapshots?: SnapshotMode;
  /** `cf2 test --coverage`. */
  readonly coverage?: boolean;
  readonly variables?: Readonly<Record<string, string>>;
}

/** Loads a folder and runs its tests offline, as `cf2 test` does, from the sources and in this process. */
export async function runProject(
  folder: string,
  offline: EmulatedRuntime,
  {
    function: input,
    select = [],
    pattern,
    snapshots,
    coverage,
    variables = {},
    ...request
  }: RunSettings = {},
): Promise<Report> {
  const files = createFiles(folder);
  const project = await loadProject(files, {
    ci: false,
    allowNoTests: false,
    only: [],
    fallback: [{ source: 'f.js', ...input }],
    variables: (name) => variables[name],
    ...request,
  });
  const selected = hasErrors(project.diagnostics)
    ? { suite: project.suite, diagnostics: [] }
    : selectCases(project.suite, select, { pattern });
  const diagnostics = [...project.diagnostics, ...selected.diagnostics];
  const facts = { engines: ['offline'] as const, offlineReason: 'asked' as const };
  if (hasErrors(diagnostics)) {
    const report = createReport({ ...facts, diagnostics, sources: project.sources });
    return redactReport(report, selected.suite);
  }
  const build = createBuild(folder, process.env);
  const ports = {
    files,
    offline,
    build,
    check: checkCode,
    measureCoverage: createCoverage(offline),
    clock: Date.now,
    progress: () => undefined,
  };
  const findings = await testProject(ports, selected.suite, {
    engine: 'offline',
    snapshots,
    coverage,
  }).catch((error: unknown) => {
    if (error instanceof InputError) return nothingRun(error.diagnostics);
    throw error;
  });
  const report = createReport({
    ...facts,
    ...findings,
    diagnostics: [...diagnostics, ...findings.diagnostics],
    sources: new Map([...project.sources, ...findings.sources]),
  });
  return redactReport(report, selected.suite);
}
