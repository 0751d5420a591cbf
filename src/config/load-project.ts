import { hasErrors } from '../core/diagnostics.ts';
import type { FunctionConfig } from '../core/function-config.ts';
import type { Files } from '../core/ports.ts';
import { report } from './document/problems.ts';
import { readConfiguration } from './list-functions.ts';
import { createProjectFiles } from './project-files.ts';
import { checkAgreement } from './project/check-agreement.ts';
import { reportNoConfig } from './project/config-path.ts';
import { findTests } from './project/find-tests.ts';
import { functionOfInput } from './project/input-functions.ts';
import { loadFunction, type Load } from './project/load-function.ts';
import { orderDiagnostics } from './project/order-diagnostics.ts';
import type { ProjectFunction, WrittenPath } from './project/project-function.ts';
import type { LoadedProject, ProjectRequest } from './project/project-request.ts';
import { withObsoleteSnapshots } from './snapshot/obsolete-snapshots.ts';
import { orphanedSnapshots } from './snapshot/orphaned-snapshots.ts';
import { isSmokeEvent, loadSmokeEvent } from './test-file/load-smoke-event.ts';
import { loadTestFile } from './test-file/load-test-file.ts';
import type { TestFile } from './test-file/test-file.ts';

export type { FunctionInput, LoadedProject, ProjectRequest } from './project/project-request.ts';

/**
 * Loads configuration and test files. Everything that is wrong with them, in all files, is among the
 * diagnostics; only faults of the port itself throw.
 */
export async function loadProject(port: Files, request: ProjectRequest): Promise<LoadedProject> {
  const load: Load = { request, files: createProjectFiles(port), problems: [] };
  const { functions, redact, isConfigured } = await readFunctions(load);
  const selected = selectFunctions(functions, load);
  const tests = await loadTests(functions, selected, load);
  const known = isConfigured ? functions.map(({ id }) => id) : undefined;
  for (const file of tests.files.values()) {
    checkAgreement(file, runnersOf(file, tests.paths), known, load.problems);
  }
  const loaded: FunctionConfig[] = [];
  for (const fn of selected) {
    loaded.push(await loadFunction(fn, tests.paths.get(fn) ?? [], tests.files, load));
  }
  const isAll = selected.length === functions.length;
  return {
    suite: {
      functions: isAll ? await withSnapshots(loaded, tests.files, load) : loaded,
      redact,
    },
    diagnostics: orderDiagnostics(load.problems),
    testFiles: new Map(selected.map((fn) => [fn.id, testFilesOf(fn, tests.paths)])),
    sources: load.files.texts,
  };
}

/** Tells functions of snapshots that no test asks for; only who knows all tests can. */
async function withSnapshots(
  functions: readonly FunctionConfig[],
  testFiles: ReadonlyMap<string, TestFile>,
  { files }: Load,
): Promise<readonly FunctionConfig[]> {
  const known = [...testFiles.values()].map(({ snapshots }) => snapshots);
  const beside = [...functions.map(({ source }) => source), ...testFiles.keys()];
  return withObsoleteSnapshots(functions, [
    ...known,
    ...(await orphanedSnapshots(files, beside, known)),
  ]);
}

function testFilesOf(fn: ProjectFunction, paths: TestPaths): readonly string[] {
  return (paths.get(fn) ?? []).map(({ path }) => path).filter((path) => !isSmokeEvent(path));
}

/** Ids of the functions for which a file is run. */
function runnersOf(file: Pick<TestFile, 'path'>, paths: TestPaths): readonly string[] {
  const runners = [...paths].filter(([, written]) =>
    written.some(({ path }) => path === file.path),
  );
  return runners.map(([{ id }]) => id);
}

async function readFunctions({ request, files, problems }: Load) {
  const read = await readConfiguration(files, request, problems);
  if (read !== undefined) return { ...read, isConfigured: true };
  const inputs = request.fallback === 'none' ? [] : request.fallback;
  if (inputs.length === 0) reportNoConfig(problems);
  const functions = inputs.map((input) => functionOfInput(input, problems));
  return { functions, redact: [], isConfigured: false };
}

function selectFunctions(
  functions: readonly ProjectFunction[],
  { request: { only }, problems }: Load,
): readonly ProjectFunction[] {
  const known = functions.map(({ id }) => id);
  // A configuration with faults may lack the function because of them.
  const unknown = hasErrors(problems) ? [] : only.filter((id) => !known.includes(id));
  for (const id of unknown) {
    report(problems, undefined, { code: 'unknown-function', args: { id, known } });
  }
  return functions.filter(({ id }) => only.length === 0 || only.includes(id));
}

type TestPaths = ReadonlyMap<ProjectFunction, readonly WrittenPath[]>;

/**
 * Finds the tests of all functions, for `function:` keys, and reads those of the selected ones. What is
 * wrong with the others is not told.
 */
async function loadTests(
  functions: readonly ProjectFunction[],
  selected: readonly ProjectFunction[],
  { files, problems }: Load,
): Promise<{ paths: TestPaths; files: ReadonlyMap<string, TestFile> }> {
  const sources = functions.map(({ source }) => source);
  const paths = new Map<ProjectFunction, readonly WrittenPath[]>();
  const read = new Map<string, TestFile | undefined>();
  for (const fn of functions) {
    const isSelected = selected.includes(fn);
    const found = await findTests(files, fn, sources, isSelected ? problems : []);
    paths.set(fn, found);
    for (const { path, place } of isSelected ? found : []) {
      const load = isSmokeEvent(path) ? loadSmokeEvent : loadTestFile;
      if (!read.has(path)) read.set(path, await load(files, path, place, problems));
    }
  }
  const loaded = [...read].flatMap(([path, file]): [string, TestFile][] =>
    file ? [[path, { ...file, isShared: runnersOf(file, paths).length > 1 }]] : [],
  );
  return { paths, files: new Map(loaded) };
}
