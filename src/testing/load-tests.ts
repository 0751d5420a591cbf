import { loadProject } from '../config/load-project.ts';
import { writtenPath } from '../config/paths.ts';
import type { Variables } from '../config/project/interpolate.ts';
import type { Build } from '../core/built-code.ts';
import { hasErrors } from '../core/diagnostics.ts';
import type { FunctionConfig } from '../core/function-config.ts';
import { redactOne } from '../core/redact/redact-report.ts';
import type { CaseReport } from '../core/report.ts';
import type { SourceTexts } from '../core/source.ts';
import type { TestCase } from '../core/test-case.ts';
import type { Project, ProjectFunction, ProjectOptions, ProjectTest } from './api.ts';
import { failureOf, invalid } from './failures.ts';
import { runFunction, type FunctionRun, type RunPorts } from './run-suite.ts';

/** What a project finds around it. */
export interface ProjectSurroundings {
  readonly variables: Variables;
  readonly ci: boolean;
  readonly build?: Build;
}

/** Loads the functions and tests of a project. Throws Cf2Error naming every mistake in its files. */
export async function loadTests(
  { config, environment, sources = [], only = [], allowNoTests = false }: ProjectOptions,
  { variables, ci, build }: ProjectSurroundings,
  runPorts: RunPorts,
): Promise<Project> {
  const ports = { ...runPorts, build };
  const inputs = sources.map((source) => ({ source: writtenPath(source) }));
  const project = await loadProject(ports.files, {
    configPath: config ?? (sources.length > 0 ? false : undefined),
    fallback: inputs.length === 0 ? 'none' : inputs,
    environment,
    variables,
    ci,
    allowNoTests,
    only,
  });
  if (hasErrors(project.diagnostics)) throw invalid(project.diagnostics, project.sources);
  const { suite, sources: texts } = project;
  const redact = (found: CaseReport, read: SourceTexts) => redactOne(found, read, suite);
  return { functions: suite.functions.map((fn) => functionOf(fn, texts, redact, ports)) };
}

/** What may be shown of a case. */
type Redact = (it: CaseReport, sources: SourceTexts) => ReturnType<typeof redactOne>;

/** All tests of a function run together, when the first of them is checked. */
function functionOf(
  fn: FunctionConfig,
  sources: SourceTexts,
  redact: Redact,
  ports: RunPorts,
): ProjectFunction {
  let started: Promise<FunctionRun> | undefined;
  const run = () => (started ??= runFunction(fn, sources, ports));
  const { id, name, source } = fn;
  const cases = fn.tests === 'none' ? [] : fn.tests;
  const hasOnly = cases.some(({ only }) => only);
  const tests = cases.filter(({ only }) => only || !hasOnly);
  return { id, name, source, tests: tests.map((testCase) => testOf(testCase, run, redact)) };
}

function testOf(testCase: TestCase, run: () => Promise<FunctionRun>, redact: Redact): ProjectTest {
  const { id, name, span, row, tags } = testCase;
  const { file, start } = row?.span ?? span;
  const skipped = testCase.skip ?? (testCase.awsOnly ? 'engine: aws' : undefined);
  return {
    id,
    name,
    file,
    line: start.line,
    tags,
    skipped,
    async check() {
      if (skipped !== undefined) return;
      const { cases, sources } = await run();
      const found = cases.find((it) => it.testCase.id === id);
      if (found?.trouble) throw found.trouble;
      const shown = found && redact(found, sources);
      const failure = shown && failureOf(shown.case, shown.sources, true);
      if (failure) throw failure;
    },
  };
}
