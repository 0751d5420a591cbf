import { hasErrors } from '../../core/diagnostics.ts';
import type { FunctionConfig } from '../../core/function-config.ts';
import { report, type Problems } from '../document/problems.ts';
import type { ProjectFiles } from '../project-files.ts';
import type { TestFile } from '../test-file/test-file.ts';
import { listCases } from './case-list.ts';
import { loadStoreData } from './load-store-data.ts';
import { conventionalTest } from './find-tests.ts';
import type { ProjectFunction, WrittenPath } from './project-function.ts';
import type { ProjectRequest } from './project-request.ts';

/** State of one load. */
export interface Load {
  readonly request: ProjectRequest;
  readonly files: ProjectFiles;
  readonly problems: Problems;
}

/** Reads the code of a function and makes the cases of its tests; `files` are those that could be read. */
export async function loadFunction(
  fn: ProjectFunction,
  paths: readonly WrittenPath[],
  files: ReadonlyMap<string, TestFile>,
  load: Load,
): Promise<FunctionConfig> {
  const { request, problems } = load;
  const { id, eventType, runtime, host, testDefaults, kvsFixtures, tests } = fn;
  const code = await load.files.read(fn.source, fn.sourcePlace, problems);
  const readsRawQuery = code?.includes('rawQueryString') === true;
  const known = { id, eventType, runtime, host, testDefaults, kvsFixtures };
  const target = { ...known, readsRawQuery, ci: request.ci };
  const kvsData = fn.kvsData && (await loadStoreData(load.files, fn.kvsData, problems));
  const testFiles = paths.flatMap(({ path }) => files.get(path) ?? []);
  const cases = listCases(testFiles, target, problems);
  if (tests === 'none') return { ...configOf(fn, 'none'), kvsData };
  const isUntested = cases.every(({ skip }) => skip !== undefined);
  const isRead = testFiles.length === paths.length && !testFiles.some((file) => file.isFaulty);
  const isComplete = code !== undefined && isRead;
  if (isUntested && isComplete && !request.allowNoTests) reportNoTests(fn, paths, problems);
  return { ...configOf(fn, cases), kvsData };
}

/** Says that nothing tests a function, unless its files or the list of them have faults of their own. */
function reportNoTests(
  fn: ProjectFunction,
  paths: readonly WrittenPath[],
  problems: Problems,
): void {
  const isUnfound = typeof fn.tests === 'object' && fn.tests.length > 0 && paths.length === 0;
  const files = new Set(paths.map(({ path }) => path));
  const faults = problems.filter(({ at }) => at !== undefined && files.has(at.file));
  if (isUnfound || hasErrors(faults)) return;
  const args = { id: fn.id, expected: conventionalTest(fn.source) };
  report(problems, fn.place, { code: 'no-tests', args });
}

/** What the rest of cf2 knows of a function: nothing of the files it was read from. */
function configOf(fn: ProjectFunction, tests: FunctionConfig['tests']): FunctionConfig {
  const { id, name, source, runtime, eventType, comment, kvs, span } = fn;
  const { limits, allow, kvsFixtures, build, live } = fn;
  const said = { runtime, eventType, comment, kvs };
  return {
    id,
    name,
    source,
    build,
    ...said,
    limits,
    allow,
    kvsFixtures,
    span,
    tests,
    ...(live && { live }),
  };
}
