import { loadProject, type LoadedProject } from '../../config/load-project.ts';
import { selectCases, type CaseFilters } from '../../config/select-cases.ts';
import { createReport } from '../../core/create-report.ts';
import { hasErrors, warningAt, type Diagnostic } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import type { Suite } from '../../core/function-config.ts';
import type { EmulatedRuntime } from '../../core/ports.ts';
import { redactReport } from '../../core/redact/redact-report.ts';
import type { Report } from '../../core/report.ts';
import type { ObsoleteSnapshot } from '../../core/snapshot/snapshot.ts';
import { createFileWriter } from '../../files/file-writer.ts';
import { createFiles } from '../../files/working-directory.ts';
import { checkCode } from '../../runtime/checker/check-code.ts';
import { nothingRun, type RunFindings } from '../../usecases/run-findings.ts';
import { countAnswers } from '../../usecases/count-answers.ts';
import { TESTED_ENGINES, testProject } from '../../usecases/test-project.ts';
import { createCoverage } from '../../roots/create-coverage.ts';
import { createBuild } from '../../roots/create-build.ts';
import { createProgressLine } from '../progress-line.ts';
import type { Terminal } from '../terminal.ts';
import { findSources } from '../find-sources.ts';
import { projectRequest, type ProjectFlags } from '../project-options.ts';
import type { EngineChoices } from './engine-options.ts';
import { writeSnapshots } from './write-snapshots.ts';

/** What to test, as arguments and options say it. */
export interface TestRequest {
  readonly selections: readonly string[];
  readonly filters: CaseFilters;
  readonly project: ProjectFlags;
}

/** A loaded project, reduced to what was selected. */
export interface SelectedProject {
  /** When loading began, milliseconds since 1970. */
  readonly startedAt: number;
  readonly suite: Suite;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: LoadedProject['sources'];
}

/** Loads the project of the working directory and selects from it. */
export async function loadSelected(request: TestRequest): Promise<SelectedProject> {
  const startedAt = Date.now();
  const { selections, filters } = request;
  const files = createFiles(process.cwd());
  const inputs = await findSources(files, selections);
  const project = await loadProject(files, projectRequest(request.project, [], inputs));
  if (hasErrors(project.diagnostics)) return { ...project, startedAt };
  const { suite, diagnostics } = selectCases(project.suite, selections, filters);
  return { ...project, startedAt, suite, diagnostics: [...project.diagnostics, ...diagnostics] };
}

/** Runs what was selected. Loading errors are all the report has then. */
export async function runSelected(
  { startedAt, suite, diagnostics, sources }: SelectedProject,
  { options, endpoint }: EngineChoices,
  { offline, terminal }: { readonly offline: EmulatedRuntime; readonly terminal: Terminal },
): Promise<Report> {
  const strict = options.engine === 'offline' ? options.strict?.binary : undefined;
  const facts = { startedAt, endpoint, engines: TESTED_ENGINES[options.engine], strict };
  if (hasErrors(diagnostics)) {
    return redactReport(createReport({ ...facts, diagnostics, sources }), suite);
  }
  const files = createFiles(process.cwd());
  const line = createProgressLine(terminal, countAnswers(suite, options), Date.now);
  const ports = {
    files,
    offline,
    check: checkCode,
    build: createBuild(process.cwd(), process.env),
    measureCoverage: createCoverage(offline),
    clock: Date.now,
    progress: () => undefined,
    answered: line.advance,
  };
  const findings = await testProject(ports, suite, options).catch(asFindings).finally(line.end);
  const obsolete = suite.functions.flatMap((fn) => fn.obsoleteSnapshots ?? []);
  const removed = options.snapshots === 'update' ? obsolete : [];
  const cases = findings.functions.flatMap((fn) => fn.cases);
  const writer = createFileWriter(process.cwd());
  await writeSnapshots(cases, removed, { files, writer, loaded: sources });
  const report = createReport({
    ...facts,
    ...findings,
    offlineReason: options.engine === 'offline' ? 'asked' : undefined,
    diagnostics: [...diagnostics, ...leftOver(options, obsolete), ...findings.diagnostics],
    removedSnapshots: removed.length,
    sources: new Map([...sources, ...findings.sources]),
    durationMs: Date.now() - startedAt,
  });
  return redactReport(report, suite);
}

/** Sources that cannot be read or built are told as everything else that is wrong with the project. */
function asFindings(error: unknown): RunFindings {
  if (error instanceof InputError) return nothingRun(error.diagnostics);
  throw error;
}

/** Where nothing is written or removed, obsolete snapshots are worth a word; in CI they are failures. */
function leftOver(
  { snapshots }: EngineChoices['options'],
  obsolete: readonly ObsoleteSnapshot[],
): readonly Diagnostic[] {
  if (snapshots !== 'record') return [];
  return obsolete.map(({ span, caseId }) => warningAt(span, 'obsolete-snapshot', { id: caseId }));
}
